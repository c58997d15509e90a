import { attachmentPapers, filesOf, withFiles } from './attachments.js';
import { entryOf, type Cases, type UnlockedCase } from './cases.js';
import { unsealJson, type Binding } from './crypto/sealing.js';
import { applicantOf, evidenceOf, letterFactsOf } from './codecs/codecs.js';
import { readerOf } from './codecs/reader.js';
import { commentPapers, storedComments } from './comments.js';
import type { LetterKeys } from './letter-keys.js';
import type { CaseContents, Vault } from './port.js';
import type { Models, StoredDocument } from './store/models.js';
import { VaultFailure } from './vault-failure.js';

type Version = CaseContents['versions'][number];
type Found = Pick<CaseContents, 'versions' | 'notes' | 'evidence'>;

/** Reads everything that the vault holds on a case: each document that is stored under its name. */
export function caseContents(
  models: Models,
  cases: Cases,
  letterKeys: LetterKeys,
): Pick<Vault, 'caseContents'> {
  const { documents } = models;
  const comments = commentPapers(models);
  const attachments = attachmentPapers(models);
  return {
    async caseContents(caseId) {
      const opened = await cases.openToKeep(caseId);
      if (!opened) return undefined;
      const stored = await documents.find({ caseId }).lean<StoredDocument[]>();
      const first = await firstVersion(opened);
      const rest = await Promise.all(stored.map((document) => contentOf(opened, document)));
      const files = await filesOf(letterKeys, opened);
      const attached = withFiles(await attachments.all(opened), files);
      return {
        entry: entryOf(opened.stored),
        admittedAt: opened.stored.createdAt.toISOString(),
        versions: [first, ...rest.map(({ versions }) => versions)]
          .flat()
          .sort((a, b) => a.dataVersion - b.dataVersion),
        notes: rest.flatMap(({ notes }) => notes),
        evidence: rest.flatMap(({ evidence }) => evidence),
        letters: files.filter(({ letterRef }) => !attached.some((one) => one.letterRef === letterRef)),
        attachments: attached,
        comments: storedComments(caseId, await comments.all(opened)),
      };
    },
  };
}

const NOTHING: Found = { versions: [], notes: [], evidence: [] };

/** The first version came with the admission and stands in the case itself. */
function firstVersion(opened: UnlockedCase): Promise<readonly Version[]> {
  const { applicant, letterFacts } = opened.stored;
  return applicant === undefined ? Promise.resolve([]) : versionOf(opened, 1, applicant, letterFacts);
}

async function versionOf(
  opened: UnlockedCase,
  dataVersion: number,
  applicant: string,
  letterFacts: string | undefined,
): Promise<readonly Version[]> {
  const where = `${opened.stored._id}/${dataVersion}`;
  const read = (kind: Binding['kind'], sealed: string) => open(opened, sealed, kind, String(dataVersion));
  const letter = letterFacts && letterFactsOf(await read('letter-facts', letterFacts), where);
  return [
    {
      dataVersion,
      applicant: applicantOf(await read('applicant', applicant), where),
      ...(letter && { letter }),
    },
  ];
}

/** @throws VaultFailure `vault-unreadable` for a document of another kind: what is held must not be left out */
async function contentOf(opened: UnlockedCase, { _id, body, letterFacts }: StoredDocument): Promise<Found> {
  const [kind, version = ''] = _id.slice(opened.stored._id.length + 1).split('/');
  switch (kind) {
    case 'applicant':
      return { ...NOTHING, versions: await versionOf(opened, Number(version), body, letterFacts) };
    case 'note': {
      const note = readerOf(await open(opened, body, kind, version), _id);
      return { ...NOTHING, notes: [{ noteRef: version, text: note.text('text') }] };
    }
    case 'simpeg': {
      const values = evidenceOf(await open(opened, body, kind, version), _id);
      return { ...NOTHING, evidence: [{ kind, dataVersion: Number(version), values }] };
    }
    case 'comment':
    case 'attachment':
      // Read with those of their kind.
      return NOTHING;
    default:
      throw new VaultFailure('vault-unreadable', _id);
  }
}

const open = ({ key, stored }: UnlockedCase, sealed: string, kind: Binding['kind'], version: string) =>
  unsealJson(key, sealed, { caseId: stored._id, kind, version });
