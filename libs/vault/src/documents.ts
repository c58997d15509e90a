import { entryOf, papersBeside, type Cases } from './cases.js';
import { nameOf, unsealJson } from './crypto/sealing.js';
import { applicantOf, letterFactsOf, summaryOf } from './codecs/codecs.js';
import { join } from './join.js';
import type { Vault } from './port.js';
import type { Models, StoredCase } from './store/models.js';
import { bindingOf, type Versions } from './versions.js';

type Documents = Pick<
  Vault,
  | 'applicant'
  | 'applicantsOf'
  | 'entryWithApplicant'
  | 'letterFacts'
  | 'letterFactsOf'
  | 'summaries'
  | 'paperCounts'
>;

/** Applicants' data and letters' facts, to be read. */
export function documents(models: Models, cases: Cases, versions: Versions): Documents {
  return {
    async applicant(caseId, dataVersion) {
      const opened = await cases.open(caseId);
      const value = opened && (await versions.unseal(opened, 'applicant', dataVersion));
      return value === undefined ? undefined : applicantOf(value, `${caseId}/applicant/${dataVersion}`);
    },

    async applicantsOf(wanted) {
      const versionOf = new Map(wanted.map(({ caseId, dataVersion }) => [caseId, dataVersion]));
      const found = await models.cases.find({ _id: { $in: [...versionOf.keys()] } }).lean<StoredCase[]>();
      const read = await versions.reader('applicant', versionOf);
      return join(found, async (stored) => {
        const opened = await cases.unlock(stored);
        const value = opened && (await read(opened));
        return value === undefined ? undefined : applicantOf(value, `${stored._id}/applicant`);
      });
    },

    async entryWithApplicant(caseId, dataVersion) {
      const stored = await cases.stored(caseId);
      if (!stored) return undefined;
      const opened = await cases.unlock(stored);
      const value =
        opened &&
        ((await versions.unseal(opened, 'applicant', dataVersion)) ??
          (await versions.unseal(opened, 'applicant', 1)));
      const where = `${caseId}/applicant/${dataVersion}`;
      return {
        entry: entryOf(stored),
        applicant: value === undefined ? undefined : applicantOf(value, where),
      };
    },

    async letterFacts(caseId, dataVersion) {
      const opened = await cases.open(caseId);
      if (!opened) return undefined;
      const value =
        (await versions.unseal(opened, 'letter-facts', dataVersion)) ??
        (await versions.unseal(opened, 'letter-facts', opened.stored.letterVersion));
      const where = `${caseId}/letter-facts/${dataVersion}`;
      return value === undefined ? undefined : letterFactsOf(value, where);
    },

    async letterFactsOf(caseIds) {
      const found = await models.cases.find({ _id: { $in: [...caseIds] } }).lean<StoredCase[]>();
      const read = await versions.reader(
        'letter-facts',
        new Map(found.map(({ _id, letterVersion }) => [_id, letterVersion])),
      );
      return join(found, async (stored) => {
        const opened = await cases.unlock(stored);
        const value = opened && (await read(opened));
        return value === undefined ? undefined : letterFactsOf(value, `${stored._id}/letter-facts`);
      });
    },

    async summaries(caseIds) {
      const found = await models.cases
        .find({ _id: { $in: [...caseIds] } }, { wrappedKey: 1, summary: 1, dataVersion: 1, restriction: 1 })
        .lean<StoredCase[]>();
      return join(found, async (stored) => {
        const opened = await cases.unlock(stored);
        if (!opened || stored.summary === undefined) return undefined;
        const binding = bindingOf(opened, 'summary', stored.dataVersion);
        const value = await unsealJson(opened.key, stored.summary, binding);
        return summaryOf(value, nameOf(binding));
      });
    },

    async paperCounts(caseIds) {
      const found = await models.cases
        .find({ _id: { $in: [...caseIds] } }, { comments: 1, attachments: 1 })
        .lean<StoredCase[]>();
      return new Map(found.map((stored) => [stored._id, papersBeside(stored)]));
    },
  };
}
