import { REGISTRATION_SOP } from '@tte/domain';
import { newInput, Office, type Scenario } from './support/index.js';

const office = Office.forEach('file');

/** Waits until the search attributes say so: they are upserted when the case has come to rest. */
async function findableAs(scenario: Scenario, wanted: Record<string, unknown>): Promise<void> {
  const shown = async () => {
    const { searchAttributes } = await scenario.handle.describe();
    return Object.fromEntries(Object.keys(wanted).map((name) => [name, searchAttributes[`Tte${name}`]?.[0]]));
  };
  await scenario
    .until(async () => JSON.stringify(await shown()) === JSON.stringify(wanted), JSON.stringify(wanted))
    .catch(async () => expect(await shown()).toEqual(wanted));
}

test('the search attributes tell where the case stands, for whom it waits and whose it is', async () => {
  const scenario = await office.begin(newInput('tni'));
  const { world } = scenario;
  await findableAs(scenario, {
    Step: 2,
    Status: 'awaiting-disposition',
    WaitingOn: 'kapusdatin',
    Overdue: false,
    Unit: 'pusdatin',
    CaseNumber: 'TTE-2026-000001',
  });
  await scenario.upTo(5);
  await findableAs(scenario, { Step: 5, Status: 'awaiting-completeness', WaitingOn: 'verifikator' });
  await scenario.complete();
  await findableAs(scenario, { Step: 7, Status: 'awaiting-activation', WaitingOn: 'pemohon' });
  world.status = 'WAITING_FOR_VERIFICATION';
  await findableAs(scenario, { Step: 10, Status: 'awaiting-approval', WaitingOn: 'verifikator' });
  await scenario.approve();
  await findableAs(scenario, { Step: 13, Status: 'awaiting-passphrase', WaitingOn: 'pemohon' });
  await scenario.nudge();
  await findableAs(scenario, { Step: 14, Status: 'awaiting-certificate', WaitingOn: 'bsre' });
  world.status = 'ISSUE';
  await scenario.ends('issued');
  await findableAs(scenario, { Step: 14, Status: 'issued', WaitingOn: 'selesai' });
});

test('a returned and a halted case are findable as such', async () => {
  const scenario = await office.begin();
  await scenario.upTo(3);
  await scenario.send('disposition', 'kabid', { outcome: 'return', fields: ['pic'] });
  await findableAs(scenario, { Step: 3, Status: 'returned', WaitingOn: 'pemohon' });
  const other = await office.begin();
  other.world.failing('registerAtBsre', 'bsre-refused-applicant');
  await other.throughTheOffice();
  await findableAs(other, { Step: 5, Status: 'halted', WaitingOn: 'verifikator' });
});

test('the state query tells which post may do what now', async () => {
  const scenario = await office.begin(newInput('tni'));
  const allowed = async () => (await scenario.state()).allowed;
  const applicantSide = { operator: ['withdraw'], pemohon: ['withdraw'] };
  expect(await allowed()).toEqual({ kapusdatin: ['forward', 'return', 'reject'], ...applicantSide });
  await scenario.upTo(5);
  expect(await allowed()).toEqual({ verifikator: ['complete', 'return', 'reject'], ...applicantSide });
  await scenario.complete();
  await scenario.reaches('awaiting-activation');
  const asked = { operator: ['withdraw', 'nudge'], pemohon: ['withdraw', 'nudge'] };
  expect(await allowed()).toEqual({ verifikator: ['portal-work'], ...asked });
  scenario.world.status = 'WAITING_FOR_VERIFICATION';
  await scenario.reaches('awaiting-approval');
  expect(await allowed()).toEqual({ verifikator: ['approve', 'reactivate', 'reject'], ...applicantSide });
  await scenario.withdraw();
  await scenario.ends('withdrawn');
  expect(await allowed()).toEqual({});
});

test('the current details show the 14 steps as a checklist, whose turn it is and since when', async () => {
  const scenario = await office.begin();
  await scenario.upTo(4);
  const { state } = await scenario.state();
  const lines = (await scenario.details()).split('\n');
  expect(lines[0]).toContain(
    `**Menunggu Kasubbid Banglola Siska** sejak ${state.status === 'new' ? '' : state.since}`,
  );
  expect(lines[2]).toBe('Kelengkapan: Disposisi Kabid. Keluaran: Surat didisposisikan.');
  const rows = lines.filter((line) => line.startsWith('- ['));
  expect(rows.map((row) => row.slice(0, 5)).join('')).toBe(`${'- [x]'.repeat(3)}${'- [ ]'.repeat(11)}`);
  for (const { number, title } of REGISTRATION_SOP.steps)
    expect(rows[number - 1]).toContain(`${number}. ${title}`);
  expect(rows.filter((row) => row.endsWith('◀'))).toEqual([rows[3]]);
  await scenario.complete().catch(() => undefined);
  await scenario.forward('kasubbid');
  await scenario.complete();
  await scenario.reaches('awaiting-activation');
  scenario.world.status = 'ISSUE';
  await scenario.ends('issued');
  const done = await scenario.details();
  expect(done.match(/- \[x\]/g)).toHaveLength(11);
  expect(done.match(/- \[-\]/g)).toHaveLength(3);
  expect(done).toContain('**Selesai: sertifikat elektronik telah terbit**');
});

test('every activity carries a summary for the dashboard', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  const { events } = await scenario.handle.fetchHistory();
  const scheduled = events?.filter((event) => event.activityTaskScheduledEventAttributes) ?? [];
  expect(scheduled.length).toBeGreaterThan(4);
  expect(scheduled.filter((event) => !event.userMetadata?.summary)).toEqual([]);
});
