import { COMPLETE } from '../../test/support/found.js';
import { applicantWith, openApplicantCase, seen } from '../../test/support/applicant.js';
import { letter, pdf, person } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();

const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' };

it('says who they are, where the case stands, whose turn it is and since when', async () => {
  const one = await openApplicantCase(gateway, 2);
  const view = await seen(one);
  const [submitted] = await gateway.log.eventsOf(one.id);
  expect(view).toMatchObject({
    caseNumber: expect.stringMatching(/^TTE-/),
    name: person(2).name,
    maskedNik: expect.stringMatching(/^31\*{10}\d{4}$/),
    standing: 'Langkah 2 dari 14: Menelaah dan mendisposisikan ke Kabid Jementa Sis Ap',
    turn: { waitingOn: 'kapusdatin', title: 'Kapusdatin', since: submitted?.at },
    dataVersion: 1,
    said: null,
    correction: null,
    certificate: null,
    successorLink: null,
  });
  expect(view.next.text).toContain('sedang ditelaah Kapusdatin');
  for (const word of [person(2).nik, person(2).email, person(2).nip, '0812']) {
    expect(JSON.stringify(view)).not.toContain(word);
  }
});

it.each([
  [3, ['position'], { position: person(3).position, rank: person(3).rank }, false, false],
  [4, ['nik', 'unit'], { nik: person(4).nik, unit: 'pusdatin' }, true, false],
  [5, ['letter'], {}, true, true],
  [11, ['email'], { email: person(11).email }, true, false],
])('case %i returned for %j: shows what was said and these values, and no other', async (...row) => {
  const [index, fields, values, letterRequired, withLetter] = row;
  const one = await openApplicantCase(gateway, index);
  const note = 'Tidak sesuai surat tugas';
  await one.decide('kapusdatin', 'disposition', { outcome: 'return', fields, note });
  const view = await seen(one);
  expect(view['correction']).toMatchObject({ letterRequired, values });
  expect(Object.keys((view['correction'] as { values: object }).values)).toEqual(Object.keys(values));
  expect(view['correction']).toMatchObject({
    letter: withLetter ? { number: letter.number, signedBy: letter.signedBy } : null,
    units: fields.includes('unit') ? expect.objectContaining({ pusdatin: 'Pusat Data dan Informasi' }) : null,
    emailDomain: fields.includes('email') ? 'kemhan.go.id' : null,
    letterMaxBytes: expect.any(Number),
  });
  expect(view.said).toMatchObject({ note, reason: null });
  expect(view.said?.fields).toHaveLength(fields.length);
  expect(view.turn).toMatchObject({ title: 'Anda' });
  expect(view.next.text).toContain(letterRequired ? 'unggah surat permohonan baru' : 'tidak diperlukan');
  expect(JSON.stringify(view).includes(person(index).nik)).toBe(fields.includes('nik'));
  const looks = await gateway.looks();
  const ofNik = looks.filter(({ what, caseId }) => what === 'nik' && caseId === one.id);
  expect(ofNik.length > 0).toBe(fields.includes('nik'));
});

it('of a closed case tells why it was closed', async () => {
  const rejected = await openApplicantCase(gateway, 6);
  const decision = { outcome: 'reject', reason: 'surat-tidak-sah', note: 'Tanpa tanda tangan' };
  await rejected.decide('kapusdatin', 'disposition', decision);
  expect(await seen(rejected)).toMatchObject({
    standing: 'Ditolak',
    next: { kind: 'closed' },
    said: { reason: 'Surat permohonan tidak sah', fields: [], note: 'Tanpa tanda tangan' },
    allowed: [],
  });
  const withdrawn = await openApplicantCase(gateway, 7);
  await withdrawn.act('withdrawal');
  const { next, steps } = await seen(withdrawn);
  expect([next.kind, steps[1]?.mark, steps[2]?.mark]).toEqual(['closed', 'ended', 'ahead']);
});

it('keeps the deadline through a halt, and tells that the word was noted', async () => {
  const one = await openApplicantCase(gateway, 8);
  for (const post of ['kapusdatin', 'kabid', 'kasubbid']) await one.decide(post, 'disposition', FORWARD);
  await one.decide('verifikator', 'completeness', COMPLETE);
  await one.take({ type: 'record-bsre-registration', found: false, bsreStatus: 'NEW' });
  await one.take({ type: 'record-informed', mail: 'activate', recipients: 1 });
  const { next, turn } = await seen(one);
  expect(Date.parse(next.deadline ?? '') - Date.parse(turn?.since ?? '')).toBe(30 * 86_400_000);
  await one.take({ type: 'halt', cause: 'bsre-account-suspended' });
  expect((await seen(one)).next).toMatchObject({ kind: 'wait', text: expect.stringContaining('kendala') });
  await one.decide('verifikator', 'portal-work', {});
  const after = await seen(one);
  expect(after.next).toEqual(next);
  expect(after.turn?.since).not.toBe(turn?.since);
  await one.act('nudge');
  expect((await seen(one)).next.text).toContain('sudah kami catat');
  await one.take({ type: 'expire', wait: 'activation' });
  expect((await seen(one)).next).toMatchObject({
    kind: 'closed',
    title: expect.stringContaining('batas waktu'),
  });
});

it('of a superseded case leads on to the successor only by the link that corrected the NIK', async () => {
  const nik = (index: number) => `${person(index).nik.slice(0, 12)}8888`;
  const corrected = (index: number) => ({ fields: ['nik'], applicant: { nik: nik(index) } });
  const own = await openApplicantCase(gateway, 9);
  await own.decide('kapusdatin', 'disposition', { outcome: 'return', fields: ['nik'] });
  expect((await own.correct(corrected(9), pdf(2_000, 'surat benar'))).body['status']).toBe('superseded');
  const { successorLink, next } = await seen(own);
  expect(next).toMatchObject({ kind: 'closed', title: 'Berkas baru menggantikan berkas ini' });
  const [successor] = await gateway.vault.findByNik(nik(9));
  const heir = applicantWith(gateway, String(successor?.caseId), String(successorLink));
  expect(await seen(heir)).toMatchObject({ open: true, caseNumber: successor?.caseNumber });
  expect((await gateway.log.eventsOf(String(successor?.caseId)))[0]?.actor).toEqual({
    subject: 'pemohon',
    post: 'pemohon',
  });
  await gateway.vault.erase(String(successor?.caseId), { by: 'admin1', ground: 'request' });
  expect((await seen(own)).successorLink).toBeNull();

  const other = await openApplicantCase(gateway, 10);
  await other.decide('kapusdatin', 'disposition', { outcome: 'return', fields: ['nik'] });
  const path = `/api/v1/cases/${other.id}/correction`;
  await gateway.form(path, { dataVersion: 1, ...corrected(10) }, pdf(2_000, 'surat lain'));
  expect((await seen(other)).successorLink).toBeNull();
});
