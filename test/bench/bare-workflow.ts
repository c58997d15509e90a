import { condition, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';

/** As large as the message of a decision. */
export interface BareMessage {
  readonly commandId: string;
  readonly caseId: string;
  readonly dataVersion: number;
  readonly actor: { readonly subject: string; readonly post: string };
  readonly ownCase: string;
  readonly outcome: string;
  readonly instruction: string;
}

export const decision = defineUpdate<{ readonly seq: number }, [BareMessage]>('decision');

const effectOn = (taskQueue: string) =>
  proxyActivities<{ effect(of: string, step: number): Promise<boolean> }>({
    taskQueue,
    startToCloseTimeout: '30s',
  }).effect;

/** The product's three queues: its cases, BSrE at its own rate, and mail. */
const effects = { registration: effectOn('bare'), bsre: effectOn('bare-bsre'), mail: effectOn('bare-mail') };

const DECISIONS = 4;
const STANDARD_TIME = 15 * 60_000;
const REMIND_AFTER = 72 * 3_600_000;

/**
 * The messages and effects of the ASN case and nothing else: 4 answered Updates, each with the timer of its wait and
 * an append beside it; then registration, mail, wait, check, mail, wait, mail and the last append, on the queues where
 * the product has them, with a timer beside the two waits for the applicant. No rules, no log, no vault, no search
 * attributes; every effect is a no-op.
 */
export async function bare(id: string): Promise<number> {
  let seq = 0;
  setHandler(decision, () => ({ seq: (seq += 1) }), {
    validator: (message) => {
      if (message.caseId !== id) throw new Error('another case');
    },
  });
  for (let step = 1; step <= DECISIONS; step += 1) {
    const logged = effects.registration(id, step);
    await condition(() => seq >= step, STANDARD_TIME);
    await logged;
  }
  await effects.bsre(id, 5);
  await effects.mail(id, 6);
  await waited(id, 7);
  await effects.registration(id, 8);
  await effects.mail(id, 12);
  await waited(id, 13);
  await effects.mail(id, 14);
  await effects.registration(id, 15);
  return seq;
}

/** A look at BSrE with the timer of its reminder. */
async function waited(id: string, step: number): Promise<void> {
  let over = false;
  const reminder = condition(() => over, REMIND_AFTER);
  await effects.bsre(id, step);
  over = true;
  await reminder;
}
