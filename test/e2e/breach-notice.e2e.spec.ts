import { randomUUID } from 'node:crypto';
import { DATA_PROTECTION_SCHEDULE, type Protected } from '@tte/contracts';
import { GatewayClient, inventPerson, OutsideWorld } from '@tte/local';
import { mailsOn } from '../support/desk.js';
import { sendAsProtector } from '../support/protector.js';
import { runNow } from '../support/schedules.js';
import { stackVariable } from '../support/stack.js';

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

test('those whom a breach is about are mailed its notice, once each, and the record says how many', async () => {
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const people = [inventPerson('pns'), inventPerson('tni')];
  const caseNumbers: string[] = [];
  for (const person of people) {
    await new OutsideWorld(stackVariable('SANDBOX_URL')).know(person);
    const { caseId } = await gateway.submit(person, randomUUID());
    caseNumbers.push((await gateway.reaches(caseId, 'awaiting-disposition')).caseNumber);
  }
  const breach = await sendAsProtector('data-breaches', {
    ...{ discoveredAt: ago(2), occurredAt: ago(10), data: ['identity'], persons: 2, caseNumbers },
    ...{ what: 'Daftar terkirim keliru.', how: 'Lampiran keliru.', measures: 'Penerima menghapusnya.' },
  });
  const steps = `data-breaches/${String(breach['breachId'])}/steps`;
  await sendAsProtector(steps, {
    step: 'notice-written',
    text: 'Lampiran terkirim keliru.\n\nSudah dihapus.',
  });
  await sendAsProtector(steps, { step: 'mail-persons' });
  expect(await runNow<Protected>(DATA_PROTECTION_SCHEDULE)).toMatchObject({ notices: 2, failed: 0 });
  expect(await runNow<Protected>(DATA_PROTECTION_SCHEDULE)).toMatchObject({ notices: 0, failed: 0 });
  for (const { email } of people)
    expect(await mailsOn(email, 'Pemberitahuan kegagalan pelindungan data pribadi')).toHaveLength(1);
});
