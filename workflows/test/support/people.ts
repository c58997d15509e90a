import { updates, type MessageName, type Messages } from '@tte/contracts';
import type { Actor, Post } from '@tte/domain';

/** Somebody who holds a post, one subject per post unless told. */
export const official = (post: Post, subject = `${post}-1`): Actor => ({ subject, post });

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;
type EnvelopeKey = 'commandId' | 'caseId' | 'dataVersion' | 'actor' | 'ownCase';

/** What a test says of a message; the envelope is made up where the test does not care. */
export type Body<Name extends MessageName> = DistributiveOmit<Messages[Name], EnvelopeKey> &
  Partial<Pick<Messages[Name], EnvelopeKey>>;

/** The Update of a message: the seven differ in their payload only. */
export const updateOf = (name: MessageName) => updates[name] as (typeof updates)['nudge'];
