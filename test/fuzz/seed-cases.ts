import {
  GatewayClient,
  inventPerson,
  OutsideWorld,
  type InventedPerson,
  COMPLETE,
  HOLDER_FOUND,
  HOLDER_CHECKED,
} from '@tte/local';
import { comesBack } from '../support/bounces.js';
import { endingHolder, newHolder } from '../support/holders.js';
import { stackVariable } from '../support/stack.js';
import { dayAhead } from './seed-papers.js';

const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const DESK = ['kapusdatin1', 'kabid1', 'kasubbid1'] as const;
/** Enough for each way to decide, and some more. */
const EACH = 4;

/** What the applicant gets at 6, in the first round. */
export const MAIL_OF_ACTIVATION = 'activate/6/1';

/** A case and whose it is. */
export interface SeededCase {
  readonly id: string;
  readonly person: InventedPerson;
}

const gateway = () => new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const world = () => new OutsideWorld(stackVariable('SANDBOX_URL'));

async function opened(person = inventPerson('pns')): Promise<SeededCase> {
  const { caseId: id } = await gateway().submit(person);
  await gateway().reaches(id, 'awaiting-disposition');
  return { id, person };
}

/** A case that so many of the three officials have passed on. */
async function passedOn(by: number, person?: InventedPerson): Promise<SeededCase> {
  const one = await opened(person);
  for (const official of DESK.slice(0, by)) await gateway().decide(official, one.id, 'disposition', FORWARD);
  return one;
}

/** A case that the official whose turn it is has put on hold. */
async function held(by: number): Promise<SeededCase> {
  const one = await passedOn(by);
  const body = { dataVersion: 1, until: dayAhead(7), note: 'PIC kembali pekan depan.' };
  await gateway().decide(DESK[by] ?? 'verifikator1', one.id, 'hold', body);
  return one;
}

async function returned(): Promise<SeededCase> {
  const one = await opened();
  const body = { dataVersion: 1, outcome: 'return', fields: ['position'] };
  await gateway().decide('kapusdatin1', one.id, 'disposition', body);
  await gateway().reaches(one.id, 'returned');
  return one;
}

async function withdrawn(): Promise<SeededCase> {
  const one = await opened();
  await gateway().decide('operator1', one.id, 'withdrawal', { dataVersion: 1 });
  await gateway().reaches(one.id, 'withdrawn');
  return one;
}

async function registered(person = inventPerson('pns')): Promise<SeededCase> {
  await world().know(person);
  const one = await passedOn(3, person);
  await gateway().decide('verifikator1', one.id, 'completeness', { dataVersion: 1, ...COMPLETE });
  await gateway().reaches(one.id, 'awaiting-activation');
  return one;
}

/** A registration that waits for its applicant, whose mail came back. */
async function bounced(): Promise<SeededCase> {
  const one = await registered();
  const { caseNumber: number } = await gateway().reaches(one.id, 'awaiting-activation');
  await comesBack({ id: one.id, number }, MAIL_OF_ACTIVATION, 'applicant', 'mailbox-unknown');
  return one;
}

async function compared(): Promise<SeededCase> {
  const one = await registered(inventPerson('tni'));
  await world().follow(one.person.email, 'activation', new Set());
  await gateway().reaches(one.id, 'awaiting-approval');
  return one;
}

/** An urgent revocation that waits for the verifikator's work in BSrE's portal. */
async function toRevoke(): Promise<SeededCase> {
  const { person, caseId: accountOf } = await newHolder();
  const { caseId: id } = await gateway().revoke({ accountOf }, 'bocor-atau-hilang');
  await gateway().decide('kabid1', id, 'disposition', FORWARD);
  await gateway().decide('verifikator1', id, 'completeness', { dataVersion: 1, ...HOLDER_FOUND });
  await gateway().reaches(id, 'awaiting-portal');
  return { id, person };
}

/** The registration of somebody whose certificate ends soon. */
async function ending(): Promise<SeededCase> {
  const { person, caseId: id } = await endingHolder();
  return { id, person };
}

/** A renewal that waits for the verifikator. */
async function toCheck(): Promise<SeededCase> {
  const { person, id: accountOf } = await ending();
  const { caseId: id } = await gateway().renew({ accountOf });
  await gateway().reaches(id, 'awaiting-completeness');
  return { id, person };
}

/** A renewal that waits for the holder. */
async function toRenew(): Promise<SeededCase> {
  const one = await toCheck();
  await gateway().decide('verifikator1', one.id, 'completeness', { dataVersion: 1, ...HOLDER_CHECKED });
  await gateway().reaches(one.id, 'awaiting-renewal');
  return one;
}

/** The token of the link in the applicant's newest mail from the office. */
export const linkOf = ({ person }: SeededCase): Promise<string> => world().pageLink(person.email);

const several = (make: () => Promise<SeededCase>, count = EACH) =>
  Promise.all(Array.from({ length: count }, () => make()));

/** Brings cases of invented people to each place, so that the fuzzer's decisions meet what they are for. */
export async function seedCases() {
  const [kapusdatin, kabid, kasubbid, completeness, claimable] = await Promise.all([
    several(() => passedOn(0)),
    several(() => passedOn(1)),
    several(() => passedOn(2)),
    several(() => passedOn(3)),
    several(() => passedOn(3), 2),
  ]);
  const [correctable, activation, approval] = await Promise.all([
    several(returned),
    several(registered),
    several(compared),
  ]);
  const [resendable, handled, readdressed] = await Promise.all([
    several(bounced, 2),
    several(bounced, 2),
    several(bounced, 2),
  ]);
  const [ofKapusdatin, ofKabid, ofKasubbid, ofVerifikator] = await Promise.all(
    [0, 1, 2, 3].map((by) => several(() => held(by), 2)),
  );
  const portal = await several(toRevoke, 2);
  const [checkable, renewable, endingSoon] = await Promise.all([
    several(toCheck, 2),
    several(toRenew, 2),
    several(ending, 2),
  ]);
  const [withdrawable, amendable, restrictable, erasable] = await Promise.all([
    several(opened),
    several(withdrawn, 2),
    several(withdrawn, 2),
    several(withdrawn, 2),
  ]);
  return {
    ...{ kapusdatin, kabid, kasubbid, completeness, claimable, correctable, activation, approval, portal },
    ...{ checkable, renewable, endingSoon, withdrawable, amendable, restrictable, erasable },
    ...{ resendable, handled, readdressed },
    held: { kapusdatin: ofKapusdatin, kabid: ofKabid, kasubbid: ofKasubbid, verifikator: ofVerifikator },
  };
}

/** Links of applicants, by what they are to be used for. */
export async function seedLinks() {
  const [correction, nudge, withdrawal, renewal] = await Promise.all([
    several(returned, 2),
    several(registered, 2),
    several(returned, 2),
    several(ending, 2),
  ]);
  const linksOf = (cases: readonly SeededCase[]) => Promise.all(cases.map(linkOf));
  return {
    correction: await linksOf(correction),
    nudge: await linksOf(nudge),
    withdrawal: await linksOf(withdrawal),
    renewal: await linksOf(renewal),
  };
}
