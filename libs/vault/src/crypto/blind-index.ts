import { createHmac, hkdfSync } from 'node:crypto';
import {
  canonicalIdentity,
  IDENTIFIER_NAMES,
  nameWords,
  type Applicant,
  type Identifiers,
  type Identity,
} from '@tte/domain';

/**
 * Keyed digests by which a case is found without its data. Each purpose has a key of its own, so equal texts in
 * different fields do not look alike.
 */
export interface BlindIndexes {
  nik(nik: string): string;
  email(email: string): string;
  /** One per word of a name; see `nameWords`. */
  words(name: string): string[];
  digest(text: string): string;
  /** Each identifier of a person by itself, in its canonical form. */
  identity(identifiers: Identifiers): Identity;
}

/**
 * @param secret of at least 16 characters; with another secret nothing is found again
 * @throws RangeError for a shorter one
 */
export function blindIndexes(secret: string): BlindIndexes {
  if (secret.length < 16) throw new RangeError('the index secret has at least 16 characters');
  const purpose = (name: string) => {
    const key = Buffer.from(hkdfSync('sha256', secret, '', `tte/vault/index/${name}`, 32));
    return (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  };
  const [nik, email, word, digest] = [purpose('nik'), purpose('email'), purpose('word'), purpose('digest')];
  const identifiers = new Map(IDENTIFIER_NAMES.map((name) => [name, purpose(`identity/${name}`)]));
  return {
    nik: (text) => nik(digitsOf(text)),
    email: (text) => email(text.trim().toLowerCase()),
    words: (name) => [...new Set(nameWords(name))].map(word),
    digest,
    identity: (given) =>
      Object.fromEntries(
        Object.entries(canonicalIdentity(given)).map(([name, text]) => [
          name,
          identifiers.get(name as keyof Identifiers)?.(text),
        ]),
      ),
  };
}

/** A number without the blanks, dots and dashes that people write in it. */
export const digitsOf = (text: string): string => text.replace(/[\s.-]/g, '');

/** The blind indexes of an applicant, as a case holds them. */
export const indexesOf = (blind: BlindIndexes, { nik, email, name }: Applicant) => ({
  nikIndex: blind.nik(nik),
  emailIndex: blind.email(email),
  wordIndexes: blind.words(name),
});
