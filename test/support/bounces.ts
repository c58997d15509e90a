import type { Addressee, BounceCause } from '@tte/domain';
import { eventually } from '@tte/local';
import { tellBounce } from '@tte/temporal';
import { withTemporal } from './connections.js';
import { CASES, send } from './door.js';
import { mint } from './tokens.js';

/** Tells a case that a mail of it came back, as the reading of the mailbox does. */
export async function comesBack(
  { id, number }: { readonly id: string; readonly number: string },
  ref: string,
  to: Addressee,
  cause: BounceCause,
): Promise<void> {
  await withTemporal(async (client) => {
    const [run] = await eventually('the run of the case', async () => {
      const runs = [];
      for await (const one of client.workflow.list({ query: `TteCaseNumber = '${number}'` })) runs.push(one);
      return runs.length > 0 ? runs : undefined;
    });
    if (!run) throw new Error(`no run of ${number}`);
    await tellBounce(client, run, { caseId: id, ref, to, cause });
  });
  await eventually('the bounce in the case', async () => {
    const { body } = await send('GET', `${CASES}/${id}`, { token: await mint('verifikator1') });
    return (body['mails'] as { state: string }[]).some(({ state }) => state === 'bounced') || undefined;
  });
}
