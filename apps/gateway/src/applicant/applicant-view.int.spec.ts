import { applicantWith, openApplicantCase, type ApplicantCase } from '../../test/support/applicant.js';
import { startGateway, type TestGateway } from '../../test/support/gateway.js';
import { letter, pdf, person } from '../../test/support/people.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
}, 60_000);
afterAll(() => gateway?.close());

type Step = { step: number; title: string; mark: string; at: string | null };
const seen = async (one: Pick<ApplicantCase, 'look'>) => {
  const { status, body } = await one.look();
  expect(status).toBe(200);
  for (const name of ['kapusdatin1', 'kabid1', 'kasubbid1', 'verifikator1', 'operator1']) {
    expect(JSON.stringify(body)).not.toContain(name);
  }
  return body as {
    next: { kind: string; title: string; text: string; deadline?: string };
    steps: Step[];
    turn: { title: string; since: string } | null;
    said: { note: string | null; fields: { title: string }[]; reason: string | null } | null;
    successorLink: string | null;
  } & Record<string, unknown>;
};
/** Kind of the next thing, what may be done, and the marks of the steps: x done, > now, - skipped, r returned. */
const SIGNS: Record<string, string> = {
  done: 'x',
  now: '>',
  skipped: '-',
  returned: 'r',
  ended: '!',
  ahead: '.',
};
const shape = async (one: ApplicantCase) => {
  const { next, allowed, steps } = await seen(one);
  const marks = steps.map(({ mark }) => SIGNS[mark]).join('');
  return `${marks} ${next.kind}${next.deadline ? ' by a day' : ''}: ${String(allowed)}`;
};
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' };

it('tells at each place what to do now, and looking changes nothing', async () => {
  const one = await openApplicantCase(gateway, 1);
  const walk: string[] = [await shape(one)];
  const then = async (step: () => Promise<unknown>) => {
    await step();
    walk.push(await shape(one));
  };
  const informed = (mail: 'activate' | 'reactivate' | 'set-passphrase' | 'issued') =>
    then(() => one.take({ type: 'record-informed', mail, recipients: 2 }));
  const bsreStatus = 'WAITING_FOR_VERIFICATION';
  const upToApproval = async () => {
    await then(() => one.take({ type: 'record-activated', bsreStatus }));
    await then(() => one.take({ type: 'record-identity-not-confirmed', because: 'mismatch' }));
    await then(() => one.take({ type: 'request-approval', simpeg: 'unavailable' }));
  };
  await then(() => one.decide('kapusdatin', 'disposition', FORWARD));
  await then(() => one.decide('kabid', 'disposition', FORWARD));
  await then(() => one.decide('kasubbid', 'disposition', { outcome: 'return', fields: ['pic'] }));
  await then(() =>
    one.correct({ fields: ['pic'], applicant: { pic: { name: 'Rina', phone: '0811111111' } } }),
  );
  const now = { dataVersion: 2 };
  await then(() => one.decide('kasubbid', 'disposition', { ...FORWARD, ...now }));
  await then(() => one.decide('verifikator', 'completeness', { outcome: 'complete', ...now }));
  await then(() => one.take({ type: 'record-bsre-registration', found: false, bsreStatus: 'NEW' }));
  await informed('activate');
  await then(() => one.act('nudge', now));
  await upToApproval();
  await then(() =>
    one.decide('verifikator', 'approval', { outcome: 'reactivate', fields: ['position'], ...now }),
  );
  await informed('reactivate');
  await then(() => one.act('nudge', now));
  await upToApproval();
  await then(() => one.decide('verifikator', 'approval', { outcome: 'approve', ...now }));
  await informed('set-passphrase');
  await then(() => one.act('nudge', now));
  await then(() => one.take({ type: 'record-issued', validUntil: '2028-11-22' }));
  await informed('issued');
  expect(walk).toEqual([
    'x>............ wait: withdraw',
    'xx>........... wait: withdraw',
    'xxx>.......... wait: withdraw',
    'xxxr.......... correct: correct,withdraw',
    'xxx>.......... wait: withdraw',
    'xxxx>......... wait: withdraw',
    'xxxx>......... wait: withdraw',
    'xxxxx>........ wait: withdraw',
    'xxxxxx>....... activate by a day: withdraw,nudge',
    'xxxxxx>....... activate by a day: withdraw,nudge',
    'xxxxxxx>...... wait: withdraw',
    'xxxxxxxx>..... wait: withdraw',
    'xxxxxxxxx>.... wait: withdraw',
    'xxxxxxxxxr>... wait: withdraw',
    'xxxxxx>....... reactivate by a day: withdraw,nudge',
    'xxxxxx>....... reactivate by a day: withdraw,nudge',
    'xxxxxxx>...... wait: withdraw',
    'xxxxxxxx>..... wait: withdraw',
    'xxxxxxxxx>.... wait: withdraw',
    'xxxxxxxxxx->.. wait: withdraw',
    'xxxxxxxxxx-x>. set-passphrase by a day: withdraw,nudge',
    'xxxxxxxxxx-xx> wait: withdraw',
    'xxxxxxxxxx-xx> done: ',
    'xxxxxxxxxx-xxx done: ',
  ]);
  const { standing, turn, open, certificate } = await seen(one);
  expect({ standing, turn, open }).toEqual({
    standing: 'Selesai: sertifikat elektronik telah terbit',
    turn: null,
    open: false,
  });
  expect(certificate).toEqual({ issuedAt: expect.any(String), validUntil: '2028-11-22' });
}, 60_000);

it('says who they are, where the case stands, whose turn it is and since when', async () => {
  const one = await openApplicantCase(gateway, 2);
  const view = await seen(one);
  const [submitted] = await gateway.log.read(one.id);
  expect(view).toMatchObject({
    registrationNumber: expect.stringMatching(/^TTE-/),
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
  });
  expect(view.said).toMatchObject({ note, reason: null });
  expect(view.said?.fields).toHaveLength(fields.length);
  expect(view.turn).toMatchObject({ title: 'Anda' });
  expect(view.next.text).toContain(letterRequired ? 'unggah surat permohonan baru' : 'tidak diperlukan');
  expect(JSON.stringify(view).includes(person(index).nik)).toBe(fields.includes('nik'));
  const looks = gateway.lines.filter((line) => line.includes('"what":"nik"') && line.includes(one.id));
  expect(looks.length > 0).toBe(fields.includes('nik'));
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
  expect(await shape(withdrawn)).toBe('x!............ closed: ');
});

it('keeps the deadline through a halt, and tells that the word was noted', async () => {
  const one = await openApplicantCase(gateway, 8);
  for (const post of ['kapusdatin', 'kabid', 'kasubbid']) await one.decide(post, 'disposition', FORWARD);
  await one.decide('verifikator', 'completeness', { outcome: 'complete' });
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
  const heir = applicantWith(gateway, String(successor?.registrationId), String(successorLink));
  expect(await seen(heir)).toMatchObject({ open: true, registrationNumber: successor?.registrationNumber });
  expect((await gateway.log.read(String(successor?.registrationId)))[0]?.actor).toEqual({
    subject: 'pemohon',
    post: 'pemohon',
  });
  await gateway.vault.erase(String(successor?.registrationId));
  expect((await seen(own)).successorLink).toBeNull();

  const other = await openApplicantCase(gateway, 10);
  await other.decide('kapusdatin', 'disposition', { outcome: 'return', fields: ['nik'] });
  const path = `/api/v1/registrations/${other.id}/correction`;
  await gateway.form(path, { dataVersion: 1, ...corrected(10) }, pdf(2_000, 'surat lain'));
  expect((await seen(other)).successorLink).toBeNull();
});
