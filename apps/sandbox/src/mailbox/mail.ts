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

/** The web links of a mail, each once, in order. */
export function linksOf(text: string, html: string): string[] {
  const hrefs = [...html.matchAll(/href=["'](https?:[^"']+)["']/gi)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&'),
  );
  const bare = [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/gi)].map(([url]) => url.replace(/[.,;:]+$/, ''));
  return [...new Set([...hrefs, ...bare])];
}
