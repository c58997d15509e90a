import { GatewayClient, inventPerson, OutsideWorld, type InventedPerson } from '@tte/local';
import { stackVariable } from '../support/stack.js';

const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const DESK = ['kapusdatin1', 'kabid1', 'kasubbid1'] as const;
/** Enough for each way to decide, and some more. */
const EACH = 4;

/** Cases that wait at each place of the SOP. */
export interface SeededCases {
  readonly kapusdatin: readonly string[];
  readonly kabid: readonly string[];
  readonly kasubbid: readonly string[];
  readonly completeness: readonly string[];
  readonly returned: readonly string[];
  readonly activation: readonly string[];
  readonly approval: readonly string[];
}

const gateway = () => new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const world = () => new OutsideWorld(stackVariable('SANDBOX_URL'));

async function opened(person: InventedPerson = inventPerson('pns')): Promise<string> {
  const { registrationId } = await gateway().submit(person);
  await gateway().reaches(registrationId, 'awaiting-disposition');
  return registrationId;
}

/** A case that so many of the three officials have passed on. */
async function passedOn(by: number, person?: InventedPerson): Promise<string> {
  const id = await opened(person);
  for (const official of DESK.slice(0, by)) await gateway().decide(official, id, 'disposition', FORWARD);
  return id;
}

async function returned(): Promise<string> {
  const id = await opened();
  const body = { dataVersion: 1, outcome: 'return', fields: ['position'] };
  await gateway().decide('kapusdatin1', id, 'disposition', body);
  await gateway().reaches(id, 'returned');
  return id;
}

async function registered(person: InventedPerson): Promise<string> {
  await world().know(person);
  const id = await passedOn(3, person);
  await gateway().decide('verifikator1', id, 'completeness', { dataVersion: 1, outcome: 'complete' });
  await gateway().reaches(id, 'awaiting-activation');
  return id;
}

async function compared(): Promise<string> {
  const person = inventPerson('tni');
  const id = await registered(person);
  await world().follow(person.email, 'activation', new Set());
  await gateway().reaches(id, 'awaiting-approval');
  return id;
}

const several = (make: () => Promise<string>) => Promise.all(Array.from({ length: EACH }, make));

/** Brings cases of invented people to each place, so that the fuzzer's decisions meet what they are for. */
export async function seedCases(): Promise<SeededCases> {
  const [kapusdatin, kabid, kasubbid, completeness] = await Promise.all(
    [0, 1, 2, 3].map((by) => several(() => passedOn(by))),
  );
  const [back, activation, approval] = await Promise.all([
    several(returned),
    several(() => registered(inventPerson('pns'))),
    several(compared),
  ]);
  return {
    kapusdatin: kapusdatin ?? [],
    kabid: kabid ?? [],
    kasubbid: kasubbid ?? [],
    completeness: completeness ?? [],
    returned: back,
    activation,
    approval,
  };
}
