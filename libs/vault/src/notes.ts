import { isDuplicateKey } from '@tte/mongo';
import type { Cases } from './cases.js';
import { nameOf, sealJson, unsealJson, type Binding } from './crypto/sealing.js';
import { evidenceOf } from './codecs/codecs.js';
import { readerOf } from './codecs/reader.js';
import type { Vault } from './port.js';
import type { Models, StoredDocument } from './store/models.js';

type Notes = Pick<Vault, 'writeNote' | 'discardNote' | 'readNotes' | 'keepEvidence' | 'evidence'>;

/** Keeps what is written beside a case: officials' words, and values of outside registers. */
export function notes({ documents }: Models, cases: Cases): Notes {
  const note = (caseId: string, version: string): Binding => ({
    caseId,
    kind: 'note',
    version,
  });

  return {
    async writeNote(caseId, noteRef, text) {
      const { key } = await cases.require(caseId);
      const binding = note(caseId, noteRef);
      const body = await sealJson(key, { text }, binding);
      try {
        await documents.insertMany([{ _id: nameOf(binding), caseId, body }]);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    async discardNote(caseId, noteRef) {
      await documents.deleteOne({ _id: nameOf(note(caseId, noteRef)) });
    },

    async readNotes(caseId, noteRefs) {
      const opened = noteRefs.length > 0 ? await cases.open(caseId) : undefined;
      if (!opened) return new Map();
      const bindings = new Map(noteRefs.map((ref) => [nameOf(note(caseId, ref)), note(caseId, ref)]));
      const found = await documents.find({ _id: { $in: [...bindings.keys()] } }).lean<StoredDocument[]>();
      const texts = await Promise.all(
        found.map(async ({ _id, body }): Promise<readonly [string, string][]> => {
          const binding = bindings.get(_id);
          if (!binding) return [];
          const value = await unsealJson(opened.key, body, binding);
          return [[binding.version, readerOf(value, _id).text('text')]];
        }),
      );
      return new Map(texts.flat());
    },

    /** The latest look at the register stands: the verdicts in the log come from it. */
    async keepEvidence(caseId, kind, dataVersion, evidence) {
      const { key } = await cases.require(caseId);
      const binding = { caseId, kind, version: String(dataVersion) };
      const stored = { _id: nameOf(binding), caseId, body: await sealJson(key, evidence, binding) };
      await documents.replaceOne({ _id: stored._id }, stored, { upsert: true });
    },

    async evidence(caseId, kind, dataVersion) {
      const opened = await cases.open(caseId);
      if (!opened) return undefined;
      const binding = { caseId, kind, version: String(dataVersion) };
      const stored = await documents.findById(nameOf(binding)).lean<StoredDocument>();
      if (!stored) return undefined;
      return evidenceOf(await unsealJson(opened.key, stored.body, binding), nameOf(binding));
    },
  };
}
