import { COMPLETE } from '../../test/support/found.js';
import type { Command } from '@tte/domain';
import { openApplicantCase, seen } from '../../test/support/applicant.js';
import { official, type Answer } from '../../test/support/gateway.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();
const MAILS = '/api/v1/mails';
const NOTE = 'Sudah diberi tahu melalui telepon.';
const REF = 'activate/6/1';
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' };
const BOUNCE: Command = { type: 'record-bounced', ref: REF, to: 'applicant', cause: 'mailbox-unknown' };

interface Row {
  readonly caseId: string;
  readonly ref: string;
  readonly state: string;
}
const rows = async (query = '', post = 'verifikator'): Promise<readonly Row[]> =>
  (await gateway.get(`${MAILS}${query}`, official(post))).body['items'] as Row[];
const rowOf = async (caseId: string, query?: string) =>
  (await rows(query)).filter((row) => row.caseId === caseId);
const code = ({ status, body }: Answer) => [status, body['code']];

/** A case that waits for the applicant's activation, whose mail was taken. */
async function waiting(index: number) {
  const one = await openApplicantCase(gateway, index);
  for (const post of ['kapusdatin', 'kabid', 'kasubbid']) await one.decide(post, 'disposition', FORWARD);
  await one.decide('verifikator', 'completeness', COMPLETE);
  await one.take({ type: 'record-bsre-registration', found: false, bsreStatus: 'NO_CERTIFICATE' });
  await one.take({ type: 'record-informed', mail: 'activate', recipients: 2 });
  const shown = async (post = 'verifikator') =>
    (await gateway.get(`/api/v1/cases/${one.id}`, official(post))).body;
  return { ...one, shown };
}
async function bounced(index: number) {
  const one = await waiting(index);
  await one.take(BOUNCE);
  return one;
}

it('a mail that came back is listed, and its case is the verifikator’s', async () => {
  const one = await bounced(1);
  expect(await rowOf(one.id)).toEqual([
    expect.objectContaining({
      ref: REF,
      mail: 'activate',
      step: 6,
      state: 'bounced',
      bounces: [{ to: 'applicant', cause: 'mailbox-unknown' }],
      applicant: { name: expect.any(String), maskedNik: expect.any(String) },
      open: true,
    }),
  ]);
  expect(await one.shown()).toMatchObject({
    waitingOn: 'verifikator',
    unreachable: true,
    standing: 'Email tidak aktif: perlu tindakan Verifikator',
    mails: [{ ref: REF, state: 'bounced' }],
    allowed: { verifikator: expect.arrayContaining(['mail-resend', 'mail-handled', 'email-correction']) },
  });
  const inbox = await gateway.get('/api/v1/inbox', official('verifikator'));
  expect(JSON.stringify(inbox.body)).toContain(one.id);
});

it('who keeps mails or looks on sees the list, others do not, and admins no person', async () => {
  const one = await bounced(2);
  for (const post of ['operator', 'verifikator', 'admin', 'auditor'])
    expect((await rows('', post)).map(({ caseId }) => caseId)).toContain(one.id);
  for (const post of ['kapusdatin', 'kabid', 'kasubbid'])
    expect(code(await gateway.get(MAILS, official(post)))).toEqual([403, 'forbidden']);
  const [row] = (await rows('', 'auditor')).filter(({ caseId }) => caseId === one.id);
  expect(row).toMatchObject({ applicant: null });
});

it('is sent again by the operator, once, and the list says so', async () => {
  const one = await bounced(3);
  const again = (key?: string) =>
    gateway.post(
      `/api/v1/cases/${one.id}/mail-resend`,
      { dataVersion: 1, ref: REF },
      official('operator'),
      key ? { 'idempotency-key': key } : {},
    );
  const first = await again('kunci-kirim-ulang');
  expect(first.status).toBe(200);
  expect((await again('kunci-kirim-ulang')).body).toEqual(first.body);
  expect(code(await again())).toEqual([409, 'wrong-turn']);
  expect(await rowOf(one.id)).toEqual([]);
  expect(await rowOf(one.id, '?state=settled')).toMatchObject([{ state: 'resending' }]);
  await one.take({ type: 'record-informed', mail: 'activate', recipients: 2, ref: `${REF}/again` });
  expect(await rowOf(one.id, '?state=settled')).toMatchObject([{ state: 'resent' }]);
  expect(await one.shown()).toMatchObject({ unreachable: false, waitingOn: 'pemohon' });
});

it('is marked as handled with a note, which stands in the case', async () => {
  const one = await bounced(4);
  const handled = (body: object) => one.decide('verifikator', 'mail-handled', { ref: REF, ...body });
  expect(code(await handled({}))).toEqual([422, 'mail-note-required']);
  expect(code(await handled({ note: NOTE, ref: 'returned/3/1' }))).toEqual([404, 'mail-unknown']);
  expect(code(await handled({ note: NOTE, ref: 'budi@kemhan.go.id' }))).toEqual([422, 'invalid-input']);
  expect((await handled({ note: NOTE })).status).toBe(200);
  const { notes, waitingOn } = await one.shown();
  expect(waitingOn).toBe('pemohon');
  expect(notes).toEqual(expect.arrayContaining([expect.objectContaining({ text: NOTE })]));
  expect(code(await one.decide('kabid', 'mail-handled', { ref: REF, note: NOTE }))).toEqual([
    403,
    'forbidden',
  ]);
});

it('the right address goes into the data, and what came back is to be sent there', async () => {
  const one = await bounced(5);
  const email = 'alamat.baru5@kemhan.go.id';
  const correct = (body: object, post = 'verifikator') => one.decide(post, 'email-correction', body);
  const collections = ['vault_documents', 'vault_notes'] as const;
  const kept = () =>
    Promise.all(collections.map((name) => gateway.connection.collection(name).countDocuments()));
  const before = await kept();
  expect(code(await correct({ email }))).toEqual([422, 'mail-note-required']);
  expect(code(await correct({ email: 'budi@gmail.com', note: NOTE }))).toEqual([422, 'invalid-input']);
  expect(code(await correct({ email: 'budi', note: NOTE }))).toEqual([422, 'invalid-input']);
  expect(code(await correct({ email, note: NOTE }, 'operator'))).toEqual([403, 'forbidden']);
  const { data } = await one.shown();
  const same = String((data as Record<string, unknown>)['email']);
  expect(code(await correct({ email: same, note: NOTE }))).toEqual([422, 'correction-unchanged']);
  expect(await kept()).toEqual(before);
  expect((await correct({ email, note: 'Menurut PIC.' })).status).toBe(200);
  expect((await seen(one))['receipt']).toEqual({
    at: expect.any(String),
    by: 'verifikator',
    fields: [{ field: 'email', title: expect.any(String) }],
  });
  expect(await one.shown()).toMatchObject({
    dataVersion: 2,
    data: { email },
    unreachable: false,
    mails: [{ state: 'resending' }],
    corrections: [
      { by: 'verifikator', fields: ['email'], note: 'Menurut PIC.', changes: [{ after: email }] },
    ],
  });
  expect(code(await one.decide('verifikator', 'email-correction', { email, note: NOTE }))).toEqual([
    409,
    'wrong-turn',
  ]);
});

it('an address of somebody else’s open case is refused', async () => {
  const other = await waiting(6);
  const { data } = await other.shown();
  const one = await bounced(7);
  const answer = await one.decide('verifikator', 'email-correction', {
    email: String((data as Record<string, unknown>)['email']),
    note: NOTE,
  });
  expect(code(answer)).toEqual([409, 'email-in-use']);
});

it('where no mail came back there is nothing to do', async () => {
  const one = await waiting(8);
  const body = { ref: REF, note: NOTE };
  expect(code(await one.decide('verifikator', 'mail-resend', body))).toEqual([409, 'wrong-turn']);
  expect(
    code(await one.decide('verifikator', 'email-correction', { email: 'baru8@kemhan.go.id', note: NOTE })),
  ).toEqual([409, 'wrong-turn']);
});

it('after the end of the case the mail is still seen to', async () => {
  const one = await waiting(9);
  await one.act('withdrawal');
  await one.take(BOUNCE);
  expect(await rowOf(one.id)).toMatchObject([{ state: 'bounced', open: false }]);
  const handled = await one.decide('verifikator', 'mail-handled', { ref: REF, note: NOTE });
  expect(handled.body).toMatchObject({ status: 'withdrawn' });
  expect(await rowOf(one.id)).toEqual([]);
  expect(await rowOf(one.id, '?state=settled')).toMatchObject([{ state: 'handled' }]);
});

it('of a case that a colleague has claimed, another verifikator’s right address is refused, and kept nowhere', async () => {
  const one = await bounced(20);
  const claimed = await gateway.post(
    `/api/v1/cases/${one.id}/claim`,
    {},
    official('verifikator', { sub: 'lain' }),
  );
  expect(claimed.status).toBe(200);
  const kept = () => gateway.connection.collection('vault_documents').countDocuments();
  const before = await kept();
  const body = { email: 'alamat.baru20@kemhan.go.id', note: NOTE };
  expect(code(await one.decide('verifikator', 'email-correction', body))).toEqual([409, 'claimed-by-other']);
  expect(await kept()).toBe(before);
});

it('of a case whose data are erased nothing is listed, counted or offered', async () => {
  const one = await waiting(21);
  await one.act('withdrawal');
  await one.take(BOUNCE);
  const troubled = async () => (await gateway.get(MAILS, official('admin'))).body['troubled'];
  const before = Number(await troubled());
  expect(await rowOf(one.id)).toHaveLength(1);
  await gateway.vault.erase(one.id, { by: 'admin1', ground: 'permintaan-subjek' });
  expect(await rowOf(one.id)).toEqual([]);
  expect(await rowOf(one.id, '?state=settled')).toEqual([]);
  expect(await troubled()).toBe(before - 1);
  expect(await one.shown()).toMatchObject({ allowed: {}, erased: expect.anything() });
  expect(code(await one.decide('verifikator', 'mail-handled', { ref: REF, note: NOTE }))).toEqual([
    409,
    'case-closed',
  ]);
});

it('pages by the time at which a mail came to stand so, the latest first, and counts', async () => {
  const ids = [(await bounced(10)).id, (await bounced(11)).id, (await bounced(12)).id];
  const seen: Row[] = [];
  let after = '';
  do {
    const { body } = await gateway.get(`${MAILS}?limit=2${after}`, official('operator'));
    seen.push(...(body['items'] as Row[]));
    expect(body['troubled']).toBeGreaterThanOrEqual(3);
    after = body['next'] ? `&after=${String(body['next'])}` : '';
  } while (after !== '');
  expect(new Set(seen.map(({ caseId, ref }) => `${caseId}/${ref}`)).size).toBe(seen.length);
  expect(seen.slice(0, 3).map(({ caseId }) => caseId)).toEqual([...ids].reverse());
  expect(code(await gateway.get(`${MAILS}?after=x`, official('operator')))).toEqual([422, 'invalid-input']);
  expect(code(await gateway.get(`${MAILS}?state=lain`, official('operator')))).toEqual([
    422,
    'invalid-input',
  ]);
});
