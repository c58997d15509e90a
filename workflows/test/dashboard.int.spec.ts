import { momentInWib, REGISTRATION_SOP } from '@tte/domain';
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

/** Since when the case stands where it stands; ISO 8601. */
async function since(scenario: Scenario): Promise<string> {
  const { state } = await scenario.state();
  if (state.status === 'new') throw new Error('the case has not begun');
  return state.since;
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
    Since: await since(scenario),
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
  await findableAs(scenario, {
    ...{ Step: 14, Status: 'issued', WaitingOn: 'selesai' },
    Since: await since(scenario),
  });
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
  expect(await allowed()).toEqual({ kapusdatin: ['forward', 'return', 'reject', 'hold'], ...applicantSide });
  await scenario.upTo(5);
  expect(await allowed()).toEqual({
    verifikator: ['complete', 'return', 'reject', 'hold'],
    ...applicantSide,
  });
  await scenario.complete();
  await scenario.reaches('awaiting-activation');
  const asked = { operator: ['withdraw', 'nudge'], pemohon: ['withdraw', 'nudge'] };
  expect(await allowed()).toEqual({ verifikator: ['portal-work'], ...asked });
  scenario.world.status = 'WAITING_FOR_VERIFICATION';
  await scenario.reaches('awaiting-approval');
  expect(await allowed()).toEqual({
    verifikator: ['approve', 'reactivate', 'reject', 'correct', 'hold'],
    ...applicantSide,
  });
  await scenario.withdraw();
  await scenario.ends('withdrawn');
  expect(await allowed()).toEqual({});
});

test('the current details show the 14 steps as a checklist, whose turn it is and since when', async () => {
  const scenario = await office.begin();
  await scenario.upTo(4);
  const lines = (await scenario.details()).split('\n');
  expect(lines[0]).toContain(
    `**Menunggu Kasubbid Banglola Siska** sejak ${momentInWib(await since(scenario))}: `,
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
  expect(done.match(/- \[x\]/g)).toHaveLength(10);
  expect(done.match(/- \[-\]/g)).toHaveLength(4);
  expect(done).toContain('**Selesai: sertifikat elektronik telah terbit**');
});

test('the details tell all that became of a step, each round by its number, in Indonesian and in WIB', async () => {
  const rowOf = async (scenario: Scenario, step: number) => {
    const row = (await scenario.details()).split('\n').find((line) => line.includes(`] ${step}. `));
    return row?.replaceAll(/\d\d-\d\d-\d{4} \d\d\.\d\d WIB/g, 'T');
  };
  const scenario = await office.begin();
  await scenario.upTo(3);
  await scenario.send('disposition', 'kabid', { outcome: 'return', fields: ['pic'] });
  expect(await rowOf(scenario, 3)).toMatch(/^- \[ \] 3\. .* \(dikembalikan T\) ◀$/);
  await scenario.send('correction', 'operator', {
    ...{ fields: ['pic'], newDataVersion: 2, unit: 'pusdatin', employeeKind: 'pns', noteRef: 'note-2' },
  });
  await scenario.forward('kabid', 2);
  expect(await rowOf(scenario, 3)).toMatch(/^- \[x\] 3\. .* \(dikembalikan T; selesai T\)$/);

  const again = await office.begin(newInput('tni'));
  await again.toApproval();
  await again.reactivate();
  await again.reaches('awaiting-activation');
  again.world.status = 'WAITING_FOR_VERIFICATION';
  await again.nudge();
  await again.reaches('awaiting-approval');
  expect(await rowOf(again, 7)).toMatch(/^- \[x\] 7\. .* \(putaran 1: selesai T; putaran 2: selesai T\)$/);
  expect(await rowOf(again, 10)).toMatch(/^- \[ \] 10\. .* \(aktivasi ulang diminta T; selesai T\) ◀$/);
});

test('every activity carries a summary for the dashboard', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.toApproval();
  const { events } = await scenario.handle.fetchHistory();
  const scheduled = events?.filter((event) => event.activityTaskScheduledEventAttributes) ?? [];
  expect(scheduled.length).toBeGreaterThan(4);
  expect(scheduled.filter((event) => !event.userMetadata?.summary)).toEqual([]);
});
