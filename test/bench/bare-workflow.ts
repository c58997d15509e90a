import { condition, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';

/** As large as the message of a decision. */
export interface BareMessage {
  readonly commandId: string;
  readonly registrationId: string;
  readonly dataVersion: number;
  readonly actor: { readonly subject: string; readonly post: string };
  readonly ownCase: string;
  readonly outcome: string;
  readonly instruction: string;
}

export const decision = defineUpdate<{ readonly seq: number }, [BareMessage]>('decision');

const { effect } = proxyActivities<{ effect(of: string, step: number): Promise<boolean> }>({
  startToCloseTimeout: '30s',
});

const DECISIONS = 4;
const EFFECTS_AT_THE_END = 8;
const STANDARD_TIME = 15 * 60_000;

/**
 * The messages and effects of the ASN case and nothing else: 4 answered Updates, each with a timer and an effect
 * beside it, then 8 effects one after the other. No rules, no log, no vault; every effect is a no-op.
 */
export async function bare(id: string): Promise<number> {
  let seq = 0;
  setHandler(decision, () => ({ seq: (seq += 1) }), {
    validator: (message) => {
      if (message.registrationId !== id) throw new Error('another case');
    },
  });
  for (let step = 1; step <= DECISIONS; step += 1) {
    const logged = effect(id, step);
    await condition(() => seq >= step, STANDARD_TIME);
    await logged;
  }
  for (let step = 1; step <= EFFECTS_AT_THE_END; step += 1) await effect(id, DECISIONS + step);
  return seq;
}
