import {
  applicantWith,
  newRegistration,
  warningsAbout,
  withConfirmed,
  withImported,
  withValues,
  type RegistrationDraft,
} from './applicants/applicant-draft.js';
import { applicantOf } from './applicants/registration-kind.js';
import { answered, begun, isDone, type LetterResult } from './draft.js';
import { keyOf, letterOf } from './send-letter.js';

const [adi, bima] = [applicantWith({ name: 'Adi' }), applicantWith({ name: 'Bima' })];
const draft: RegistrationDraft = { ...newRegistration(), people: [adi, bima] };
const nameOf = ({ values }: typeof adi) => values.name;
const dataOf = ({ letter, people }: RegistrationDraft) => ({
  letter: letterOf(letter),
  applicants: people.map(applicantOf),
});
const registered = (index: number): LetterResult => ({
  index,
  status: 201,
  case: {
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
    const after = answered(draft, draft.people, [registered(0), refused(1)], nameOf);
    expect(after.registered).toMatchObject([{ name: 'Adi', caseId: 'id 0' }]);
    expect(after.people).toMatchObject([{ id: bima.id, refusal: { code: 'registration-open' } }]);
    expect(isDone(after)).toBe(false);
    const mended = withValues(after, bima.id, { name: 'Bima P' });
    expect(mended.people[0]?.refusal).toBeUndefined();
    const done = answered(mended, mended.people, [registered(0)], nameOf);
    expect([isDone(done), done.registered.length]).toEqual([true, 2]);
  });

  it('makes the next sending another request, and no answer leaves it the same', async () => {
    const file = new File(['%PDF-'], 'surat.pdf');
    expect(await keyOf(draft, dataOf(draft), file)).toBe(await keyOf(draft, dataOf(draft), file));
    const again = answered(draft, draft.people, [refused(0), refused(1)], nameOf);
    expect(await keyOf(again, dataOf(again), file)).not.toBe(await keyOf(draft, dataOf(draft), file));
    const typed = withValues(draft, adi.id, { nik: '1' });
    expect(await keyOf(typed, dataOf(typed), file)).not.toBe(await keyOf(draft, dataOf(draft), file));
  });
});

it('a letter is received when its entry begins, unless somebody has said otherwise', () => {
  expect(begun(newRegistration(), '2026-11-22T09:00').letter.receivedAt).toBe('2026-11-22T09:00');
  const said = begun(
    { ...draft, letter: { ...draft.letter, receivedAt: '2026-11-20T08:00' } },
    '2026-11-22T09:00',
  );
  expect(said.letter.receivedAt).toBe('2026-11-20T08:00');
  const cleared = { ...said, letter: { ...said.letter, receivedAt: '' } };
  expect(begun(cleared, '2026-11-22T09:00').letter.receivedAt).toBe('');
});

it('a table takes the place of an applicant of whom nothing is typed, and joins the others', () => {
  expect(withImported(newRegistration(), [adi]).people).toEqual([adi]);
  expect(withImported({ ...draft, people: [bima] }, [adi]).people).toEqual([bima, adi]);
});

it('what was left empty is not sent, nor the number of another kind', () => {
  const tni = applicantWith({ employeeKind: 'tni', nip: '1', nrp: '22', rank: ' ' });
  const { letter, applicants } = dataOf({
    ...draft,
    letter: { ...draft.letter, receivedAt: '2026-11-22T09:00', agendaNumber: ' ' },
    people: [tni],
  });
  expect(letter).toMatchObject({ receivedAt: '2026-11-22T09:00:00+07:00' });
  expect(letter).not.toHaveProperty('agendaNumber');
  expect(applicants[0]).toMatchObject({ nrp: '22', pic: { name: '', phone: '' } });
  for (const key of ['nip', 'rank', 'pic.name']) expect(applicants[0]).not.toHaveProperty([key]);
});

describe('numbers that are odd', () => {
  const values = { nik: '3171011603850001', nip: '198503152010012001' };
  const one = applicantWith(values);
  const looked = withConfirmed({ ...draft, people: [one] }, one.id, ['nip-nik-mismatch']);

  it('are sent with the word that somebody has looked', () => {
    expect(dataOf({ ...draft, people: [one] }).applicants[0]).not.toHaveProperty('confirmed');
    expect(dataOf(looked).applicants[0]).toMatchObject({ confirmed: ['nip-nik-mismatch'] });
  });

  it('are to be looked at again when one of them changes, not when something else does', () => {
    const openAfter = (changes: object) =>
      withValues(looked, one.id, changes).people.map((each) => warningsAbout(each).isOpen);
    expect(openAfter({ position: 'Analis' })).toEqual([false]);
    expect(openAfter({ nik: '3171011703850001' })).toEqual([true]);
    expect(openAfter({ nip: '198503142010012001' })).toEqual([true]);
    expect(openAfter({ nik: '3171011503850001' })).toEqual([false]);
  });
});
