import type { OpenCase } from './cases.js';
import { nameOf, unsealJson, type Binding } from './crypto/sealing.js';
import type { Models, StoredDocument } from './store/models.js';

type Versioned = 'applicant' | 'letter-facts';

/** Reads what a version of the data holds; undefined when it holds no such thing, or was never stored. */
export interface Versions {
  read(opened: OpenCase, kind: Versioned, version: number): Promise<unknown>;
  /** The applicants of many cases, in at most one command. */
  readAll(
    cases: readonly { readonly opened: OpenCase; readonly version: number }[],
  ): Promise<ReadonlyMap<string, unknown>>;
}

/** Version 1 came with the admission and stands in the case itself; the later ones are documents beside it. */
export function versionsOf({ documents }: Models): Versions {
  return {
    async read(opened, kind, version) {
      const name = versionName(opened.stored._id, version);
      const { applicant, letterFacts } =
        version === 1 ? opened.stored : sealedIn(await documents.findById(name).lean<StoredDocument>());
      const sealed = kind === 'applicant' ? applicant : letterFacts;
      return sealed === undefined
        ? undefined
        : unsealJson(opened.key, sealed, bindingOf(opened, kind, version));
    },
    async readAll(cases) {
      const names = cases
        .filter(({ version }) => version > 1)
        .map(({ opened, version }) => versionName(opened.stored._id, version));
      const later =
        names.length > 0 ? await documents.find({ _id: { $in: names } }).lean<StoredDocument[]>() : [];
      const bodies = new Map(later.map(({ _id, body }) => [_id, body]));
      const read = await Promise.all(
        cases.map(async ({ opened, version }): Promise<(readonly [string, unknown])[]> => {
          const { _id, applicant } = opened.stored;
          const sealed = version === 1 ? applicant : bodies.get(versionName(_id, version));
          if (sealed === undefined) return [];
          return [[_id, await unsealJson(opened.key, sealed, bindingOf(opened, 'applicant', version))]];
        }),
      );
      return new Map(read.flat());
    },
  };
}

const sealedIn = (stored: StoredDocument | null) => ({
  applicant: stored?.body,
  letterFacts: stored?.letterFacts,
});

/** `_id` of the document of a later version: it is what gives a version to one correction only. */
export const versionName = (registrationId: string, version: number): string =>
  nameOf({ registrationId, kind: 'applicant', version: String(version) });

/** What a part of a version is sealed for. */
export const bindingOf = ({ stored }: OpenCase, kind: Binding['kind'], version: number): Binding => ({
  registrationId: stored._id,
  kind,
  version: String(version),
});
