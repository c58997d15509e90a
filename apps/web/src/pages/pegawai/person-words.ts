import type { IdentifierName } from '@tte/domain';
import type { Person } from './staff-query.js';

/** What tells people from others, as forms and lists call it. */
export const IDENTIFIER_WORDS: Readonly<Record<IdentifierName, string>> = {
  nip: 'NIP',
  nrp: 'NRP',
  nik: 'NIK',
  email: 'Email dinas',
};

/** What the directory knows of somebody, and what that means for their work. */
export const identityWords = ({ known }: Pick<Person, 'known'>): string =>
  known.length === 0
    ? 'Pengenal belum dicatat'
    : `Pengenal dicatat: ${known.map((name) => IDENTIFIER_WORDS[name]).join(', ')}`;

/** Whether they are told by mail of what waits for them. */
export const noticeWords = ({ reachable }: Pick<Person, 'reachable'>): string =>
  reachable ? 'Alamat pemberitahuan ada' : 'Tanpa alamat pemberitahuan: tidak menerima email';

/** How a list calls them: by name, or by their account while no name is known. */
export const nameOf = ({ name, subject }: Pick<Person, 'name' | 'subject'>): string => name ?? subject;
