import type { StoredLetter } from '@tte/vault';
import { problemOfErrors } from '../problems/from-issues.js';

/** The letter that a submission cannot be without. @throws Problem `letter-required` */
export function requireLetter(letter: StoredLetter | undefined): StoredLetter {
  if (letter) return letter;
  throw problemOfErrors([
    { field: 'letter', code: 'letter-required', message: 'Unggah surat permohonan sebagai PDF.' },
  ]);
}
