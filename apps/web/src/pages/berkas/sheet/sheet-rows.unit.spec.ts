import type { Case, Entry } from '../case-query.js';
import { sheetRows, shortened } from './sheet-rows.js';

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
const sheet = (step: number, ...timeline: Entry[]) =>
  sheetRows({
    procedure: 'registration',
    step,
    timeline,
    notes: [{ ...note, noteRef: 'n', text: 'Segera' }],
  } as unknown as Case);
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

it('shows a disposition that an urgent case went ahead of when it has followed', () => {
  const rows = sheetRows({
    procedure: 'revocation',
    urgent: true,
    step: 2,
    timeline: [entry(1), entry(3), entry(4, { evidence: 'follow-up' })],
    notes: [],
  } as unknown as Case);
  expect(titles(rows)).toEqual([undefined, 'Jabatan 3', 'Jabatan 4']);
});

it('a new letter voids the dispositions of the former', () => {
  const former = [entry(2), entry(3), entry(4, { outcome: 'returned' })];
  const anew = entry(2, { round: 2, actorTitle: 'Lagi' });
  expect(titles(sheet(3, ...former, anew))).toEqual(['Lagi', undefined, undefined]);
});

it('a note is told as far as there is room, by whole words, and says that there is more', () => {
  expect(shortened('Setuju.\n\nSegera proses.')).toBe('Setuju. Segera proses.');
  const long = shortened('Mohon diteliti. '.repeat(40));
  expect(long).toMatch(/(Mohon diteliti\. )+Mohon( diteliti\.)? … \(selengkapnya pada berkas\)$/);
  expect(long.length).toBeLessThanOrEqual(280);
});
