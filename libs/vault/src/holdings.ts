import { entryOf, type Cases, type OpenCase } from './cases.js';
import { unsealJson, type Binding } from './crypto/sealing.js';
import { applicantOf, evidenceOf, letterFactsOf } from './forms/forms.js';
import { readerOf } from './forms/reader.js';
import type { LetterKeys } from './letter-keys.js';
import { detailsOf } from './letters.js';
import type { Holdings, Vault } from './port.js';
import type { Models, StoredDocument } from './store/models.js';
import { VaultFailure } from './vault-failure.js';

type Version = Holdings['versions'][number];
type Found = Pick<Holdings, 'versions' | 'notes' | 'evidence'>;

/** Everything that is held on a case, by walking through all that is stored under its name. */
export function holdings(
  { documents }: Models,
  cases: Cases,
  letterKeys: LetterKeys,
): Pick<Vault, 'holdings'> {
  return {
    async holdings(registrationId) {
      const opened = await cases.openToKeep(registrationId);
      if (!opened) return undefined;
      const stored = await documents.find({ registrationId }).lean<StoredDocument[]>();
      const first = await firstVersion(opened);
      const rest = await Promise.all(stored.map((document) => contentOf(opened, document)));
      const letters = (await letterKeys.heldBy(opened)).map(async ({ file, key }) => {
        const sealing = file.metadata?.seal;
        return sealing ? [await detailsOf(file, sealing, key)] : [];
      });
      return {
        entry: entryOf(opened.stored),
        admittedAt: opened.stored.createdAt.toISOString(),
        versions: [first, ...rest.map(({ versions }) => versions)]
          .flat()
          .sort((a, b) => a.dataVersion - b.dataVersion),
        notes: rest.flatMap(({ notes }) => notes),
        evidence: rest.flatMap(({ evidence }) => evidence),
        letters: (await Promise.all(letters)).flat(),
      };
    },
  };
}

const NOTHING: Found = { versions: [], notes: [], evidence: [] };

/** The first version came with the admission and stands in the case itself. */
function firstVersion(opened: OpenCase): Promise<readonly Version[]> {
  const { applicant, letterFacts } = opened.stored;
  return applicant === undefined ? Promise.resolve([]) : versionOf(opened, 1, applicant, letterFacts);
}

async function versionOf(
  opened: OpenCase,
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
async function contentOf(opened: OpenCase, { _id, body, letterFacts }: StoredDocument): Promise<Found> {
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
    default:
      throw new VaultFailure('vault-unreadable', _id);
  }
}

const open = ({ key, stored }: OpenCase, sealed: string, kind: Binding['kind'], version: string) =>
  unsealJson(key, sealed, { registrationId: stored._id, kind, version });
