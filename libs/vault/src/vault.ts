import type { Connection } from 'mongoose';
import { admissions } from './admissions.js';
import { applicantLinks } from './applicant-links.js';
import { agendaNumbers } from './agenda-numbers.js';
import { casesOf, entryOf } from './cases.js';
import { corrections } from './corrections.js';
import { blindIndexes } from './crypto/blind-index.js';
import { masterKeys } from './crypto/master-keys.js';
import { documents } from './documents.js';
import { givenNumbers } from './given-numbers.js';
import { checkSecrets } from './key-check.js';
import { caseContents } from './case-contents.js';
import { letterKeys } from './letter-keys.js';
import { letters } from './letters.js';
import type { Vault } from './port.js';
import { removal } from './removal.js';
import { restriction } from './restriction.js';
import { search } from './search.js';
import { notes } from './notes.js';
import { letterFiles } from './store/letter-files.js';
import { modelsOn, type StoredCase } from './store/models.js';
import { VaultFailure } from './vault-failure.js';
import { versionsOf } from './versions.js';
import { yearlyNumbers } from './yearly-numbers.js';

export interface VaultOptions {
  readonly connection: Connection;
  /** 32 bytes; wraps the key of every case. */
  readonly masterKey: Uint8Array;
  /** Master keys before a rotation: they still unwrap, and wrap nothing more. */
  readonly retiredMasterKeys?: readonly Uint8Array[];
  /** From which the keys of the blind indexes are derived; changing it makes all cases unfindable. */
  readonly indexSecret: string;
  /** From which the key that signs applicants' links is derived; changing it makes all that are out invalid. */
  readonly linkSecret: string;
  /** Dates admissions, restrictions and erasures, gives numbers their year (WIB), and ends links. */
  readonly clock?: () => Date;
}

/**
 * The vault of an installation, in MongoDB.
 * @throws RangeError for a master key that has not 32 bytes, or a secret of less than 16 characters.
 */
export function createVault(options: VaultOptions): Vault {
  const {
    connection,
    masterKey,
    retiredMasterKeys,
    indexSecret,
    linkSecret,
    clock = () => new Date(),
  } = options;
  const keys = masterKeys(masterKey, retiredMasterKeys);
  const blind = blindIndexes(indexSecret);
  const models = modelsOn(connection);
  const files = letterFiles(connection);
  const cases = casesOf(models, keys);
  const ofLetters = letterKeys(models, files, cases, keys);
  const numbers = yearlyNumbers(models);
  const { reserveHeld, reserveNumbers } = givenNumbers(models, files, numbers, clock);
  const agenda = agendaNumbers(files, numbers, clock);
  const versions = versionsOf(models);

  return {
    ...admissions({ models, cases, keys, blind, letterKeys: ofLetters, numbers, reserveHeld, agenda, clock }),
    reserveNumbers,
    ...search(models, blind),
    ...documents(models, cases, versions),
    ...corrections(models, cases, versions, blind, agenda),
    ...notes(models, cases),
    ...applicantLinks(models, cases, versions, linkSecret, clock),
    ...removal(models, files, ofLetters, clock),
    ...restriction(models, clock),
    ...caseContents(models, cases, ofLetters),
    ...letters(files, ofLetters, keys),
    keepLetter: (caseId, letterRef) => ofLetters.keep(caseId, letterRef),
    releaseLetter: (letterRef) => ofLetters.release(letterRef),
    digest: blind.digest,
    identity: blind.identity,

    checkSecrets: (workflowIdSecret) =>
      checkSecrets(models, keys, {
        indexSecret,
        ...(workflowIdSecret !== undefined && { workflowIdSecret }),
      }),
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
    countKept: async () => models.cases.countDocuments({ status: { $in: ['pending', 'live'] } }),
    async confirm(caseId, runId) {
      const { matchedCount } = await models.cases.updateOne(
        { _id: caseId, status: { $ne: 'erased' } },
        { $set: { status: 'live', runId } },
      );
      if (matchedCount === 0) throw new VaultFailure('vault-unknown-case', caseId);
    },
  };
}
