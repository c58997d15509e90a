/**
 * Whether a text can stand in the log as the subject of an official, for good: an id of the staff directory, never an
 * address, a name, or a number that is a person's own (NIK, NIP), however that is punctuated.
 */
export const isSubject = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,127}$/.test(text) && !/(?<!\d)(\d{16}|\d{18})(?!\d)/.test(bare(text));

/** Without the marks that people write between the groups of a number. */
const bare = (text: string): string => text.replace(/(?<=\d)[.:/_-](?=\d)/g, '');
