import { createHmac, randomBytes } from 'node:crypto';
import { canonicalIdentity, type Identifiers, type Identity } from '@tte/domain';

/** Never at rest: identities are compared within a process alone. */
const forProcess = randomBytes(32);

/** Digests of a person's identifiers, each in its canonical form; those that are none are left out. */
export const identityDigests = (given: Identifiers): Identity =>
  Object.fromEntries(
    Object.entries(canonicalIdentity(given)).map(([name, text]) => [
      name,
      createHmac('sha256', forProcess).update(`${name}/${text}`).digest('base64url'),
    ]),
  );
