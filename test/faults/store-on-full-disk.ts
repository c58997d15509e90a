import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { eventually, inventPerson } from '@tte/local';
import { letter, pdf } from '../support/bad-input-world.js';
import { CASES, postForm, postJson, send, type Answer } from '../support/door.js';
import { stackVariable } from '../support/stack.js';
import { mint } from '../support/tokens.js';
import { onSmallDisk } from './full-disk.js';
import { KeepingClient, type Kept } from './people.js';
import type { Disturbed } from './round.js';
import type { Victim } from './victims.js';

/** Bytes to spare on the small disk: enough for the cases of a minute. */
const SPARE = 24 * 1024 * 1024;
const FULL_MS = 20_000;
const EVERY_MS = 1_000;
const REJECTION = { dataVersion: 1, outcome: 'reject', reason: 'surat-tidak-sah' };

/**
 * Puts the store on a small disk, fills that for a while, and frees it; then the store is started again, as by whoever
 * keeps a store that the full disk has ended.
 * @throws when people met a 500, or a problem without a code
 */
export async function storeOnFullDisk(store: Victim, kept: Kept[]): Promise<Disturbed> {
  const people = await peopleAtTheDoor(kept);
  await store.down(false);
  const disk = await onSmallDisk(join(stackVariable('TTE_HOME'), 'data/mongo'), SPARE);
  await store.up();
  await delay(EVERY_MS);

  disk.fill();
  const answers: Answer[] = [];
  const until = performance.now() + FULL_MS;
  while (performance.now() < until) {
    answers.push(...(await Promise.all(people.requests.map((ask) => ask()))));
    await delay(EVERY_MS);
  }
  disk.free();
  await store.down(true);
  await store.up();
  const progressMs = await people.goOn();

  await store.down(false);
  await disk.remove();
  await store.up();
  const seen = [...Map.groupBy(answers, said)].map(([line, all]) => `${line} × ${all.length}`).sort();
  const bad = answers.filter(({ status, text }) => status === 500 || (status >= 400 && !isSensible(text)));
  if (bad.length > 0) throw new Error(`while the disk was full:\n${seen.join('\n')}`);
  return { faults: [{ does: 'fill', part: 'disk', afterMs: 0, awayMs: FULL_MS, progressMs }], seen };
}

/** A problem has its code, readiness says what is wrong. */
const isSensible = (text: string): boolean => /"code":"[a-z-]+"|"mongo":"(full|down)"/.test(text);

/** What was asked and how it was answered, without the numbers of a case. */
function said({ method, path, status, body }: Answer): string {
  const address = path.replace(/[\da-f]{8}-[\da-f-]+/g, ':id');
  return `${method} ${address} ${status} ${String(body['code'] ?? body['mongo'] ?? '')}`.trim();
}

/** People who ask the same again and again: each decision and letter is one, however often it is sent. */
async function peopleAtTheDoor(kept: Kept[]) {
  const gateway = new KeepingClient(stackVariable('GATEWAY_URL'), kept);
  const { caseId } = await gateway.submit(inventPerson('tni'));
  await gateway.reaches(caseId, 'awaiting-disposition');
  const path = `${CASES}/${caseId}`;
  const [operator, kapusdatin] = [await mint('operator1'), await mint('kapusdatin1')];
  const decision = { ...REJECTION, commandId: randomUUID() };
  const decide = async () => {
    const answer = await postJson(`${path}/disposition`, decision, kapusdatin);
    const { commandId } = decision;
    if (answer.status === 200)
      kept.push({ caseId, what: 'disposition', commandId, seq: Number(answer.body['seq']) });
    return answer;
  };
  const data = { applicant: inventPerson('tni'), letter: letter() };
  const headers = { 'idempotency-key': randomUUID() };
  const enter = () => postForm(CASES, data, pdf(), operator, { headers });
  return {
    requests: [
      () => send('GET', '/health/ready', {}),
      () => send('GET', '/api/v1/inbox', { token: kapusdatin }),
      () => send('GET', path, { token: operator }),
      decide,
      enter,
    ],
    /** All comes to its end. @returns milliseconds until the decision was taken */
    async goOn(): Promise<number> {
      const began = performance.now();
      await eventually('the decision', async () => (await decide()).status === 200 || undefined);
      const progressMs = performance.now() - began;
      const entered = await eventually('the letter', async () => {
        const { status, body } = await enter();
        return status === 201 ? String(body['caseId']) : undefined;
      });
      kept.push({ caseId: entered, what: 'letter', seq: 1 });
      await gateway.decide('kapusdatin1', entered, 'disposition', REJECTION);
      return progressMs;
    },
  };
}
