import { unchangedIn, type Correction } from './correction.js';

const change = (key: string) => ({ key, title: key, before: 'a', after: 'b', hidden: false });
const correction = (over: Partial<Correction>): Correction => ({
  seq: 3,
  at: '2026-11-29T15:03:00Z',
  step: 2,
  by: 'pemohon',
  actor: { subject: 'pemohon', post: 'pemohon' },
  actorTitle: 'Pemohon',
  fields: ['position', 'pic', 'letter'],
  note: null,
  newLetter: false,
  changes: [change('rank')],
  ...over,
});

it.each([
  ['a field of which one value changed', {}, ['Surat permohonan', 'Kontak PIC']],
  ['the letter by its facts', { changes: [change('rank'), change('letter.number')] }, ['Kontak PIC']],
  ['the letter by its file', { newLetter: true }, ['Kontak PIC']],
  ['what the reader may not see', { changes: [] }, []],
])('what came back as it was leaves out %s', (_what, over, titles) => {
  expect([...unchangedIn(correction(over))].sort()).toEqual([...titles].sort());
});
