import { dayInWib } from '@tte/domain';
import { GatewayClient, inventPerson, OutsideWorld, type InventedPerson, COMPLETE } from '@tte/local';
import { randomInt } from 'node:crypto';
import { stackVariable } from '../support/stack.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const invented = () => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** A civil servant who has just got an account, and whose name nobody else has. */
export interface Holder {
  readonly person: InventedPerson;
  readonly caseId: string;
  readonly caseNumber: string;
}

const DAY = 24 * 60 * 60_000;

/** The day (WIB) that is so many days away, `YYYY-MM-DD`. */
export const dayIn = (days: number): string => dayInWib(new Date(Date.now() + days * DAY).toISOString());

/** Plays a case from the letter to the certificate. @param ends its last day, where that is not BSrE's own choice */
export async function newHolder(ends?: string): Promise<Holder> {
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
  const person = { ...inventPerson('pns'), name: `Kinasih ${invented()}` };
  await world.know(person);
  const { caseId, caseNumber = '' } = await gateway.submit(person);
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const) {
    const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
    await gateway.decide(official, caseId, 'disposition', forward);
  }
  await gateway.decide('verifikator1', caseId, 'completeness', { dataVersion: 1, ...COMPLETE });
  const followed = new Set<string>();
  await gateway.reaches(caseId, 'awaiting-activation');
  await world.follow(person.email, 'activation', followed);
  await gateway.reaches(caseId, 'awaiting-passphrase');
  if (ends !== undefined) await world.certificateEnds(person.email, ends);
  await world.follow(person.email, 'passphrase', followed);
  await gateway.reaches(caseId, 'issued');
  return { person, caseId, caseNumber };
}
