import { official, STAFF_NIK } from '../../../test/support/gateway.js';
import { sendLetter } from '../../../test/support/letters.js';
import { person, letter, pdf } from '../../../test/support/people.js';
import { sharedGateway } from '../../../test/support/shared-gateway.js';
import { LetterCasesService } from './letter-cases.service.js';

const CASES = '/api/v1/cases';
const gateway = sharedGateway();

interface Shown {
  readonly caseId: string;
  readonly applicant: { readonly name: string } | null;
  readonly timeline: readonly {
    readonly step: number;
    readonly actorTitle: string;
    readonly noteRef?: string;
  }[];
  readonly notes: readonly { readonly noteRef: string; readonly text: string }[];
}
const enter = async (...applicants: readonly object[]) => {
  const { status, body } = await sendLetter(gateway, { data: { letter, applicants }, letter: pdf() });
  expect(status).toBe(201);
  return (body['results'] as readonly { case: { caseId: string } }[]).map((result) => result.case.caseId);
};
const shownTo = async (role: Parameters<typeof official>[0], id: string) => {
  const { status, body } = await gateway.get(`${CASES}/${id}/letter-cases`, official(role));
  expect(status).toBe(200);
  return body as unknown as { cases: readonly Shown[]; hidden: number };
};
const namesOf = ({ cases }: { readonly cases: readonly Shown[] }) =>
  cases.map(({ applicant }) => applicant?.name ?? null);

it('names all people of the letter in their order, whichever of them it is asked by, with dispositions and notes', async () => {
  const ids = await enter(person(1), person(2), person(3));
  await enter(person(4));
  const [first = '', second = ''] = ids;
  const forward = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti', note: 'Segera' };
  await gateway.post(`${CASES}/${second}/disposition`, forward, official('kapusdatin'));
  const shown = await shownTo('kabid', first);
  expect(shown.cases.map(({ caseId }) => caseId)).toEqual(ids);
  expect([namesOf(shown), shown.hidden]).toEqual([[1, 2, 3].map((index) => person(index).name), 0]);
  expect(shown.cases.map(({ notes }) => notes.map(({ text }) => text))).toEqual([[], ['Segera'], []]);
  const [note] = shown.cases[1]?.notes ?? [];
  expect(shown.cases[1]?.timeline.at(-1)).toMatchObject({ step: 2, noteRef: note?.noteRef });
  expect(await shownTo('kabid', second)).toEqual(shown);
});

it('whoever may see no person sees how the letter was disposed of, and neither names nor notes', async () => {
  const [id = ''] = await enter(person(5), person(6));
  const shown = await shownTo('auditor', id);
  expect(namesOf(shown)).toEqual([null, null]);
  expect(JSON.stringify(shown)).not.toContain(person(5).name);
});

it('a stand-in for some units sees theirs, and how many others there are', async () => {
  const [id = ''] = await enter({ ...person(7), unit: 'itjen' }, { ...person(8), unit: 'setjen' });
  const period = { id: 'm1', from: '2026-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' };
  const standIn = {
    subject: 'kabid9',
    roles: [],
    offices: [{ post: 'kapusdatin', capacity: 'plh', mandate: { ...period, units: ['itjen'] } }] as never,
    nik: STAFF_NIK,
    email: 'kabid9@kemhan.go.id',
  };
  const { cases, hidden } = await gateway.app.get(LetterCasesService).list(standIn, id);
  expect([cases.map(({ unit }) => unit), hidden]).toEqual([['itjen'], 1]);
});

it('who has left the letter is on its sheet no more, and an erased case still has a sheet of its own', async () => {
  const [first = '', second = ''] = await enter(person(9), person(10));
  await gateway.vault.erase(first, { by: 'admin1', ground: 'request' });
  expect((await shownTo('kabid', second)).cases.map(({ caseId }) => caseId)).toEqual([second]);
  expect(namesOf(await shownTo('kabid', first))).toEqual([null, person(10).name]);
});

it('a case that there is not has none', async () => {
  const unknown = `${CASES}/a11ce000-0000-4000-8000-000000000009/letter-cases`;
  expect((await gateway.get(unknown, official('kabid'))).body['code']).toBe('unknown-case');
});
