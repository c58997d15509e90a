import {
  digestIsDue,
  noticeKey,
  TOLD_NOTHING,
  waitingFor,
  type OpenTask,
  type Told,
  type Waiting,
} from '@tte/domain';
import { transmit } from '../mail/transmit.js';
import { fromStore } from '../store.js';
import type { NoticeDependencies } from './dependencies.js';
import { digestOf } from './digest.js';
import { isConcerned, mandateNotice, type MandateNews } from './mandate-notice.js';
import type { Noted } from './notice-store.js';
import type { Official, Reachable } from './official.js';
import { noticeMail, type Notice } from './render.js';

/** What there is to tell at a time. */
export interface News {
  /** ISO 8601 */
  readonly at: string;
  readonly tasks: readonly OpenTask[];
  readonly mandates: readonly (MandateNews & { readonly holderName: string })[];
}

/** Tells whom a mandate concerns, each once. @returns how many mails went out */
export async function tellOfMandates(
  deps: NoticeDependencies,
  official: Reachable,
  { mandates }: News,
): Promise<number> {
  let sent = 0;
  for (const news of mandates.filter((one) => isConcerned(official, one))) {
    const key = `mandate/${news.mandate.id}/${news.turn}/${official.subject}`;
    if (await fromStore(() => deps.outbox.find(key))) continue;
    await send(deps, key, mandateNotice(news, news.holderName, deps.mail.publicUrl), official);
    sent += 1;
  }
  return sent;
}

/**
 * What waits for an official, if something is new and it is time to tell it: by mail, or on a device.
 * @param told what was told before, there
 */
export function dueTo(
  { office, noticeSilence }: NoticeDependencies,
  { held, pace }: Official,
  told: Told,
  { tasks, at }: News,
): readonly Waiting[] | undefined {
  const waiting = waitingFor(held, tasks, at);
  const rules = { office: office(), silence: noticeSilence };
  return digestIsDue(pace, waiting, told, at, rules) ? waiting : undefined;
}

/** One mail with all that waits, if something is new and it is time. @returns how many mails went out */
export async function tellOfTasks(
  deps: NoticeDependencies,
  official: Reachable,
  told: Noted = TOLD_NOTHING,
  news: News,
): Promise<number> {
  const waiting = dueTo(deps, official, told, news);
  if (!waiting) return 0;
  const sent = told.sent + 1;
  const key = `digest/${official.subject}/${sent}`;
  const { isFresh } = await send(deps, key, digestOf(waiting, deps.mail.publicUrl), official);
  // An earlier attempt's mail told what waited then, and nobody knows what that was: the next one tells all of it.
  const known = isFresh ? waiting.map(noticeKey) : told.known;
  await fromStore(() => deps.notices.put(official.subject, { sent, at: news.at, known }));
  return isFresh ? 1 : 0;
}

const send = (deps: NoticeDependencies, key: string, notice: Notice, official: Reachable) =>
  transmit(deps, { key }, async () => ({
    mail: noticeMail(key, notice, official, deps.mail),
    addresses: [official.email],
  }));
