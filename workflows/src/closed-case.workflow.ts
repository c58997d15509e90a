import { allHandlersFinished, condition, proxyActivities, setHandler } from '@temporalio/workflow';
import {
  mailBounced,
  updates,
  type CaseActivities,
  type ClosedCaseInput,
  type MessageName,
  type Messages,
} from '@tte/contracts';
import { submissionIn } from '@tte/domain';
import { CaseRecord } from './case/case-record.js';
import { effect } from './case/outside.js';
import { Resends } from './case/resends.js';

const { readCase } = proxyActivities<Pick<CaseActivities, 'readCase'>>({
  ...effect,
  summary: 'baca kejadian',
});

/** What people can still do with a case that has ended. */
const MESSAGES = ['mail-resend', 'mail-handled'] as const satisfies readonly MessageName[];

/**
 * Takes care of the mails of a case that has ended: takes the case up from its log, takes what is told of its mails,
 * and ends. The case's own run has ended, so this one is the only writer of its log.
 * Why: docs/decisions/0110-mail-that-comes-back.md
 */
export async function closedCase({ caseId }: ClosedCaseInput): Promise<void> {
  const taken: { record?: CaseRecord } = {};
  const record = async (): Promise<CaseRecord> => {
    await condition(() => taken.record !== undefined);
    return taken.record as CaseRecord;
  };
  for (const name of MESSAGES) {
    setHandler(updates[name], async (message: Messages[typeof name]) =>
      (await record()).accept(name, message),
    );
  }
  setHandler(mailBounced, async (bounce) => (await record()).acceptBounce(bounce));

  const resume = await readCase(caseId);
  const takenUp = new CaseRecord({
    submission: submissionIn(resume),
    settings: { refusedSignalLimit: 0 },
    resume,
  });
  taken.record = takenUp;
  takenUp.outbox.start();
  const resends = new Resends(takenUp, () => undefined);
  const isDone = () => resends.areDone && allHandlersFinished();
  do {
    await condition(isDone);
    await takenUp.outbox.drain();
  } while (!isDone());
}
