import { isDeepStrictEqual } from 'node:util';
import { entryOf, type Cases } from './cases.js';
import { caseContents } from './case-contents.js';
import { indexesOf, letterIndexesOf, type IndexRing } from './crypto/blind-index.js';
import { unsealJson } from './crypto/sealing.js';
import { summarise } from './codecs/codecs.js';
import type { LetterKeys } from './letter-keys.js';
import type { CaseContents, EntryFault, InspectedEntry, VaultInspection } from './port.js';
import type { Models, StoredCase } from './store/models.js';
import { orphans } from './inspection/orphans.js';
import type { LetterFiles } from './store/letter-files.js';
import { VaultFailure } from './vault-failure.js';
import { bindingOf } from './versions.js';
import { backwards } from './backwards.js';

const BATCH = 32;

/** Compares what the vault holds with itself, and changes nothing; no value of it leaves. */
export function inspection(
  models: Models,
  files: LetterFiles,
  cases: Cases,
  letterKeys: LetterKeys,
  indexes: IndexRing,
): VaultInspection {
  const contents = caseContents(models, cases, letterKeys);

  /** The indexes by the secret of this name; undefined where the ring has none. */
  async function under(name: string | undefined) {
    for (const blind of indexes.all) if ((await blind.name()) === name) return blind;
    return undefined;
  }

  async function faultsOf(stored: StoredCase, held: CaseContents): Promise<readonly EntryFault[]> {
    const { dataVersion, letterVersion, caseNumber } = stored;
    const applicant = held.versions.find((one) => one.dataVersion === dataVersion)?.applicant;
    const letter = held.versions.find((one) => one.dataVersion === letterVersion)?.letter;
    if (!applicant || !letter) return ['version-missing'];
    const blind = await under(stored.indexedUnder);
    if (!blind) return ['index-differs'];
    const expected = {
      ...(await indexesOf(blind, applicant)),
      ...(await letterIndexesOf(blind, letter)),
    };
    const isFound =
      stored.numberBackwards === backwards(caseNumber) &&
      INDEXES.every((name) => isDeepStrictEqual(stored[name], (expected as IndexesOf)[name]));
    const listed: unknown = JSON.parse(JSON.stringify(summarise(applicant)));
    return isFound && isDeepStrictEqual(await summaryOf(stored), listed) ? [] : ['index-differs'];
  }

  async function summaryOf(stored: StoredCase): Promise<unknown> {
    const opened = await cases.openToKeep(stored._id);
    if (!opened || stored.summary === undefined) return undefined;
    return unsealJson(opened.key, stored.summary, bindingOf(opened, 'summary', stored.dataVersion));
  }

  async function inspectEntry(caseId: string): Promise<InspectedEntry | undefined> {
    const stored = await cases.stored(caseId);
    if (!stored) return undefined;
    const found = { entry: entryOf(stored), admittedAt: stored.createdAt.toISOString() };
    const nothing = { ...found, versions: [], letters: [], notes: [] };
    if (stored.status === 'erased') return { ...nothing, faults: erasedFaults(stored) };
    if (stored.erased) return { ...nothing, faults: ['erased-in-part'] };
    try {
      const held = await contents.caseContents(caseId);
      if (!held) return { ...nothing, faults: ['unreadable'] };
      return {
        ...found,
        versions: held.versions.map(({ dataVersion }) => dataVersion),
        letters: held.letters.map(({ letterRef, commitment }) => ({ letterRef, commitment })),
        notes: held.notes.map(({ noteRef }) => noteRef),
        faults: await faultsOf(stored, held),
      };
    } catch (error) {
      if (error instanceof VaultFailure) return { ...nothing, faults: ['unreadable'] };
      throw error;
    }
  }

  return {
    inspectEntry,
    async *entryIds() {
      let after = '';
      for (;;) {
        const page = await models.cases
          .find({ _id: { $gt: after } }, { _id: 1 })
          .sort({ _id: 1 })
          .limit(BATCH)
          .lean<Pick<StoredCase, '_id'>[]>();
        if (page.length === 0) return;
        yield page.map(({ _id }) => _id);
        after = page.at(-1)?._id ?? after;
      }
    },
    orphans: (before) => orphans(models, files, new Date(before)),
  };
}

const INDEXES = [
  'nikIndex',
  'emailIndex',
  'employeeIndexes',
  'letterIndex',
  'agendaIndex',
  'wordIndexes',
] as const;
type IndexesOf = Pick<StoredCase, (typeof INDEXES)[number]>;

/** Nothing of an erased case's data may be there, and who erased it must be. */
const erasedFaults = ({
  erased,
  wrappedKey,
  applicant,
  summary,
  nikIndex,
  wordIndexes,
}: StoredCase): readonly EntryFault[] =>
  !erased || [wrappedKey, applicant, summary, nikIndex, wordIndexes].some((one) => one !== undefined)
    ? ['erased-in-part']
    : [];
