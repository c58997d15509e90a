import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { Acknowledged, MailOrder } from '@tte/contracts';
import type { SubmittedCase } from '@tte/domain';
import type { EventLog } from '@tte/event-log';
import type { MailDependencies } from '../dependencies.js';
import { mailKey } from '../mail/key.js';
import { sendEach } from '../mail/send-each.js';
import { pages } from '../pages.js';
import { fromStore } from '../store.js';

/** A letter that was entered so long ago, in milliseconds, is not acknowledged any more. */
const NEWS_MS = 3 * 24 * 60 * 60_000;
const PAGE = 100;

/** Mails applicant and PIC of each case that was opened lately. */
export async function acknowledge(deps: MailDependencies, at: string): Promise<Acknowledged> {
  const { sent, failed } = await sendEach(deps, dueOrders(deps, at), 'letter-not-acknowledged');
  return { told: sent, failed };
}

async function* dueOrders(deps: MailDependencies, at: string): AsyncGenerator<MailOrder> {
  for await (const state of newCases(deps.eventLog, at)) {
    // Many are passed over for each that is due.
    cancellationSignal().throwIfAborted();
    heartbeat();
    const order = orderOf(state);
    if (!(await isSettled(deps, order))) yield order;
  }
}

/** Open cases that were opened lately, but for those whose data were corrected since: that has a receipt of its own. */
async function* newCases(eventLog: Pick<EventLog, 'cases'>, at: string): AsyncGenerator<SubmittedCase> {
  const since = Date.parse(at) - NEWS_MS;
  for await (const views of pages((page) => eventLog.cases({ open: true, limit: PAGE, ...page }))) {
    for (const { state, submittedAt } of views) {
      // The latest come first.
      if (Date.parse(submittedAt) < since) return;
      if (state.status !== 'new' && !state.facts.corrected) yield state;
    }
  }
}

/** Whether this mail went out before, or nobody may be written to about the case. */
async function isSettled({ outbox, vault }: MailDependencies, order: MailOrder): Promise<boolean> {
  if (await fromStore(() => outbox.find(mailKey(order)))) return true;
  const entry = await fromStore(() => vault.entry(order.log.caseId));
  return !entry || entry.status === 'erased' || entry.restriction !== undefined;
}

const orderOf = ({ facts: { caseId, caseNumber, dataVersion, mailTo } }: SubmittedCase): MailOrder => ({
  log: { caseId, events: [] },
  dataVersion,
  mail: 'received',
  step: 1,
  round: 1,
  caseNumber,
  ...(mailTo && { mailTo }),
});
