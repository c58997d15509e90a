import type { Entry } from '../case-query.js';
import type { LetterCase } from './letter-cases-query.js';
import { placesWords, sheetRows, shortened } from './sheet-rows.js';

const entry = (step: number, more: Partial<Entry> = {}): Entry => ({
  step,
  round: 1,
  outcome: 'done',
  stepTitle: '',
  actorTitle: `Jabatan ${step}`,
  actor: { subject: 's', post: 'kabid' },
  at: '2026-03-13T02:00:00Z',
  ...more,
});
const note = { seq: 2, at: '', step: 2, actor: { subject: 's', post: 'kapusdatin' }, actorTitle: '' };
const at = (step: number, timeline: readonly Entry[], more: Partial<LetterCase> = {}) =>
  ({
    procedure: 'registration',
    step,
    timeline,
    open: true,
    notes: [{ ...note, noteRef: 'n', text: 'Segera' }],
    ...more,
  }) as unknown as LetterCase;
const sheet = (step: number, ...timeline: Entry[]) => sheetRows([at(step, timeline)]);
const titles = (rows: ReturnType<typeof sheet>) => rows.map((row) => row.entry?.actorTitle);

it('has a row for each level, those that have not decided yet left open', () => {
  const rows = sheet(3, entry(1), entry(2, { noteRef: 'n' }));
  expect(titles(rows)).toEqual(['Jabatan 2', undefined, undefined]);
  expect(rows.map((row) => row.note)).toEqual(['Segera', undefined, undefined]);
});

it('shows who stood in by their title', () => {
  expect(titles(sheet(3, entry(2, { actorTitle: 'Plh. Kapusdatin' })))[0]).toBe('Plh. Kapusdatin');
});

it('a return is no disposition, and the decision after it is', () => {
  const returned = entry(2, { outcome: 'returned' });
  expect(titles(sheet(2, returned))[0]).toBeUndefined();
  expect(titles(sheet(3, returned, entry(2)))[0]).toBe('Jabatan 2');
});

it('what was taken back stands on no sheet', () => {
  const back = [entry(2), entry(2, { outcome: 'recalled' })];
  expect(titles(sheet(2, ...back))).toEqual([undefined, undefined, undefined]);
  expect(titles(sheet(3, ...back, entry(2, { actorTitle: 'Lagi' })))[0]).toBe('Lagi');
});

it('shows a disposition that an urgent case went ahead of when it has followed', () => {
  const timeline = [entry(1), entry(3), entry(4, { evidence: 'follow-up' })];
  const rows = sheetRows([at(2, timeline, { procedure: 'revocation', urgent: true })]);
  expect(titles(rows)).toEqual([undefined, 'Jabatan 3', 'Jabatan 4']);
});

it('a new letter voids the dispositions of the former', () => {
  const former = [entry(2), entry(3), entry(4, { outcome: 'returned' })];
  const anew = entry(2, { round: 2, actorTitle: 'Lagi' });
  expect(titles(sheet(3, ...former, anew))).toEqual(['Lagi', undefined, undefined]);
});

describe('a letter of several', () => {
  const words = (rows: ReturnType<typeof sheetRows>) =>
    rows.map(({ entry: one, places }) => [one?.actorTitle, places]);

  it('is one row where all were disposed of alike, with the latest time', () => {
    const later = entry(2, { at: '2026-03-13T02:00:09Z' });
    const rows = sheetRows([at(3, [entry(1), entry(2)]), at(3, [entry(1), later])]);
    expect(words(rows)).toEqual([
      ['Jabatan 2', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(rows[0]?.entry?.at).toBe('2026-03-13T02:00:09Z');
  });

  it('says for whom, where some were disposed of otherwise, on another day or not yet', () => {
    const nextDay = entry(2, { at: '2026-03-14T02:00:00Z' });
    const other = entry(2, { evidence: 'selesaikan-segera' });
    const rows = sheetRows([
      at(3, [entry(2)]),
      at(2, [entry(2, { outcome: 'returned' })]),
      at(3, [entry(2)]),
      at(3, [nextDay]),
      at(3, [other]),
    ]);
    expect(words(rows).slice(0, 4)).toEqual([
      ['Jabatan 2', [1, 3]],
      [undefined, [2]],
      ['Jabatan 2', [4]],
      ['Jabatan 2', [5]],
    ]);
    expect(words(rows).slice(4)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('whose case has ended waits for no disposition, and is told where it was rejected', () => {
    const rejected = at(2, [entry(2, { outcome: 'rejected' })], { open: false });
    const rows = sheetRows([rejected, at(3, [entry(2)])]);
    expect(rows.map(({ entry: one, places }) => [one?.outcome, places])).toEqual([
      ['rejected', [1]],
      ['done', [2]],
      [undefined, [2]],
      [undefined, [2]],
    ]);
  });

  it.each([
    [[1], '1'],
    [[1, 2], '1, 2'],
    [[1, 3, 4, 5, 9], '1, 3–5, 9'],
  ])('%j is read %s', (places, read) => {
    expect(placesWords(places)).toBe(read);
  });
});

it('a note is told as far as there is room, by whole words, and says that there is more', () => {
  expect(shortened('Setuju.\n\nSegera proses.')).toBe('Setuju. Segera proses.');
  const long = shortened('Mohon diteliti. '.repeat(40));
  expect(long).toMatch(/(Mohon diteliti\. )+Mohon( diteliti\.)? … \(selengkapnya pada berkas\)$/);
  expect(long.length).toBeLessThanOrEqual(280);
});
