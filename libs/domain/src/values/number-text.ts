/** A number without characters that are not to be seen, such as marks of direction: copies from mails carry them. */
export const visible = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** The same without the spaces, dots and hyphens that people write numbers with. */
export const withoutOrnament = (text: string): string => visible(text).replace(/[\s.-]/g, '');

/**
 * How a number ends that a spreadsheet has rounded to its 15 digits. No number that was given out does: the sequence of
 * a NIP is 001 to 999, and that of a NIK counts those of one sex, birthday and district.
 */
export const ROUNDED = '000';
