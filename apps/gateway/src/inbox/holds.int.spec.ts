import { beginOfDayInWib, dayInWib } from '@tte/domain';
import { openApplicantCase, seen } from '../../test/support/applicant.js';
import { official } from '../../test/support/gateway.js';
import { within } from '../case-access/within.js';
import { openCase } from '../../test/support/open-cases.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();
const kapusdatin = official('kapusdatin');
const dayIn = (days: number): string => dayInWib(new Date(Date.now() + days * 24 * 3_600_000).toISOString());
const hold = (caseId: string, body: object, claims = kapusdatin) =>
  gateway.post(`/api/v1/cases/${caseId}/hold`, { dataVersion: 1, ...body }, claims);

interface Inbox {
  readonly counts: { readonly total: number; readonly held: number };
  readonly letters: readonly {
    readonly items: readonly { readonly caseId: string; readonly heldUntil?: string }[];
  }[];
}
const inbox = async (query: string): Promise<Inbox> =>
  (await gateway.get(`/api/v1/inbox?limit=100${query}`, kapusdatin)).body as unknown as Inbox;
const idsOf = ({ letters }: Inbox) => letters.flatMap(({ items }) => items.map(({ caseId }) => caseId));

it('a held case stands apart in the inbox with its day, and its reason is told to the office', async () => {
  const [held = '', waiting = ''] = [await openCase(gateway, 1), await openCase(gateway, 2)];
  const until = dayIn(3);
  const answer = await hold(held, { until, note: 'Menunggu telepon PIC' });
  expect([answer.status, answer.body['status']]).toEqual([200, 'awaiting-disposition']);
  const heldUntil = beginOfDayInWib(until);
  const { body } = await gateway.get(`/api/v1/cases/${held}?minSeq=2`, kapusdatin);
  expect(body).toMatchObject({
    heldUntil,
    notes: [{ text: 'Menunggu telepon PIC' }],
    timeline: [{ step: 1 }, { step: 2, outcome: 'held', until }],
    allowed: { kapusdatin: ['forward', 'return', 'reject', 'hold', 'hold-release'] },
  });
  const all = await inbox('');
  expect(idsOf(all)).toEqual([waiting, held]);
  expect(all.counts).toMatchObject({ total: 2, held: 1 });
  expect(idsOf(await inbox('&sort=oldest'))).toEqual([waiting, held]);
  expect(idsOf(await inbox('&held=true'))).toEqual([held]);
  expect(idsOf(await inbox('&held=false'))).toEqual([waiting]);
  expect(JSON.stringify(gateway.workflows.messages)).not.toContain('Menunggu telepon PIC');

  const release = () => gateway.post(`/api/v1/cases/${held}/hold-release`, { dataVersion: 1 }, kapusdatin);
  expect((await release()).status).toBe(200);
  const isBack = async () => idsOf(await inbox('&held=true')).length === 0 || undefined;
  expect(await within(5_000, isBack)).toBe(true);
  expect((await release()).body['code']).toBe('not-held');
});

let person = 10;
it.each([
  ['without a reason', { until: 3 }, 422, 'note-required'],
  ['until today', { until: 0, note: 'x' }, 422, 'hold-date'],
  ['for more than thirty days', { until: 31, note: 'x' }, 422, 'hold-date'],
  ['without a day', { note: 'x' }, 422, 'invalid-input'],
] as const)('%s it is refused', async (_what, given, status, code) => {
  const caseId = await openCase(gateway, (person += 1));
  const body = 'until' in given ? { ...given, until: dayIn(given.until) } : given;
  const answer = await hold(caseId, body);
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect((await hold(caseId, { until: dayIn(2), note: 'x' }, official('kabid'))).body['code']).toBe(
    'wrong-turn',
  );
  expect((await hold(caseId, { until: dayIn(2), note: 'x' }, official('operator'))).body['code']).toBe(
    'forbidden',
  );
});

it('the applicant reads that and until when, and not why', async () => {
  const one = await openApplicantCase(gateway, 4);
  await one.decide('kapusdatin', 'hold', { until: dayIn(2), note: 'Rahasia kantor' });
  const view = await seen(one);
  expect(view.next.text).toMatch(
    /^Kantor menunda permohonan Anda sampai \d+ \S+ \d{4}\. Tidak ada yang perlu/,
  );
  expect(JSON.stringify(view)).not.toContain('Rahasia kantor');
  await one.decide('kapusdatin', 'hold-release', {});
  expect((await seen(one)).next.text).toContain('sedang ditelaah Kapusdatin');
});
