import { stagesOf } from './stages.js';

const MARKS = { x: 'done', '>': 'now', '-': 'skipped', r: 'returned', '!': 'ended', '.': 'ahead' } as const;
const steps = (signs: string) =>
  [...signs].map((sign, index) => {
    const mark = MARKS[sign as keyof typeof MARKS];
    const at = mark === 'ahead' || mark === 'skipped' ? null : `2026-11-22T00:00:${10 + index}Z`;
    return { step: index + 1, title: `langkah ${index + 1}`, mark, at, word: null };
  });
const marks = (signs: string) => stagesOf('registration', steps(signs)).map(({ mark }) => mark);

it.each([
  ['x>............', ['done', 'now', 'ahead', 'ahead', 'ahead', 'ahead']],
  ['xxx>..........', ['done', 'now', 'ahead', 'ahead', 'ahead', 'ahead']],
  ['xxxr..........', ['done', 'returned', 'ahead', 'ahead', 'ahead', 'ahead']],
  ['xxxxxx>.......', ['done', 'done', 'now', 'ahead', 'ahead', 'ahead']],
  ['xxxxxxxxxr>...', ['done', 'done', 'done', 'now', 'ahead', 'ahead']],
  ['xxxxxxxxxx-x>.', ['done', 'done', 'done', 'done', 'now', 'ahead']],
  ['xxxxxxxxxx-xx>', ['done', 'done', 'done', 'done', 'done', 'now']],
  ['xxxxxxxxxx-xxx', ['done', 'done', 'done', 'done', 'done', 'done']],
  ['xxxxxx!.......', ['done', 'done', 'ended', 'ahead', 'ahead', 'ahead']],
])('of the steps %s, the stages are %j', (signs, expected) => {
  expect(marks(signs)).toEqual(expected);
});

it('a stage has the time of its last step, also where that was skipped', () => {
  expect(stagesOf('registration', steps('xxxxxxxxxx-x>.'))[3]?.at).toBe('2026-11-22T00:00:19Z');
  expect(stagesOf('registration', steps('x>............'))[2]?.at).toBeNull();
});

it('a revocation has stages of its own, all of them done while dispositions follow', () => {
  const revocation = (signs: string) => stagesOf('revocation', steps(signs)).map(({ mark }) => mark);
  expect(revocation('xxxxx>..')).toEqual(['done', 'done', 'now', 'ahead']);
  expect(revocation('x>xxxxxx')).toEqual(['done', 'done', 'done', 'done']);
  expect(revocation('xxxxx!..')).toEqual(['done', 'done', 'ended', 'ahead']);
});

it('a renewal has five stages, of which the holder has the third', () => {
  const renewal = (signs: string) => stagesOf('renewal', steps(signs)).map(({ mark }) => mark);
  expect(renewal('x>.....')).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead']);
  expect(renewal('xxxx>..')).toEqual(['done', 'done', 'now', 'ahead', 'ahead']);
  expect(renewal('xxxx!..')).toEqual(['done', 'done', 'ended', 'ahead', 'ahead']);
  expect(renewal('xxxxxxx')).toEqual(['done', 'done', 'done', 'done', 'done']);
});

it('a stage says by whose word its last step ended', () => {
  const stated = steps('xxxxxxx>......').map((one) =>
    one.step === 7 ? { ...one, word: 'pemohon' as const } : one,
  );
  expect(stagesOf('registration', stated).map(({ word }) => word)).toEqual([
    ...[null, null, 'pemohon', null, null, null],
  ]);
});
