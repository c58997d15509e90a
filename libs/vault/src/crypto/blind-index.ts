import { createHmac, hkdfSync } from 'node:crypto';
import {
  canonicalIdentity,
  letterNumber,
  nameBeginnings,
  type Applicant,
  type LetterFacts,
} from '@tte/domain';
import type { Pepper } from '../pepper.js';
import { ringOf, type Ring } from './ring.js';
import { slowDigests } from './slow-digest.js';

/** 96 bits: beginnings are many, and of so few that no two share a digest by chance. */
const BEGINNING_SIGNS = 16;

/**
 * Keyed digests, under one index secret, by which a case is found without its data. Each purpose has a key of its own,
 * so equal texts in different fields do not look alike. Those of numbers of persons are slow.
 */
export interface BlindIndexes {
  /** A name of the secret that tells nothing of it to who has not the master key, too. */
  name(): Promise<string>;
  nik(nik: string): Promise<string>;
  email(email: string): Promise<string>;
  nip(nip: string): Promise<string>;
  nrp(nrp: string): Promise<string>;
  /** Of the number of a letter, in which people leave out or add blanks. */
  letter(number: string): Promise<string>;
  /** Of the number of a letter in an agenda. */
  agenda(number: string): Promise<string>;
  /** Of a beginning of a word of a name; see `nameBeginnings`. */
  beginning(letters: string): Promise<string>;
}

/** The indexes under each secret of a ring: the present one writes, and what was written under any is looked for. */
export interface IndexRing {
  readonly present: BlindIndexes;
  readonly all: readonly BlindIndexes[];
}

/**
 * @param ring secrets of at least 16 characters
 * @param cost of the slow ones, as `slowDigests` has it
 * @throws RangeError for a shorter secret
 */
export function indexRing(ring: Ring<string>, pepper: Pepper, cost: number): IndexRing {
  const [present, ...others] = ringOf(ring);
  const first = blindIndexes(present, pepper, cost);
  return { present: first, all: [first, ...others.map((secret) => blindIndexes(secret, pepper, cost))] };
}

function blindIndexes(secret: string, pepper: Pepper, cost: number): BlindIndexes {
  if (secret.length < 16) throw new RangeError('the index secret has at least 16 characters');
  type Digest = (text: string) => Promise<string>;
  /** A purpose's digest is made when it is first asked for: its key needs the store. */
  function purpose(name: string, made: (key: Buffer) => Digest): Digest {
    let digest: Digest | undefined;
    return async (text) => {
      digest ??= made(Buffer.from(hkdfSync('sha256', secret, await pepper(), `tte/vault/index/${name}`, 32)));
      return digest(text);
    };
  }
  const fast = (name: string) =>
    purpose(name, (key) => async (text) => createHmac('sha256', key).update(text).digest('base64url'));
  const slow = (name: string) => purpose(name, (key) => slowDigests(key, cost));

  const [nik, nip, nrp] = [slow('nik'), slow('nip'), slow('nrp')];
  const [email, letter, agenda] = [fast('email'), fast('letter'), fast('agenda')];
  const [beginning, named] = [fast('beginning'), fast('name')];
  return {
    name: () => named(''),
    nik: (text) => nik(digitsOf(text)),
    email: (text) => email(text.trim().toLowerCase()),
    nip,
    nrp,
    letter: (number) => letter(letterNumber(number)),
    agenda: (number) => agenda(letterNumber(number)),
    beginning: async (letters) => (await beginning(letters)).slice(0, BEGINNING_SIGNS),
  };
}

/** A number without the blanks, dots and dashes that people write in it. */
export const digitsOf = (text: string): string => text.replace(/[\s.-]/g, '');

/** The blind indexes of an applicant, as a case holds them; where the words of a name end cannot be told from them. */
export async function indexesOf(blind: BlindIndexes, { nik, nip, nrp, email, name }: Applicant) {
  const canonical = canonicalIdentity({ ...(nip && { nip }), ...(nrp && { nrp }) });
  const [indexedUnder, nikIndex, emailIndex, employeeIndexes, wordIndexes] = await Promise.all([
    blind.name(),
    blind.nik(nik),
    blind.email(email),
    Promise.all([
      ...(canonical.nip === undefined ? [] : [blind.nip(canonical.nip)]),
      ...(canonical.nrp === undefined ? [] : [blind.nrp(canonical.nrp)]),
    ]),
    Promise.all(nameBeginnings(name).map((letters) => blind.beginning(letters))),
  ]);
  return { indexedUnder, nikIndex, emailIndex, employeeIndexes, wordIndexes: wordIndexes.sort() };
}

/** The blind indexes of a letter. */
export const letterIndexesOf = async (blind: BlindIndexes, { number, agendaNumber }: LetterFacts) => ({
  letterIndex: await blind.letter(number),
  ...(agendaNumber !== undefined && { agendaIndex: await blind.agenda(agendaNumber) }),
});
