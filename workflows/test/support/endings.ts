import type { CaseInput } from '@tte/contracts';
import type { ProcedureName } from '@tte/domain';
import { randomUUID } from 'node:crypto';
import type { Office } from './office.js';
import type { Scenario } from './scenario.js';
import { DAY, HOUR, newInput, newRenewal, newRevocation } from './settings.js';
import { World } from './world.js';

type Drive = (office: Office) => Promise<Scenario>;

const issued = async (scenario: Scenario): Promise<Scenario> => {
  await scenario.reaches('awaiting-passphrase');
  scenario.world.status = 'ISSUE';
  await scenario.ends('issued');
  return scenario;
};

const returned = async (scenario: Scenario, field: 'email' | 'nik'): Promise<Scenario> => {
  await scenario.upTo(3);
  await scenario.send('disposition', 'kabid', { outcome: 'return', fields: [field] });
  await scenario.until(() => scenario.world.logged('ApplicantInformed').length > 0, 'the mail');
  return scenario;
};

/** A corrected NIK: the case that was returned gives way to its successor. */
async function givenWay(office: Office, scenario: Scenario, input: CaseInput): Promise<Scenario> {
  const workflowId = `${input.submission.procedure}-${randomUUID()}`;
  const world = new World();
  office.serve(input, world);
  await scenario.send('correction', 'operator', {
    fields: ['nik'],
    newDataVersion: 2,
    unit: 'pusdatin',
    employeeKind: 'pns',
    letterRef: 'letter-2',
    successor: input.submission.caseId,
    successorStart: { workflowId, input },
  });
  await scenario.ends('superseded');
  const next = office.attend(workflowId, input, world);
  // A run that is given up while an activity is under way keeps the test server from leaping in time.
  await next.atRest();
  await next.abandon();
  return scenario;
}

/** One registration for each way in which it ends. */
const REGISTRATIONS: Record<string, Drive> = {
  'issued-asn': async (office) => {
    const scenario = await office.begin();
    await scenario.toActivation();
    scenario.world.status = 'NEW';
    return issued(scenario);
  },
  'issued-non-asn-reactivated': async (office) => {
    const scenario = await office.begin(newInput('tni'));
    await scenario.toApproval();
    await scenario.reactivate();
    await scenario.reaches('awaiting-activation');
    scenario.world.status = 'WAITING_FOR_VERIFICATION';
    await scenario.nudge();
    await scenario.reaches('awaiting-approval');
    await scenario.approve();
    return issued(scenario);
  },
  'issued-returned-corrected': async (office) => {
    const scenario = await returned(await office.begin(), 'email');
    await scenario.send('correction', 'operator', {
      fields: ['email'],
      newDataVersion: 2,
      unit: 'pusdatin',
      employeeKind: 'pns',
      letterRef: 'letter-2',
      noteRef: 'note-2',
    });
    await scenario.until(() => scenario.world.logged('ApplicantInformed').length >= 2, 'the receipt');
    await scenario.throughTheOffice(2);
    await scenario.reaches('awaiting-activation');
    scenario.world.status = 'NEW';
    return issued(scenario);
  },
  'issued-halted': async (office) => {
    const scenario = await office.begin();
    scenario.world.failing('registerAtBsre', 'bsre-refused-applicant', 1);
    await scenario.throughTheOffice();
    await scenario.reaches('halted');
    await scenario.portalWork();
    await scenario.reaches('awaiting-activation');
    scenario.world.status = 'NEW';
    return issued(scenario);
  },
  rejected: async (office) => {
    const scenario = await office.begin();
    await scenario.signal('disposition', 'kabid', { outcome: 'forward', instruction: 'tindak-lanjuti' });
    await scenario.upTo(5);
    await scenario.send('completeness', 'verifikator', { outcome: 'reject', reason: 'surat-tidak-sah' });
    await scenario.ends('rejected');
    return scenario;
  },
  withdrawn: async (office) => {
    const scenario = await office.begin();
    await scenario.toActivation();
    await scenario.withdraw();
    await scenario.ends('withdrawn');
    return scenario;
  },
  superseded: async (office) => {
    const scenario = await returned(await office.begin(), 'nik');
    return givenWay(office, scenario, newInput());
  },
  // Last, since it leaps in time.
  expired: async (office) => {
    const scenario = await office.begin(newInput('pns', { activationWait: 100 * HOUR }));
    await scenario.toActivation();
    await scenario.ends('expired');
    return scenario;
  },
};

const portalDone = async (scenario: Scenario): Promise<Scenario> => {
  scenario.world.status = 'REVOKE';
  await scenario.ends('revoked');
  return scenario;
};

/** One revocation for each way in which it ends. */
const REVOCATIONS: Record<string, Drive> = {
  revoked: async (office) => {
    const scenario = await office.begin(newRevocation());
    scenario.world.status = 'ISSUE';
    await scenario.throughTheOffice();
    await scenario.revokeInPortal();
    return portalDone(scenario);
  },
  'revoked-urgent': async (office) => {
    const scenario = await office.begin(newRevocation({ urgent: true }));
    scenario.world.status = 'ISSUE';
    await scenario.forward('kabid');
    await scenario.complete();
    await scenario.revokeInPortal();
    await scenario.forward('kapusdatin');
    await scenario.forward('kasubbid');
    return portalDone(scenario);
  },
  kept: async (office) => {
    const scenario = await office.begin(newRevocation());
    scenario.world.status = 'ISSUE';
    await scenario.throughTheOffice();
    await scenario.keep();
    await scenario.ends('kept');
    return scenario;
  },
  rejected: async (office) => {
    const scenario = await office.begin(newRevocation());
    await scenario.upTo(4);
    await scenario.send('disposition', 'kasubbid', { outcome: 'reject', reason: 'surat-tidak-sah' });
    await scenario.ends('rejected');
    return scenario;
  },
  superseded: async (office) => {
    const scenario = await returned(await office.begin(newRevocation()), 'nik');
    return givenWay(office, scenario, newRevocation());
  },
  withdrawn: async (office) => {
    const scenario = await office.begin(newRevocation());
    await scenario.upTo(3);
    await scenario.withdraw('operator');
    await scenario.ends('withdrawn');
    return scenario;
  },
};

/** The day, `YYYY-MM-DD`, so many days after the server's present time. */
const dayIn = async ({ env }: Office, days: number): Promise<string> =>
  new Date((await env.currentTimeMs()) + days * DAY).toISOString().slice(0, 10);

/** A renewal of a certificate that ends so many days after the server's present time, put before the verifikator. */
async function toCheck(office: Office, days: number): Promise<Scenario> {
  const validUntil = await dayIn(office, days);
  const scenario = await office.begin(newRenewal({ validUntil }));
  Object.assign(scenario.world, { status: 'ISSUE', certificateEnd: validUntil });
  await scenario.reaches('awaiting-completeness');
  return scenario;
}

/** One renewal for each way in which it ends. */
const RENEWALS: Record<string, Drive> = {
  renewed: async (office) => {
    const scenario = await toCheck(office, 30);
    await scenario.complete();
    await scenario.reaches('awaiting-renewal');
    scenario.world.certificateEnd = '2999-12-31';
    await scenario.nudge();
    await scenario.ends('renewed');
    return scenario;
  },
  rejected: async (office) => {
    const scenario = await toCheck(office, 30);
    await scenario.send('completeness', 'verifikator', { outcome: 'reject', reason: 'bukan-pegawai' });
    await scenario.ends('rejected');
    return scenario;
  },
  withdrawn: async (office) => {
    const scenario = await toCheck(office, 30);
    await scenario.complete();
    await scenario.reaches('awaiting-renewal');
    await scenario.withdraw();
    await scenario.ends('withdrawn');
    return scenario;
  },
  superseded: async (office) => {
    const scenario = await toCheck(office, 30);
    await scenario.send('completeness', 'verifikator', { outcome: 'return', fields: ['nik'] });
    await scenario.until(() => scenario.world.mails.length > 0, 'the mail');
    return givenWay(office, scenario, newRenewal({ validUntil: await dayIn(office, 30) }));
  },
  // These leap in time.
  lapsed: async (office) => {
    const scenario = await toCheck(office, 30);
    await scenario.complete();
    await scenario.ends('lapsed');
    return scenario;
  },
  'lapsed-unchecked': async (office) => {
    const scenario = await toCheck(office, 2);
    await scenario.ends('lapsed');
    return scenario;
  },
};

/** The endings of each SOP's cases, by the ending that a history's name gives. */
export const ENDINGS: readonly (readonly [ProcedureName, string, Drive])[] = [
  ...Object.entries(REGISTRATIONS).map(([ending, drive]) => ['registration', ending, drive] as const),
  ...Object.entries(REVOCATIONS).map(([ending, drive]) => ['revocation', ending, drive] as const),
  ...Object.entries(RENEWALS).map(([ending, drive]) => ['renewal', ending, drive] as const),
];
