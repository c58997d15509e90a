import {
  answered,
  applicantWith,
  begun,
  isDone,
  newDraft,
  warningsAbout,
  withConfirmed,
  withImported,
  withValues,
  type Draft,
  type LetterResult,
} from './draft.js';
import { dataOf, keyOf } from './send-letter.js';

const [adi, bima] = [applicantWith({ name: 'Adi' }), applicantWith({ name: 'Bima' })];
const draft: Draft = { ...newDraft(), applicants: [adi, bima] };
const registered = (index: number): LetterResult => ({
  index,
  status: 201,
  registration: {
    caseId: `id ${index}`,
    caseNumber: `TTE-${index}`,
    dataVersion: 1,
    status: 'awaiting-disposition',
    step: 2,
    links: { self: '', letter: '' },
  },
});
const refused = (index: number): LetterResult => ({
  index,
  status: 409,
  problem: { type: '', title: 'Masih ada', status: 409, detail: '', code: 'registration-open', instance: '' },
});

describe('the answer to a letter', () => {
  it('takes those who are registered off the form, and leaves those who are refused with the reason', () => {
    const after = answered(draft, draft.applicants, [registered(0), refused(1)]);
    expect(after.registered).toMatchObject([{ name: 'Adi', caseId: 'id 0' }]);
    expect(after.applicants).toMatchObject([{ id: bima.id, refusal: { code: 'registration-open' } }]);
    expect(isDone(after)).toBe(false);
    const mended = withValues(after, bima.id, { name: 'Bima P' });
    expect(mended.applicants[0]?.refusal).toBeUndefined();
    const done = answered(mended, mended.applicants, [registered(0)]);
    expect([isDone(done), done.registered.length]).toEqual([true, 2]);
  });

  it('makes the next sending another request, and no answer leaves it the same', async () => {
    const file = new File(['%PDF-'], 'surat.pdf');
    expect(await keyOf(draft, file)).toBe(await keyOf(draft, file));
    const again = answered(draft, draft.applicants, [refused(0), refused(1)]);
    expect(await keyOf(again, file)).not.toBe(await keyOf(draft, file));
    expect(await keyOf(withValues(draft, adi.id, { nik: '1' }), file)).not.toBe(await keyOf(draft, file));
  });
});

it('a letter is received when its entry begins, unless somebody has said otherwise', () => {
  expect(begun(newDraft(), '2026-11-22T09:00').letter.receivedAt).toBe('2026-11-22T09:00');
  const said = begun(
    { ...draft, letter: { ...draft.letter, receivedAt: '2026-11-20T08:00' } },
    '2026-11-22T09:00',
  );
  expect(said.letter.receivedAt).toBe('2026-11-20T08:00');
  const cleared = { ...said, letter: { ...said.letter, receivedAt: '' } };
  expect(begun(cleared, '2026-11-22T09:00').letter.receivedAt).toBe('');
});

it('a table takes the place of an applicant of whom nothing is typed, and joins the others', () => {
  expect(withImported(newDraft(), [adi]).applicants).toEqual([adi]);
  expect(withImported({ ...draft, applicants: [bima] }, [adi]).applicants).toEqual([bima, adi]);
});

it('what was left empty is not sent, nor the number of another kind', () => {
  const tni = applicantWith({ employeeKind: 'tni', nip: '1', nrp: '22', rank: ' ' });
  const { letter, applicants } = dataOf({
    letter: { ...draft.letter, receivedAt: '2026-11-22T09:00', agendaNumber: ' ' },
    applicants: [tni],
  });
  expect(letter).toMatchObject({ receivedAt: '2026-11-22T09:00:00+07:00' });
  expect(letter).not.toHaveProperty('agendaNumber');
  expect(applicants?.[0]).toMatchObject({ nrp: '22', pic: { name: '', phone: '' } });
  for (const key of ['nip', 'rank', 'pic.name']) expect(applicants?.[0]).not.toHaveProperty([key]);
});

describe('numbers that are odd', () => {
  const values = { nik: '3171011603850001', nip: '198503152010012001' };
  const one = applicantWith(values);
  const looked = withConfirmed({ ...draft, applicants: [one] }, one.id, ['nip-nik-mismatch']);

  it('are sent with the word that somebody has looked', () => {
    expect(dataOf({ ...draft, applicants: [one] }).applicants?.[0]).not.toHaveProperty('confirmed');
    expect(dataOf(looked).applicants?.[0]).toMatchObject({ confirmed: ['nip-nik-mismatch'] });
  });

  it('are to be looked at again when one of them changes, not when something else does', () => {
    const openAfter = (changes: object) =>
      withValues(looked, one.id, changes).applicants.map((each) => warningsAbout(each).isOpen);
    expect(openAfter({ position: 'Analis' })).toEqual([false]);
    expect(openAfter({ nik: '3171011703850001' })).toEqual([true]);
    expect(openAfter({ nip: '198503142010012001' })).toEqual([true]);
    expect(openAfter({ nik: '3171011503850001' })).toEqual([false]);
  });
});
