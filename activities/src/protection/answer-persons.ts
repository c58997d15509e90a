import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { RequestEvent } from '@tte/domain';
import { fromStore } from '../store.js';
import type { ProtectionDependencies } from './dependencies.js';
import { noteAnswer, noteMailed, type Breach, type Request } from './matters.js';
import { sendOne } from './send.js';

/** What went out, what was refused for good, and whether something has to be tried again. */
export interface Sent {
  readonly sent: number;
  readonly failed: number;
  readonly isDeferred: boolean;
}

/** A text as paragraphs of a mail. */
const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n{2,}/).filter((one) => one.trim() !== '');

/** Sends the answers that are to go by mail, and puts on record how each fared. */
export async function answerPersons(
  deps: ProtectionDependencies,
  requests: readonly Request[],
  at: string,
): Promise<Sent> {
  const counts = { sent: 0, failed: 0, isDeferred: false };
  for (const { matter, steps } of requests.filter(({ state }) => state.delivery === 'due')) {
    cancellationSignal().throwIfAborted();
    heartbeat();
    const said = await fromStore(() => deps.vault.words(matter));
    const [first] = steps;
    const person = first?.event.type === 'RequestReceived' ? said?.get(first.event.words.ref) : undefined;
    const answer = steps.findLast(({ event }) => event.type === 'RequestAnswered')?.event;
    const text = answer?.type === 'RequestAnswered' ? said?.get(answer.words.ref)?.['text'] : undefined;
    const email = person?.['email'];
    const fared =
      email === undefined || text === undefined
        ? 'refused'
        : await sendOne(
            deps,
            `data-request/${matter}/answer`,
            {
              subject: `Jawaban atas permintaan data ${matter}`,
              paragraphs: paragraphsOf(text),
              items: [],
              footnotes: [],
            },
            { name: person?.['name'], email },
          );
    if (fared === 'deferred') {
      counts.isDeferred = true;
      continue;
    }
    const event: RequestEvent = { type: fared === 'refused' ? 'AnswerFailed' : 'AnswerSent' };
    await noteAnswer(deps, matter, event, at);
    counts[fared === 'refused' ? 'failed' : 'sent'] += 1;
  }
  return counts;
}

/** Tells the persons whom breaches are about, by the addresses of their cases, and puts on record how many were reached. */
export async function tellPersons(
  deps: ProtectionDependencies,
  breaches: readonly Breach[],
  at: string,
): Promise<Sent> {
  const counts = { sent: 0, failed: 0, isDeferred: false };
  for (const { matter, state, steps } of breaches) {
    if (!state.mailing) continue;
    const { caseIds, notice } = state.mailing;
    const round = steps.filter(({ event }) => event.type === 'PersonsToBeMailed').length;
    const said = await fromStore(() => deps.vault.words(matter));
    const text = said?.get(notice)?.['text'];
    const entries = await fromStore(() => deps.vault.entries(caseIds));
    const versions = [...entries.values()].map(({ caseId, dataVersion }) => ({ caseId, dataVersion }));
    const applicants = await fromStore(() => deps.vault.applicantsOf(versions));
    const [told, of] = [{ sent: 0, failed: 0 }, new Set<string>()];
    let isDeferred = false;
    for (const caseId of caseIds) {
      cancellationSignal().throwIfAborted();
      heartbeat();
      const applicant = applicants.get(caseId);
      // One person is told once, of however many cases.
      if (applicant && of.has(applicant.email)) continue;
      if (applicant) of.add(applicant.email);
      const fared =
        applicant && text !== undefined
          ? await sendOne(
              deps,
              `data-breach/${matter}/${round}/${caseId}`,
              {
                subject: 'Pemberitahuan kegagalan pelindungan data pribadi',
                paragraphs: paragraphsOf(text),
                items: [],
                footnotes: [],
              },
              applicant,
            )
          : 'refused';
      if (fared === 'deferred') isDeferred = true;
      else told[fared === 'refused' ? 'failed' : 'sent'] += 1;
    }
    counts.isDeferred ||= isDeferred;
    if (isDeferred) continue;
    counts.sent += told.sent;
    counts.failed += told.failed;
    await noteMailed(deps, matter, { type: 'PersonsMailed', ...told }, at);
  }
  return counts;
}
