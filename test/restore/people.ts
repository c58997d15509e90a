import {
  eventually,
  GatewayClient,
  inventPerson,
  OutsideWorld,
  type Decision,
  type InventedPerson,
  type Person,
  type Receipt,
  APPROVE,
  COMPLETE,
} from '@tte/local';
import { stackVariable } from '../support/stack.js';

export const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
export const world = new OutsideWorld(stackVariable('SANDBOX_URL'));

const OFFICE: Readonly<Record<number, Person>> = { 2: 'kapusdatin1', 3: 'kabid1', 4: 'kasubbid1' };

/** One applicant with their case, as all who play in it know it. */
export interface Play {
  readonly person: InventedPerson;
  readonly id: string;
  readonly number: string;
  dataVersion: number;
  /** `seq` of the last decision that was answered: what is seen of the case must be as new. */
  seq: number;
  readonly followed: Set<string>;
}

/** Enters a letter for somebody whom the registers know. */
export async function submit(kind: 'pns' | 'tni' = 'pns', person = inventPerson(kind)): Promise<Play> {
  await world.know(person);
  const { caseId: id, caseNumber: number = '' } = await gateway.submit(person);
  await gateway.reaches(id, 'awaiting-disposition');
  return { person, id, number, dataVersion: 1, seq: 1, followed: new Set() };
}

/** One decision of an official, about the data as they are. */
export async function decide(play: Play, who: Person, what: Decision, body: object): Promise<Receipt> {
  const receipt = await gateway.decide(who, play.id, what, { dataVersion: play.dataVersion, ...body });
  play.seq = receipt.seq;
  return receipt;
}

/** The operator enters another name, with a new letter. */
export async function correctName(play: Play): Promise<void> {
  const { seq } = await gateway.correct(play.id, ['name'], { name: `${play.person.name} A` }, true);
  Object.assign(play, { seq, dataVersion: 2 });
}

/** The official whose turn it is at 2 to 4 forwards the letter. */
export const forward = (play: Play, who: Person) =>
  decide(play, who, 'disposition', { outcome: 'forward', instruction: 'tindak-lanjuti' });

/** Where a case waits for a person, and its end. */
const WAITS = [
  'awaiting-disposition',
  'awaiting-completeness',
  'awaiting-activation',
  'awaiting-approval',
  'awaiting-passphrase',
  'returned',
  'issued',
] as const;

/** Everyone does what is theirs until the case stands at this status, and at this step if one is named. */
export async function upTo(play: Play, status: (typeof WAITS)[number], step?: number): Promise<void> {
  for (let seen = -1; ;) {
    const detail = await eventually(`the next turn in ${play.number}`, async () => {
      const now = await gateway.detail(play.id);
      return now && now.seq >= play.seq && now.seq > seen && WAITS.some((wait) => wait === now.status)
        ? now
        : undefined;
    });
    if (detail.status === status && (step === undefined || detail.step === step)) return;
    seen = detail.seq;
    await act(play, detail.status, detail.step);
  }
}

async function act(play: Play, status: string, step: number): Promise<void> {
  const { person, followed } = play;
  const official = OFFICE[step];
  if (status === 'awaiting-disposition' && official) await forward(play, official);
  else if (status === 'awaiting-completeness') await decide(play, 'verifikator1', 'completeness', COMPLETE);
  else if (status === 'awaiting-activation') await world.follow(person.email, 'activation', followed);
  else if (status === 'awaiting-passphrase') await world.follow(person.email, 'passphrase', followed);
  else if (status === 'awaiting-approval') {
    await world.portal('approve', person.email);
    await decide(play, 'verifikator1', 'approval', APPROVE);
  } else throw new Error(`${play.number} stands at ${status}, where nobody acts`);
}
