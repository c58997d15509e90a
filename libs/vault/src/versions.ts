import type { UnlockedCase } from './cases.js';
import { nameOf, unsealJson, type Binding } from './crypto/sealing.js';
import type { Models, StoredDocument } from './store/models.js';

type Versioned = 'applicant' | 'letter-facts';

/** Reads what a version of the data holds; undefined when it holds no such thing, or was never stored. */
export interface Versions {
  unseal(opened: UnlockedCase, kind: Versioned, version: number): Promise<unknown>;
  /** Reads the same of many cases, each of its version, by one command at most. */
  reader(
    kind: Versioned,
    versionOf: ReadonlyMap<string, number>,
  ): Promise<(opened: UnlockedCase) => Promise<unknown>>;
}

/** Version 1 came with the admission and stands in the case itself; the later ones are documents beside it. */
export function versionsOf({ documents }: Models): Versions {
  return {
    async unseal(opened, kind, version) {
      const name = versionName(opened.stored._id, version);
      const later = version === 1 ? null : await documents.findById(name).lean<StoredDocument>();
      return unsealOf(opened, kind, version, later);
    },
    async reader(kind, versionOf) {
      const names = [...versionOf].flatMap(([id, version]) =>
        version > 1 ? [versionName(id, version)] : [],
      );
      const later =
        names.length > 0 ? await documents.find({ _id: { $in: names } }).lean<StoredDocument[]>() : [];
      const laterBy = new Map(later.map((stored) => [stored._id, stored]));
      return async (opened) => {
        const { _id } = opened.stored;
        const version = versionOf.get(_id) ?? 1;
        return unsealOf(opened, kind, version, laterBy.get(versionName(_id, version)));
      };
    },
  };
}

/** @param later the document of a version that came after the admission's */
async function unsealOf(
  opened: UnlockedCase,
  kind: Versioned,
  version: number,
  later: StoredDocument | null | undefined,
): Promise<unknown> {
  const { applicant, letterFacts } =
    version === 1 ? opened.stored : { applicant: later?.body, letterFacts: later?.letterFacts };
  const sealed = kind === 'applicant' ? applicant : letterFacts;
  return sealed === undefined ? undefined : unsealJson(opened.key, sealed, bindingOf(opened, kind, version));
}

/** `_id` of the document of a later version: it is what gives a version to one correction only. */
export const versionName = (caseId: string, version: number): string =>
  nameOf({ caseId, kind: 'applicant', version: String(version) });

/** What a part of a version is sealed for. */
export const bindingOf = ({ stored }: UnlockedCase, kind: Binding['kind'], version: number): Binding => ({
  caseId: stored._id,
  kind,
  version: String(version),
});
