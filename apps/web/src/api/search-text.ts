/** The header by which the gateway's lists are searched: what is typed may name a person, and addresses are kept. */
export const searchedBy = (text: string | undefined): { 'Search-Text'?: string } =>
  text === undefined ? {} : { 'Search-Text': encodeURIComponent(text.toWellFormed()) };
