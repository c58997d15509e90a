import type { UnlockedCase } from './cases.js';
import { nameOf, unsealJson, type Binding } from './crypto/sealing.js';
import type { Models, StoredDocument } from './store/models.js';

type Versioned = 'applicant' | 'letter-facts';

/** Reads what a version of the data holds; undefined when it holds no such thing, or was never stored. */
export interface Versions {
  unseal(opened: UnlockedCase, kind: Versioned, version: number): Promise<unknown>;
  /** Reads the applicants of many cases, each of its version, by one command at most. */
  applicantReader(
    versionOf: ReadonlyMap<string, number>,
  ): Promise<(opened: UnlockedCase) => Promise<unknown>>;
}

/** Version 1 came with the admission and stands in the case itself; the later ones are documents beside it. */
export function versionsOf({ documents }: Models): Versions {
  return {
    async unseal(opened, kind, version) {
      const name = versionName(opened.stored._id, version);
      const { applicant, letterFacts } =
        version === 1 ? opened.stored : sealedIn(await documents.findById(name).lean<StoredDocument>());
      const sealed = kind === 'applicant' ? applicant : letterFacts;
      return sealed === undefined
        ? undefined
        : unsealJson(opened.key, sealed, bindingOf(opened, kind, version));
    },
    async applicantReader(versionOf) {
      const names = [...versionOf].flatMap(([id, version]) =>
        version > 1 ? [versionName(id, version)] : [],
      );
      const later =
        names.length > 0 ? await documents.find({ _id: { $in: names } }).lean<StoredDocument[]>() : [];
      const bodies = new Map(later.map(({ _id, body }) => [_id, body]));
      return async (opened) => {
        const { _id, applicant } = opened.stored;
        const version = versionOf.get(_id) ?? 1;
        const sealed = version === 1 ? applicant : bodies.get(versionName(_id, version));
        if (sealed === undefined) return undefined;
        return unsealJson(opened.key, sealed, bindingOf(opened, 'applicant', version));
      };
    },
  };
}

const sealedIn = (stored: StoredDocument | null) => ({
  applicant: stored?.body,
  letterFacts: stored?.letterFacts,
});

/** `_id` of the document of a later version: it is what gives a version to one correction only. */
export const versionName = (caseId: string, version: number): string =>
  nameOf({ caseId, kind: 'applicant', version: String(version) });

/** What a part of a version is sealed for. */
export const bindingOf = ({ stored }: UnlockedCase, kind: Binding['kind'], version: number): Binding => ({
  caseId: stored._id,
  kind,
  version: String(version),
});
