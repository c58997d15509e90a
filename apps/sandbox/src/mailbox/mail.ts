/** A received mail. */
export interface Mail {
  id: string;
  messageId: string;
  from: string;
  /** Everyone it was delivered to, by the envelope. */
  to: string[];
  subject: string;
  text: string;
  html: string;
  links: string[];
  receivedAt: string;
  /** How often the same Message-ID was delivered again: 0 when it came once. */
  repeats: number;
}

/** Web links in a text, with the stop that may follow them. */
export const linkPattern = /https?:\/\/[^\s<>"')\]]+/gi;

/** A link without the sign that ends its sentence. */
export const withoutStop = (link: string): string => link.replace(/[.,;:]+$/, '');

/** The web links of a mail, each once, in order. */
export function linksOf(text: string, html: string): string[] {
  const hrefs = [...html.matchAll(/href=["'](https?:[^"']+)["']/gi)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&'),
  );
  const bare = [...text.matchAll(linkPattern)].map(([url]) => withoutStop(url));
  return [...new Set([...hrefs, ...bare])];
}
