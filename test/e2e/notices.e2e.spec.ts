import {
  ACKNOWLEDGEMENTS_SCHEDULE,
  OFFICIAL_NOTICES_SCHEDULE,
  type Acknowledged,
  type Noticed,
} from '@tte/contracts';
import { inventPerson } from '@tte/local';
import { caseAt, world } from '../web/cases.js';
import { withTemporal } from '../support/connections.js';
import { runNow } from '../support/schedules.js';

test('applicant and PIC are told that the letter came in, once, with number and status page', async () => {
  const person = inventPerson('tni');
  const { number } = await caseAt('kapusdatin', { person });
  await runNow<Acknowledged>(ACKNOWLEDGEMENTS_SCHEDULE);
  expect((await runNow<Acknowledged>(ACKNOWLEDGEMENTS_SCHEDULE)).failed).toBe(0);
  for (const address of [person.email, person.pic.email]) {
    const mails = (await world.mails(address ?? '')).filter(({ subject }) => subject.includes(number));
    expect(mails).toMatchObject([
      { subject: `Permohonan akun TTE Anda telah kami terima [${number}]`, repeats: 0 },
    ]);
    expect(mails[0]?.links).toEqual([expect.stringContaining('/pemohon#')]);
  }
});

test('officials are told by a schedule of its own, that runs one at a time', async () => {
  await withTemporal(async ({ schedule }) => {
    const { spec, policies } = await schedule.getHandle(OFFICIAL_NOTICES_SCHEDULE).describe();
    expect(spec.intervals).toMatchObject([{ every: 5 * 60_000 }]);
    expect(policies.overlap).toBe('SKIP');
  });
  expect(await runNow<Noticed>(OFFICIAL_NOTICES_SCHEDULE)).toMatchObject({ failed: 0 });
});
