import { marking } from '@tte/mongo';
import type { Connection } from 'mongoose';
import { attachments } from './attachments.js';
import { comments } from './comments.js';
import { admissions } from './admissions.js';
import { applicantLinks } from './applicant-links.js';
import { agendaNumbers } from './agenda-numbers.js';
import { casesOf, entryOf } from './cases.js';
import { corrections } from './corrections.js';
import { indexRing } from './crypto/blind-index.js';
import { identityDigests } from './crypto/identity-digests.js';
import { masterKeys, type MasterKey } from './crypto/master-keys.js';
import type { Ring } from './crypto/ring.js';
import { PRODUCTION_COST } from './crypto/slow-digest.js';
import { documents } from './documents.js';
import { givenNumbers } from './given-numbers.js';
import { checkSecrets } from './key-check.js';
import { caseContents } from './case-contents.js';
import { inspection } from './inspection.js';
import { letterKeys } from './letter-keys.js';
import { letters } from './letters.js';
import { fingerprints, personKeys, pepperOf } from './pepper.js';
import { protectionWords } from './protection-words.js';
import type { Vault, VaultInspection } from './port.js';
import { removal } from './removal.js';
import { restriction } from './restriction.js';
import { search } from './search.js';
import { notes } from './notes.js';
import { staffSeals } from './staff-seals.js';
import { letterFiles } from './store/letter-files.js';
import { MARKED_ENTRIES, modelsOn, type StoredCase } from './store/models.js';
import { VaultFailure } from './vault-failure.js';
import { versionsOf } from './versions.js';
import { yearlyNumbers } from './yearly-numbers.js';

export interface VaultOptions {
  readonly connection: Connection;
  /** Wraps the key of every case. */
  readonly masterKey: Ring<MasterKey>;
  /** From which the keys of the blind indexes are derived; without one under which cases lie they are unfindable. */
  readonly indexSecret: Ring<string>;
  /** From which the key that signs applicants' links is derived; those of one that is not known are invalid. */
  readonly linkSecret: Ring<string>;
  /** Of the slow indexes, for tests alone: no setting leads here, so that no installation has less than the usual. */
  readonly indexCost?: number;
  /** Dates admissions, restrictions and erasures, gives numbers their year (WIB), and ends links. */
  readonly clock?: () => Date;
}

/** What all of the vault stands on. */
export function groundOf({ connection, masterKey, indexSecret, indexCost = PRODUCTION_COST }: VaultOptions) {
  const models = modelsOn(connection);
  const files = letterFiles(connection);
  const keys = masterKeys(masterKey);
  const pepper = pepperOf(models, keys);
  const indexes = indexRing(indexSecret, pepper, indexCost);
  return { models, files, keys, pepper, indexes, cases: casesOf(models, keys) };
}

/**
 * The vault of an installation, in MongoDB.
 * @throws RangeError for a master key that has not 32 bytes, or a secret of less than 16 characters.
 */
export function createVault(options: VaultOptions): Vault & VaultInspection {
  const { connection, indexSecret, linkSecret, clock = () => new Date() } = options;
  const { models, files, keys, pepper, indexes, cases } = groundOf(options);
  const ofLetters = letterKeys(models, files, cases, keys);
  const numbers = yearlyNumbers(models);
  const { reserveHeld, reserveNumbers } = givenNumbers(models, files, numbers, clock);
  const agenda = agendaNumbers(files, numbers, clock);
  const versions = versionsOf(models);

  return {
    ...admissions({
      models,
      cases,
      keys,
      indexes,
      letterKeys: ofLetters,
      numbers,
      reserveHeld,
      agenda,
      clock,
    }),
    reserveNumbers,
    ...search(models, indexes),
    ...documents(models, cases, versions),
    ...corrections(models, cases, versions, indexes, agenda),
    ...notes(models, cases),
    ...comments(models, cases),
    ...attachments(models, cases, ofLetters),
    ...applicantLinks(models, cases, versions, linkSecret, clock),
    ...removal(models, files, ofLetters, clock),
    ...restriction(models, clock),
    ...caseContents(models, cases, ofLetters),
    ...letters(files, ofLetters, keys),
    ...inspection(models, files, cases, ofLetters, indexes),
    keepLetter: (caseId, letterRef) => ofLetters.keep(caseId, letterRef),
    keepersOf: (letterRef) => ofLetters.keepersOf(letterRef),
    releaseLetter: (letterRef) => ofLetters.release(letterRef),
    digest: fingerprints(pepper),
    personKey: personKeys(pepper),
    identity: identityDigests,
    ...staffSeals(keys),
    ...protectionWords(models, keys, numbers, clock),

    checkSecrets: () => checkSecrets(models, keys, indexes, indexSecret),
    async prepare() {
      for (const model of Object.values(models)) await model.createIndexes();
      await files.prepare();
    },
    async entry(caseId) {
      const stored = await cases.stored(caseId);
      return stored && entryOf(stored);
    },
    async entries(caseIds) {
      const found = await models.cases.find({ _id: { $in: [...caseIds] } }).lean<StoredCase[]>();
      return new Map(found.map((stored) => [stored._id, entryOf(stored)]));
    },
    erasedAmong: (caseIds) => models.cases.distinct('_id', { _id: { $in: [...caseIds] }, status: 'erased' }),
    countKept: async () => models.cases.countDocuments({ status: { $in: ['pending', 'live'] } }),
    async confirm(caseId, runId) {
      const live = { status: 'live' } as const;
      const marks = marking(connection, MARKED_ENTRIES, caseId, live, ['standing']);
      const { matchedCount } = await models.cases.updateOne(
        { _id: caseId, status: { $ne: 'erased' } },
        { $set: { ...live, runId, ...marks } },
      );
      if (matchedCount === 0) throw new VaultFailure('vault-unknown-case', caseId);
    },
  };
}
