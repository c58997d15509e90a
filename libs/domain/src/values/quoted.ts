import { canonicalIdentity } from './identity.js';
import { soughtBeginnings } from './name.js';
import { visible, withoutOrnament } from './number-text.js';

/** What a text that somebody looks for can be. A number does not say of what it is, so it can be several at once. */
export interface Quoted {
  /** A case number as it is written, `TTE-2026-000123`. */
  readonly caseNumber?: string;
  /** The digits with which a case number ends. */
  readonly caseNumberEnd?: string;
  readonly nik?: string;
  readonly nip?: string;
  readonly nrp?: string;
  readonly email?: string;
  /** The number of a letter, or the one that it bears in an agenda. */
  readonly letter?: string;
  /** Beginnings of words of a name, all of which it has. */
  readonly words?: readonly string[];
}

/** By what one searches, in the words of the office. */
export const QUOTED_TITLES: Readonly<Record<keyof Quoted, string>> = {
  caseNumber: 'nomor berkas',
  caseNumberEnd: 'ujung nomor berkas',
  nik: 'NIK',
  nip: 'NIP',
  nrp: 'NRP',
  email: 'email dinas',
  letter: 'nomor surat atau nomor agenda',
  words: 'awal kata nama',
};

const CASE = 'TTE';
/** With the letters the zeros before the running number can be missing; without them it would be any number. */
const WHOLE = /^(?:TTE(?=\d{5})|(?=\d{10}$))(\d{4})(\d+)$/;
/** Digits of a running number; fewer than `SURE_END` of them are not its end, but the number without its zeros. */
const RUNNING_DIGITS = 6;
const SURE_END = 4;

/**
 * Reads what somebody quotes: an address has an @, a name has no digit, and all else is a number, however it is spaced
 * and punctuated. What can be nothing of these reads as nothing.
 */
export function readQuoted(text: string): Quoted {
  const given = text.normalize('NFKC').replace(/\p{Pd}/gu, '-');
  const plain = visible(given).trim();
  if (plain.includes('@')) return { email: plain.toLowerCase() };
  if (!/\d/.test(plain)) {
    const words = soughtBeginnings(plain);
    return words.length > 0 ? { words } : {};
  }
  const number = withoutOrnament(plain).toUpperCase();
  const ofCase = caseNumberOf(number);
  if (ofCase.caseNumber !== undefined && number.startsWith(CASE)) return ofCase;
  return { ...ofCase, ...personsNumberOf(number), letter: letterNumber(plain) };
}

/** Whether this is the number of a case and can be nothing else, so that nobody is looked for by it. */
export const namesNobody = (quoted: Quoted): boolean =>
  quoted.caseNumber !== undefined && Object.keys(quoted).length === 1;

/** The number of a letter without what people write differently: blanks, capitals, kinds of dashes. */
export const letterNumber = (text: string): string =>
  visible(text.normalize('NFKC'))
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s/g, '')
    .toUpperCase();

/** @param number without blanks, dots and hyphens */
function caseNumberOf(number: string): Pick<Quoted, 'caseNumber' | 'caseNumberEnd'> {
  const [, year, running] = WHOLE.exec(number) ?? [];
  if (year !== undefined && running !== undefined) {
    return { caseNumber: `${CASE}-${year}-${running.padStart(RUNNING_DIGITS, '0')}` };
  }
  if (!/^\d{1,6}$/.test(number)) return {};
  return { caseNumberEnd: number.length < SURE_END ? number.padStart(RUNNING_DIGITS, '0') : number };
}

function personsNumberOf(number: string): Pick<Quoted, 'nik' | 'nip' | 'nrp'> {
  if (!/^\d+(\/[A-Z]{1,3})?$/.test(number)) return {};
  const isPlain = /^\d+$/.test(number);
  return canonicalIdentity({ ...(isPlain && { nik: number, nip: number }), nrp: number });
}
