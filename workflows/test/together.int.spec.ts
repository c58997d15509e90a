import { newInput, Office } from './support/index.js';

const office = Office.forEach('file');

test('a correction and the next disposition that arrive together do not jump the queue', async () => {
  const scenario = await office.begin();
  await scenario.upTo(5);
  await scenario.send('completeness', 'verifikator', { outcome: 'return', fields: ['email'] });
  await scenario.until(() => scenario.world.logged('ApplicantInformed').length > 0, 'the mail');
  await office.together(scenario, async () => {
    await scenario.signal('correction', 'operator', {
      fields: ['email'],
      newDataVersion: 2,
      unit: 'pusdatin',
      employeeKind: 'pns',
      letterRef: 'letter-2',
    });
    await scenario.signal('disposition', 'kapusdatin', {
      outcome: 'forward',
      instruction: 'tindak-lanjuti',
      dataVersion: 2,
    });
  });
  await scenario.until(
    async () => (await scenario.state()).state.seq === 10,
    'both messages, and the receipt',
  );
  expect((await scenario.state()).state).toMatchObject({ status: 'awaiting-disposition', step: 3 });
  await scenario.forward('kabid', 2);
  await scenario.forward('kasubbid', 2);
  await scenario.complete(2);
  await scenario.reaches('awaiting-activation');
  expect(scenario.world.count('registerAtBsre')).toBe(1);
  scenario.world.status = 'ISSUE';
  await scenario.ends('issued');
});

test('returned and corrected in one task, the case waits on in the same step and sends the receipt alone', async () => {
  const scenario = await office.begin();
  await scenario.forward('kapusdatin');
  await office.together(scenario, async () => {
    await scenario.signal('disposition', 'kabid', { outcome: 'return', fields: ['pic'] });
    await scenario.signal('correction', 'pemohon', {
      fields: ['pic'],
      newDataVersion: 2,
      unit: 'pusdatin',
      employeeKind: 'pns',
    });
  });
  await scenario.until(() => scenario.world.logged('ApplicantInformed').length >= 1, 'the receipt');
  expect((await scenario.state()).state).toMatchObject({ status: 'awaiting-disposition', step: 3 });
  expect(scenario.world.mailKeys).toEqual(['corrected/3/2']);
});

test('all dispositions and the check in one task lead to one entry at BSrE', async () => {
  const scenario = await office.begin();
  const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' } as const;
  await office.together(scenario, async () => {
    for (const post of ['kapusdatin', 'kabid', 'kasubbid'] as const) {
      await scenario.signal('disposition', post, FORWARD);
    }
    await scenario.signal('completeness', 'verifikator', scenario.completeness());
  });
  await scenario.reaches('awaiting-activation');
  expect(scenario.world.count('registerAtBsre')).toBe(1);
  scenario.world.status = 'ISSUE';
  await scenario.ends('issued');
});

test('withdrawn in the task of the check, nothing is entered at BSrE', async () => {
  const scenario = await office.begin(newInput('tni'));
  await scenario.upTo(5);
  await office.together(scenario, async () => {
    await scenario.signal('completeness', 'verifikator', scenario.completeness());
    await scenario.signal('withdrawal', 'pemohon', {});
  });
  await scenario.ends('withdrawn');
  expect(scenario.world.count('registerAtBsre')).toBe(0);
});
