import {
  eventually,
  GatewayClient,
  inventPerson,
  OutsideWorld,
  type InventedPerson,
  APPROVE,
  COMPLETE,
} from '@tte/local';
import { randomUUID } from 'node:crypto';
import { postJson, CASES } from '../support/door.js';
import { stackVariable } from '../support/stack.js';
import { mint } from '../support/tokens.js';

/** The gateway and the outside systems, to bring cases to where a page is looked at. */
export const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
export const world = new OutsideWorld(stackVariable('SANDBOX_URL'));

/** Where a case can be brought to: who has it next, and last its certificate. */
const STAGES = [
  'kapusdatin',
  'kabid',
  'kasubbid',
  'verifikator',
  'activation',
  'approval',
  'passphrase',
  'issued',
] as const;
type Stage = (typeof STAGES)[number];
type Passed = Exclude<Stage, 'issued'>;

/** A case that a spec has made. */
export interface MadeCase {
  readonly id: string;
  readonly number: string;
  readonly address: string;
  readonly person: InventedPerson;
  /** Links of BSrE's mails that the applicant has followed. */
  readonly followed: Set<string>;
}

const HTTP_REFUSED = 300;

interface Made {
  /** A soldier by default, whom the verifikator compares with SIMPEG; SI ASN can confirm a civil servant. */
  readonly person?: InventedPerson;
  /** Tells the outside systems of the person; by default what the letter says. */
  readonly known?: (person: InventedPerson) => Promise<void>;
  /** What the letter says otherwise than the sample, such as its text. */
  readonly letter?: Parameters<GatewayClient['submit']>[2];
}

const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };

/** Each step that a case takes from a stage to the next one. */
const ONWARD: Readonly<Record<Passed, (made: MadeCase) => Promise<unknown>>> = {
  kapusdatin: ({ id }) => gateway.decide('kapusdatin1', id, 'disposition', FORWARD),
  kabid: ({ id }) => gateway.decide('kabid1', id, 'disposition', FORWARD),
  kasubbid: ({ id }) => gateway.decide('kasubbid1', id, 'disposition', FORWARD),
  async verifikator({ id }) {
    await gateway.decide('verifikator1', id, 'completeness', { dataVersion: 1, ...COMPLETE });
    await gateway.reaches(id, 'awaiting-activation');
  },
  async activation({ id, person, followed }) {
    await world.follow(person.email, 'activation', followed);
    await gateway.reaches(id, 'awaiting-approval', 'awaiting-passphrase');
  },
  async approval({ id, person }) {
    const { status } = await gateway.reaches(id, 'awaiting-approval', 'awaiting-passphrase');
    if (status === 'awaiting-passphrase') return;
    await world.portal('approve', person.email);
    await gateway.decide('verifikator1', id, 'approval', { dataVersion: 1, ...APPROVE });
    await gateway.reaches(id, 'awaiting-passphrase');
  },
  async passphrase({ id, person, followed }) {
    await world.follow(person.email, 'passphrase', followed);
    await gateway.reaches(id, 'issued');
  },
};

/** Makes a case and brings it to a stage, by the people and systems that it takes. */
export async function caseAt(stage: Stage, given: Made = {}): Promise<MadeCase> {
  const { person = inventPerson('tni'), known = (one: InventedPerson) => world.know(one), letter } = given;
  await known(person);
  const { caseId: id } = await gateway.submit(person, randomUUID(), letter);
  const { caseNumber: number } = await gateway.reaches(id, 'awaiting-disposition');
  const made = { id, number, address: `/berkas/${id}`, person, followed: new Set<string>() };
  for (const passed of STAGES.slice(0, STAGES.indexOf(stage))) await ONWARD[passed as Passed](made);
  return made;
}

/** Any request about a case, by any account of the sandbox, taken as it is answered. */
export const ask = async (account: string, { id }: Pick<MadeCase, 'id'>, route: string, body: object) =>
  postJson(`${CASES}/${id}/${route}`, { dataVersion: 1, ...body }, await mint(account));

/** Has a verifikator take a case, which may still be on its way to them. */
export const claim = (account: string, made: MadeCase): Promise<true> =>
  eventually(
    'the claim',
    async () => (await ask(account, made, 'claim', {})).status < HTTP_REFUSED || undefined,
  );

/** Exercises a right of the person, as the admin. */
export const exercise = async (right: string, { id: caseId }: Pick<MadeCase, 'id'>, body: object) =>
  postJson(`/api/v1/data-subjects/${right}`, { caseId, ...body }, await mint('admin1'));

/** Puts a person into another status at BSrE. */
export const putBsreStatus = async (email: string, status: string): Promise<void> => {
  const response = await fetch(`${stackVariable('SANDBOX_URL')}/bsre/portal/status`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ email, status }),
  });
  if (!response.ok) throw new Error(`the portal answered ${response.status}`);
};

/** Returns a case to its applicant, as the first official who can. */
export const returned = async (made: MadeCase, fields: readonly string[]): Promise<void> => {
  await gateway.decide('kapusdatin1', made.id, 'disposition', {
    ...{ dataVersion: 1, outcome: 'return', fields },
    note: 'Data tidak sama dengan KTP.',
  });
  await gateway.reaches(made.id, 'returned');
};
