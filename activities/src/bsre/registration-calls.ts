import { isDuplicateKey } from '@tte/mongo';
import type { Connection } from 'mongoose';

/** A registration at BSrE that went out for a case. No personal data. */
export interface RegistrationCall {
  /** The case. */
  readonly _id: string;
  /** Which attempt it belongs to. */
  readonly token: string;
  /** Just before it went out. */
  readonly since: Date;
  /** BSrE has answered it, and neither its answer nor its status told that the person is registered. */
  readonly isAnswered?: boolean;
}

/**
 * Which registrations went out, kept by case in the collection `bsre_calls`: an attempt that is lost with its worker
 * leaves its call there, so that the next one does not send another while BSrE may still carry out the first.
 * Why: docs/decisions/0065-one-registration-at-bsre.md
 */
export interface RegistrationCalls {
  find(caseId: string): Promise<RegistrationCall | undefined>;
  /**
   * Writes down a call that is about to go out.
   * @param earlier the call whose place it takes
   * @returns false when another attempt has come first
   */
  claim(call: RegistrationCall, earlier: RegistrationCall | undefined): Promise<boolean>;
  /** BSrE has answered the call, and did not tell what became of it. */
  answered(call: RegistrationCall): Promise<void>;
  /**
   * Takes a claim back: BSrE certainly has not carried it out, or will not any more.
   * @param earlier the call whose place it took, of which that is not certain
   */
  release(call: RegistrationCall, earlier?: RegistrationCall): Promise<void>;
}

/** What a check reads of the calls. */
export interface RegistrationCallRecords {
  /** The case of every call. */
  caseIds(): AsyncIterable<string>;
}

/** The calls in MongoDB. The case is the document's `_id`, so it is unique without an index of its own. */
export function createRegistrationCalls(connection: Connection): RegistrationCalls & RegistrationCallRecords {
  const calls = connection.collection<RegistrationCall>('bsre_calls');
  const own = ({ _id, token }: RegistrationCall) => ({ _id, token });
  return {
    find: async (caseId) => (await calls.findOne({ _id: caseId })) ?? undefined,

    async *caseIds() {
      for await (const { _id } of calls.find({}, { projection: { _id: 1 } })) yield _id;
    },

    async claim(call, earlier) {
      if (earlier) return (await calls.replaceOne(own(earlier), call)).matchedCount === 1;
      try {
        await calls.insertOne(call);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    async answered(call) {
      await calls.updateOne(own(call), { $set: { isAnswered: true } });
    },

    async release(call, earlier) {
      if (earlier) await calls.replaceOne(own(call), earlier);
      else await calls.deleteOne(own(call));
    },
  };
}
