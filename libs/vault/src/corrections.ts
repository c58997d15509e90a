import { isDeepStrictEqual } from 'node:util';
import type { LetterFacts } from '@tte/domain';
import { isDuplicateKey, marking } from '@tte/mongo';
import type { AgendaNumbers } from './agenda-numbers.js';
import type { Cases, UnlockedCase } from './cases.js';
import { indexesOf, letterIndexesOf, type IndexRing } from './crypto/blind-index.js';
import { sealJson } from './crypto/sealing.js';
import { applicantOf, letterFactsOf, summarise } from './codecs/codecs.js';
import type { DataCorrection, Vault } from './port.js';
import { MARKED_ENTRIES, type Models, type StoredDocument } from './store/models.js';
import { VaultFailure } from './vault-failure.js';
import { bindingOf, versionName, type Versions } from './versions.js';

/** Each time that a version is lost to another correction, that one has got it: this many at once there are not. */
const ATTEMPTS = 1000;

type Stored = Required<Pick<StoredDocument, 'dataVersion' | 'commandId'>>;

/** How data change: first a version is stored that changes nothing, then, accepted, it becomes the current one. */
export function corrections(
  models: Models,
  cases: Cases,
  versions: Versions,
  { present }: IndexRing,
  agenda: AgendaNumbers,
): Pick<Vault, 'correct' | 'adopt' | 'amend'> {
  const laterVersions = (caseId: string) =>
    models.documents
      .find({ caseId, dataVersion: { $gt: 1 } }, { dataVersion: 1, commandId: 1 })
      .lean<Stored[]>();

  /** False when another correction has taken the version. */
  async function store(
    opened: UnlockedCase,
    dataVersion: number,
    correction: DataCorrection,
  ): Promise<boolean> {
    const { commandId, applicant, letter } = correction;
    const caseId = opened.stored._id;
    const sealed = (kind: 'applicant' | 'letter-facts', value: unknown) =>
      sealJson(opened.key, value, bindingOf(opened, kind, dataVersion));
    const document: StoredDocument = {
      _id: versionName(caseId, dataVersion),
      caseId,
      dataVersion,
      commandId,
      body: await sealed('applicant', applicant),
      ...(letter && { letterFacts: await sealed('letter-facts', await agenda.complete(letter)) }),
    };
    try {
      await models.documents.insertMany([document]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async function assertEqual(opened: UnlockedCase, version: number, { applicant, letter }: DataCorrection) {
    const facts = await versions.unseal(opened, 'letter-facts', version);
    const there = {
      applicant: await versions.unseal(opened, 'applicant', version),
      ...(facts !== undefined && { letter: asGiven(letterFactsOf(facts, opened.stored._id), letter) }),
    };
    if (!isDeepStrictEqual(there, JSON.parse(JSON.stringify({ applicant, letter })))) {
      throw new VaultFailure('vault-conflict', versionName(opened.stored._id, version));
    }
  }

  async function correct(caseId: string, correction: DataCorrection): Promise<number> {
    const opened = await cases.require(caseId);
    const { commandId, dataVersion: before } = correction;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const later = await laterVersions(caseId);
      // Stored on data that have changed since, it is of no use: nobody accepts a version below the current one.
      const own = later.find((stored) => stored.commandId === commandId && stored.dataVersion > before);
      if (own) {
        await assertEqual(opened, own.dataVersion, correction);
        return own.dataVersion;
      }
      const next = Math.max(before, ...later.map(({ dataVersion }) => dataVersion)) + 1;
      if (await store(opened, next, correction)) return next;
    }
    throw new Error('the versions of a case are contested');
  }

  /** Facts of the letter that came with a version. */
  async function lettersOf(opened: UnlockedCase, version: number): Promise<LetterFacts | undefined> {
    const facts = await versions.unseal(opened, 'letter-facts', version);
    return facts === undefined ? undefined : letterFactsOf(facts, versionName(opened.stored._id, version));
  }

  /**
   * Makes a stored version the current one, of a case whose current one is still `from`; undefined when there is no such
   * version, false when another has become current. All indexes of a case are under one secret: where a letter's are
   * under another one they are made anew as well.
   */
  async function makeCurrent(
    opened: UnlockedCase,
    dataVersion: number,
    from: number,
  ): Promise<boolean | undefined> {
    const { _id: caseId, letterVersion, indexedUnder } = opened.stored;
    const value = await versions.unseal(opened, 'applicant', dataVersion);
    if (value === undefined) return undefined;
    const applicant = applicantOf(value, versionName(caseId, dataVersion));
    const letter = await lettersOf(opened, dataVersion);
    const indexes = await indexesOf(present, applicant);
    const isKept = letter === undefined && indexedUnder === indexes.indexedUnder;
    const indexed = isKept ? undefined : (letter ?? (await lettersOf(opened, letterVersion)));
    const summary = bindingOf(opened, 'summary', dataVersion);
    const next = {
      dataVersion,
      letterVersion: letter ? dataVersion : letterVersion,
      ...(indexed && (await letterIndexesOf(present, indexed))),
      ...indexes,
    };
    const parts = indexed ? (['data', 'letter'] as const) : (['data'] as const);
    const { matchedCount } = await models.cases.updateOne(
      { _id: caseId, dataVersion: from, status: { $ne: 'erased' } },
      {
        $set: {
          ...next,
          summary: await sealJson(opened.key, summarise(applicant), summary),
          ...marking(models.cases.db, MARKED_ENTRIES, caseId, next, parts),
        },
      },
    );
    return matchedCount === 1;
  }

  return {
    correct,

    /** Also while processing is restricted: what the log tells must be current when the restriction is lifted. */
    async adopt(caseId, dataVersion) {
      for (;;) {
        const opened = await cases.openToKeep(caseId);
        if (!opened) return false;
        const { dataVersion: current } = opened.stored;
        if (current >= dataVersion) return true;
        const made = await makeCurrent(opened, dataVersion, current);
        if (made !== false) return made === true;
      }
    },

    async amend(caseId, correction) {
      const dataVersion = await correct(caseId, correction);
      await makeCurrent(await cases.require(caseId), dataVersion, correction.dataVersion);
      const now = await cases.stored(caseId);
      return now?.dataVersion === dataVersion ? dataVersion : undefined;
    },
  };
}

/** The repetition does not know an agenda number that was drawn for it. */
function asGiven(stored: LetterFacts, { agendaNumber }: Partial<LetterFacts> = {}): LetterFacts {
  const { agendaNumber: _drawn, ...facts } = stored;
  return agendaNumber === undefined ? facts : stored;
}
