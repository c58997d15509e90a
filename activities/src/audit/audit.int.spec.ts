import { MockActivityEnvironment } from '@temporalio/testing';
import { AuditFailure, signingKey, sealed, type SealedCheckpoint, type VerifyingTrail } from '@tte/audit';
import { SmtpFake } from '../../test/smtp-fake.js';
import { readCheckpoints } from '../../../libs/audit/verifier/verify.mjs';
import { createSmtpMailer } from '../mail/transport.js';
import { createAudit } from './create-audit.js';
import { mailPlace, type AuditMailing } from './mails.js';

const AT = '2026-03-16T20:00:00.000Z';
const key = signingKey('tte.contoh.go.id/registrasi', Buffer.alloc(32, 7));
const checkpoint = (size: number): SealedCheckpoint => {
  const root = Buffer.alloc(32, size).toString('base64');
  return { size, root, at: AT, note: sealed({ size, root }, [key]) };
};

let smtp: SmtpFake;
let mailing: AuditMailing;
beforeEach(async () => {
  smtp = new SmtpFake();
  await smtp.start();
  mailing = {
    mailer: createSmtpMailer({
      ...{ host: '127.0.0.1', port: smtp.port, secure: false, requireTls: false, timeoutMs: 5_000 },
    }),
    mail: {
      from: { name: 'Pusdatin', address: 'tte@kemhan.go.id' },
      officeName: 'Pusat Data dan Informasi',
      officeContact: 'Telepon (021) 3840889',
      publicUrl: 'https://tte.test',
      linkLife: 1,
    },
  };
});
afterEach(() => smtp.end());

const activitiesOf = (audit: Partial<VerifyingTrail>, alarmTo: readonly string[] = []) =>
  createAudit({ audit: audit as VerifyingTrail, auditMailing: mailing, alarmTo });
const run = <Value>(work: () => Promise<Value>): Promise<Value> => new MockActivityEnvironment().run(work);

it('seals, and says how far the list has come', async () => {
  const { sealAudit } = activitiesOf({ seal: () => Promise.resolve({ ...checkpoint(12), away: [] }) });
  expect(await run(sealAudit)).toEqual({ size: 12 });
});

it('a list that was altered is a failure that no retry mends; a store that is away is tried again', async () => {
  const altered = activitiesOf({ seal: () => Promise.reject(new AuditFailure('statement 3')) });
  await expect(run(altered.sealAudit)).rejects.toMatchObject({
    type: 'audit-list-altered',
    nonRetryable: true,
  });
  const away = activitiesOf({ seal: () => Promise.reject(new Error('away')) });
  await expect(run(away.sealAudit)).rejects.toMatchObject({ type: 'store-unavailable', nonRetryable: false });
});

it('tells how much was found, and hands on the first of it', async () => {
  const findings = Array.from({ length: 25 }, (_, n) => ({ kind: 'event-edited', where: `kasus-${n}` }));
  const { verifyAudit } = activitiesOf({ verify: () => Promise.resolve({ at: AT, findings }) });
  const verified = await run(verifyAudit);
  expect(verified).toEqual({ at: AT, findings: 25, first: findings.slice(0, 20) });
});

it('an alarm goes to each, and says what and where', async () => {
  const { alarmOfAudit } = activitiesOf({}, ['auditor@kemhan.go.id', 'admin@kemhan.go.id']);
  const first = [{ kind: 'event-edited', where: 'kasus-1, nomor 3' }];
  await run(() => alarmOfAudit({ at: AT, findings: 4, first }));
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([
    ['auditor@kemhan.go.id'],
    ['admin@kemhan.go.id'],
  ]);
  const { subject, text } = smtp.received[0]?.mail ?? {};
  expect(subject).toBe('PERINGATAN: pemeriksaan catatan menemukan 4 hal');
  expect(text).toContain('event-edited  kasus-1, nomor 3');
  expect(text).toContain('Dan 3 temuan lain.');
});

it('checkpoints reach the auditor as lines that the verifier reads from the mail', async () => {
  const place = mailPlace(mailing, ['auditor@kemhan.go.id'], 1_000);
  const given = [checkpoint(12), checkpoint(40)];
  await place.put(given, `${key.publicLine}\n`);
  const text = smtp.received[0]?.mail.text ?? '';
  expect(readCheckpoints(text).map(({ size, root }) => ({ size, root }))).toEqual(
    given.map(({ size, root }) => ({ size, root })),
  );
  expect(text).toContain(key.publicLine);
});

it('a mail that is not taken is told, so that it goes out the next time', async () => {
  smtp.refuseRcpt = { 'auditor@kemhan.go.id': '451 4.3.0 Later' };
  const place = mailPlace(mailing, ['auditor@kemhan.go.id'], 1_000);
  await expect(place.put([checkpoint(12)], '')).rejects.toMatchObject({ type: 'mail-unavailable' });
});
