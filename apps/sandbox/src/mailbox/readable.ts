import { html, type Html } from '../http/html.js';
import { linkPattern, withoutStop } from './mail.js';

/** The text of a mail as HTML, its links to be followed. */
export function readable(text: string): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(linkPattern)) {
    const link = withoutStop(found);
    parts.push(html`${text.slice(end, index)}<a href="${link}">${link}</a>`);
    end = index + link.length;
  }
  return html`${parts}${text.slice(end)}`;
}
