import { isDeepStrictEqual } from 'node:util';
import { verifyChain } from '@tte/event-log';
import type { Document, Log } from '../support/books.js';
import type { Kept } from './people.js';
import type { Played } from './playing.js';

/** A mail in the mailbox. */
export interface ArrivedMail {
  readonly messageId: string;
  readonly repeats: number;
}

/** A mail in the outbox. */
export type OutboxRow = { readonly _id: string; readonly messageId: string; readonly state: string };

/** Cases whose chain has a gap, or was altered. */
export const brokenChains = (log: Log): readonly string[] =>
  [...log].flatMap(([caseId, events]) => {
    const broken = verifyChain(events);
    return broken ? [`${caseId}/${broken.seq}: the chain is broken (${broken.why})`] : [];
  });

/** What the gateway has acknowledged, and the log does not know. */
export const lostReceipts = (log: Log, kept: readonly Kept[]): readonly string[] =>
  kept
    .filter(({ caseId, commandId, seq }) => {
      const events = log.get(caseId) ?? [];
      const isThere = commandId === undefined || events.some((event) => event.commandId === commandId);
      return !isThere || events.length < seq;
    })
    .map(({ caseId, what, seq }) => `${caseId}/${seq}: ${what} was acknowledged and is not in the log`);

/** Cases that nobody was told of: a letter that was entered twice. */
export const strayCases = (log: Log, kept: readonly Kept[]): readonly string[] => {
  const known = new Set(kept.map(({ caseId }) => caseId));
  return [...log.keys()].filter((id) => !known.has(id)).map((id) => `${id}: nobody was told of this case`);
};

/** What the log tells twice: one command's event, or that somebody was informed. */
export const loggedTwice = (log: Log): readonly string[] =>
  [...log].flatMap(([caseId, events]) => {
    const keys = events.flatMap(({ type, commandId, step, round, data }) => [
      ...(commandId === undefined ? [] : [`${type} of command ${commandId}`]),
      ...(type === 'ApplicantInformed' ? [`mail ${JSON.stringify([step, round, data])}`] : []),
    ]);
    return repeated(keys).map((key) => `${caseId}: ${key} is logged twice`);
  });

/** Mails that came twice, or that were sent and did not come. */
export function wrongMails(mails: readonly ArrivedMail[], outbox: readonly OutboxRow[]): readonly string[] {
  const arrived = new Set(mails.map(({ messageId }) => messageId));
  const twice = mails.filter(({ repeats }) => repeats > 0);
  const missing = outbox.filter(({ state, messageId }) => state === 'sent' && !arrived.has(messageId));
  return [
    ...twice.map(({ messageId, repeats }) => `${messageId} came ${repeats + 1} times`),
    ...repeated(outbox.map(({ messageId }) => messageId)).map((id) => `${id} is twice in the outbox`),
    ...missing.map(({ _id }) => `the mail ${_id} is said to be sent and has not come`),
  ];
}

/** Who stands at BSrE otherwise than registered once. */
export const wrongRegistrations = (
  persons: readonly { readonly email: string; readonly registrations: number }[],
  expected: ReadonlyMap<string, number>,
): readonly string[] => {
  const known = new Map(persons.map(({ email, registrations }) => [email, registrations]));
  return [...expected]
    .filter(([email, times]) => (known.get(email) ?? 0) !== times)
    .map(([email, times]) => `${email}: ${known.get(email) ?? 0} registrations at BSrE, not ${times}`);
};

/** Documents of a projection that a rebuild has otherwise, or has not. */
export function otherDocuments(
  name: string,
  before: readonly Document[],
  rebuilt: readonly Document[],
): readonly string[] {
  const [was, is] = [before, rebuilt].map((all) => new Map(all.map((document) => [document._id, document])));
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
    .filter((id) => !isDeepStrictEqual(was?.get(id), is?.get(id)))
    .map((id) => `${name} ${id}: a rebuild has it otherwise`);
}

/** Cases that did not end as their kind ends. */
export const otherEndings = (played: readonly Played[]): readonly string[] =>
  played
    .filter(({ expected, outcome, problem }) => expected !== outcome || problem !== undefined)
    .map(
      ({ kind, caseIds, expected, outcome, problem }) =>
        `${kind} ${caseIds.at(-1) ?? ''}: ${outcome}, not ${expected}${problem === undefined ? '' : ` (${problem})`}`,
    );

const repeated = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.filter((key, at) => keys.indexOf(key) !== at)),
];
