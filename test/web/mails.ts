import { world } from './cases.js';

/** Subjects of our mails to an address. */
export const mailsTo = async (email: string): Promise<string[]> =>
  (await world.mails(email)).map(({ subject }) => subject);
