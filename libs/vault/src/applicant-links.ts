import { hkdfSync } from 'node:crypto';
import { marking } from '@tte/mongo';
import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { Cases } from './cases.js';
import { ringOf, type Ring } from './crypto/ring.js';
import { applicantOf } from './codecs/codecs.js';
import type { OpenedLink, Vault } from './port.js';
import { MARKED_ENTRIES, type Models, type StoredCase } from './store/models.js';
import { VaultFailure } from './vault-failure.js';
import type { Versions } from './versions.js';

type ApplicantLinks = Pick<
  Vault,
  'applicantLink' | 'applicantWithLink' | 'openApplicantLink' | 'revokeApplicantLinks'
>;

const ALGORITHM = 'HS256';
const TYPE = 'applicant-link+jwt';
const INVALID: OpenedLink = { outcome: 'invalid' };

/**
 * Links to applicants' pages: compact JWS, HS256, with the case, the end, and the case's link generation. Nothing is
 * stored of a link; a case's generation revokes all that were made before it was raised. The present secret makes links,
 * and those that any secret of the ring made open until their time is over.
 * Why: docs/decisions/0016-applicants-come-by-a-link.md
 * @throws RangeError for secrets of less than 16 characters
 */
export function applicantLinks(
  models: Models,
  cases: Cases,
  versions: Versions,
  ring: Ring<string>,
  clock: () => Date,
): ApplicantLinks {
  const [present, ...others] = ringOf(ring);
  const key = keyOf(present);
  const keys = [key, ...others.map(keyOf)];

  const linkTo = (stored: StoredCase, expiresAt: Date): Promise<string> =>
    new SignJWT({ gen: generationOf(stored) })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
      .setSubject(stored._id)
      .setExpirationTime(expiresAt)
      .sign(key);

  return {
    async applicantLink(caseId, expiresAt) {
      const stored = await cases.stored(caseId);
      if (!stored || stored.status === 'erased') throw new VaultFailure('vault-unknown-case', caseId);
      return linkTo(stored, expiresAt);
    },

    async applicantWithLink(caseId, dataVersion, expiresAt) {
      const opened = await cases.open(caseId);
      const value = opened && (await versions.unseal(opened, 'applicant', dataVersion));
      if (!opened || value === undefined) return undefined;
      const applicant = applicantOf(value, `${caseId}/applicant/${dataVersion}`);
      const { procedure } = opened.stored;
      return { procedure, applicant, link: await linkTo(opened.stored, expiresAt) };
    },

    async openApplicantLink(token) {
      const made = await verifiedByAny(token, keys, clock());
      if (!made) return INVALID;
      const { outcome, caseId, generation } = made;
      const stored = await cases.stored(caseId);
      const opens = stored && stored.status !== 'erased' && generationOf(stored) === generation;
      return opens ? { outcome, caseId } : INVALID;
    },

    /** An exchange that is lost was lost to another revocation, which raised the generation as well. */
    async revokeApplicantLinks(caseId) {
      const stored = await cases.stored(caseId);
      if (!stored) return;
      const { linkGeneration } = stored;
      const next = { linkGeneration: generationOf(stored) + 1 };
      await models.cases.updateOne(
        { _id: caseId, linkGeneration: linkGeneration ?? { $exists: false } },
        { $set: { ...next, ...marking(models.cases.db, MARKED_ENTRIES, caseId, next, ['link']) } },
      );
    },
  };
}

function keyOf(secret: string): Uint8Array {
  if (secret.length < 16) throw new RangeError('the link secret has at least 16 characters');
  return new Uint8Array(hkdfSync('sha256', secret, '', 'tte/vault/applicant-link', 32));
}

async function verifiedByAny(token: string, keys: readonly Uint8Array[], now: Date) {
  for (const key of keys) {
    const made = await verified(token, key, now);
    if (made) return made;
  }
  return undefined;
}

const generationOf = ({ linkGeneration = 1 }: StoredCase): number => linkGeneration;

/** What a token says that was made here, whether its time is over or not; undefined for all else. */
async function verified(token: string, key: Uint8Array, now: Date) {
  const said = (outcome: 'open' | 'expired', { sub, gen }: JWTPayload) => ({
    outcome,
    caseId: String(sub),
    generation: gen,
  });
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      typ: TYPE,
      requiredClaims: ['sub', 'exp'],
      currentDate: now,
    });
    return said('open', payload);
  } catch (error) {
    // Thrown last: signature, type and claims have been found good.
    if (error instanceof errors.JWTExpired) return said('expired', error.payload);
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
