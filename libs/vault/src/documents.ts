import { isDeepStrictEqual } from 'node:util';
import type { Applicant } from '@tte/domain';
import type { Cases, OpenCase } from './cases.js';
import type { BlindIndexes } from './crypto/blind-index.js';
import { nameOf, sealJson, unsealJson, type Binding } from './crypto/sealing.js';
import { applicantOf, letterFactsOf, summarise, summaryOf } from './forms/forms.js';
import type { Summary, Vault } from './port.js';
import { isDuplicateKey, type Models, type StoredCase, type StoredDocument } from './store/models.js';
import { VaultFailure } from './vault-failure.js';

type Versioned = 'applicant' | 'letter-facts';
type Documents = Pick<Vault, 'applicant' | 'correct' | 'letterFacts' | 'summaries'>;

/** Applicants' data and letters' facts by version. Version 1 came with the admission and stands in the case itself. */
export function documents(models: Models, cases: Cases, blind: BlindIndexes): Documents {
  async function read(opened: OpenCase, kind: Versioned, version: number): Promise<unknown> {
    const binding = bindingOf(opened, kind, version);
    const sealed = version === 1 ? admitted(opened.stored, kind) : await later(binding);
    return sealed === undefined ? undefined : unsealJson(opened.key, sealed, binding);
  }

  async function later(binding: Binding): Promise<string | undefined> {
    return (await models.documents.findById(nameOf(binding)).lean<StoredDocument>())?.body;
  }

  /** Writes a version once; it is there for good, and only an equal one may come again. */
  async function keep(opened: OpenCase, kind: Versioned, version: number, value: object): Promise<void> {
    const binding = bindingOf(opened, kind, version);
    if (version > 1) {
      const body = await sealJson(opened.key, value, binding);
      try {
        const { registrationId } = binding;
        await models.documents.insertMany([{ _id: nameOf(binding), registrationId, body }]);
        return;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    }
    const there = await read(opened, kind, version);
    if (!isDeepStrictEqual(there, JSON.parse(JSON.stringify(value)))) {
      throw new VaultFailure('vault-conflict', nameOf(binding));
    }
  }

  return {
    async applicant(registrationId, dataVersion) {
      const opened = await cases.open(registrationId);
      const value = opened && (await read(opened, 'applicant', dataVersion));
      return value === undefined
        ? undefined
        : applicantOf(value, `${registrationId}/applicant/${dataVersion}`);
    },

    async letterFacts(registrationId) {
      const opened = await cases.open(registrationId);
      if (!opened) return undefined;
      const { letterVersion } = opened.stored;
      const value = await read(opened, 'letter-facts', letterVersion);
      const where = `${registrationId}/letter-facts/${letterVersion}`;
      return value === undefined ? undefined : letterFactsOf(value, where);
    },

    async correct(registrationId, dataVersion, applicant, letter) {
      const opened = await cases.require(registrationId);
      await keep(opened, 'applicant', dataVersion, applicant);
      if (letter) await keep(opened, 'letter-facts', dataVersion, letter);
      // Repeated after a crash this still comes about; repeated late it does not put back what is older.
      const summary = await sealJson(
        opened.key,
        summarise(applicant),
        bindingOf(opened, 'summary', dataVersion),
      );
      await models.cases.updateOne(
        { _id: registrationId, dataVersion: { $lt: dataVersion }, status: { $ne: 'erased' } },
        {
          $set: {
            dataVersion,
            summary,
            ...(letter && { letterVersion: dataVersion }),
            ...indexesOf(blind, applicant),
          },
        },
      );
    },

    async summaries(registrationIds) {
      const found = await models.cases
        .find({ _id: { $in: [...registrationIds] } }, { wrappedKey: 1, summary: 1, dataVersion: 1 })
        .lean<StoredCase[]>();
      const summaries = await Promise.all(
        found.map(async (stored): Promise<readonly [string, Summary][]> => {
          const opened = await cases.unlock(stored);
          if (!opened || stored.summary === undefined) return [];
          const binding = bindingOf(opened, 'summary', stored.dataVersion);
          const value = await unsealJson(opened.key, stored.summary, binding);
          return [[stored._id, summaryOf(value, nameOf(binding))]];
        }),
      );
      return new Map(summaries.flat());
    },
  };
}

/** The blind indexes of an applicant, as a case holds them. */
export const indexesOf = (blind: BlindIndexes, { nik, email, name }: Applicant) => ({
  nikIndex: blind.nik(nik),
  emailIndex: blind.email(email),
  wordIndexes: blind.words(name),
});

const admitted = (stored: StoredCase, kind: Versioned): string | undefined =>
  kind === 'applicant' ? stored.applicant : stored.letterFacts;

const bindingOf = ({ stored }: OpenCase, kind: Binding['kind'], version: number): Binding => ({
  registrationId: stored._id,
  kind,
  version: String(version),
});
