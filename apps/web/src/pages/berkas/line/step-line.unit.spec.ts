import type { Entry } from '../case-query.js';
import { stepLine } from './step-line.js';

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 13, 2, minutes)).toISOString();
const entry = (step: number, minutes: number, more: Partial<Entry> = {}): Entry => ({
  step,
  round: 1,
  outcome: 'done',
  stepTitle: '',
  actorTitle: 'Sistem',
  actor: { subject: 's', post: 'sistem' },
  at: at(minutes),
  ...more,
});
const standing = (step: number, timeline: readonly Entry[], more: object = {}) => ({
  procedure: 'registration' as const,
  open: true,
  step,
  status: 'awaiting-disposition',
  turn: { waitingOn: 'kabid', step, since: at(30) },
  receivedAt: at(0),
  timeline,
  ...more,
});
const marks = (line: ReturnType<typeof stepLine>) => line.map(({ mark }) => mark);

it('shows all 14 steps, of which one is now and the later ones are ahead', () => {
  const line = stepLine(standing(3, [entry(1, 4), entry(2, 9)]));
  expect(marks(line).slice(0, 5)).toEqual(['done', 'done', 'now', 'ahead', 'ahead']);
  expect(line).toHaveLength(14);
  expect(line[2]?.since).toBe(at(30));
  expect(line[3]).not.toHaveProperty('since');
});

it('tells how long each step took, the first since the letter was received', () => {
  const line = stepLine(standing(3, [entry(1, 4), entry(2, 9)]));
  expect(line.slice(0, 2).map(({ passes }) => passes[0]?.tookMs)).toEqual([4 * 60_000, 5 * 60_000]);
});

it('a step that was late and told above is one that goes on, and takes its whole time in the end', () => {
  const late = [entry(1, 4), entry(2, 19, { outcome: 'overdue' }), entry(2, 79, { outcome: 'escalated' })];
  const urgent = { urgent: true, status: 'awaiting-follow-up', procedure: 'revocation' as const };
  expect(marks(stepLine(standing(2, late))).slice(0, 3)).toEqual(['done', 'now', 'ahead']);
  expect(marks(stepLine(standing(3, late, urgent)))[1]).toBe('following');
  const [, second] = stepLine(standing(3, [...late, entry(2, 90)]));
  expect(second?.mark).toBe('done');
  expect(second?.passes.map(({ tookMs }) => tookMs)).toEqual([undefined, undefined, 86 * 60_000]);
});

it('a step that was skipped took no time, and none from the next', () => {
  const skipped = entry(9, 8, { outcome: 'skipped' });
  const line = stepLine(standing(13, [entry(8, 8), skipped, entry(12, 10)]));
  expect(line[8]).toMatchObject({ mark: 'skipped', passes: [{ afterReturn: false }] });
  expect(line[8]?.passes[0]).not.toHaveProperty('tookMs');
  expect(line[11]?.passes[0]?.tookMs).toBe(2 * 60_000);
});

it('a case that begins anew has its later steps ahead again, with their earlier rounds', () => {
  const timeline = [
    entry(1, 1),
    entry(2, 2),
    entry(3, 3, { outcome: 'returned' }),
    entry(2, 9, { round: 2 }),
  ];
  const line = stepLine(standing(3, timeline));
  expect(marks(line).slice(1, 3)).toEqual(['done', 'now']);
  expect(line[1]?.passes.map(({ round }) => round)).toEqual([1, 2]);
  expect(line[1]?.passes[1]).toMatchObject({ afterReturn: true, tookMs: 6 * 60_000 });
  expect(stepLine(standing(2, timeline.slice(0, 3)))[2]?.mark).toBe('ahead');
});

it('a returned case stands at the step that returned it', () => {
  const timeline = [entry(1, 1), entry(2, 2, { outcome: 'returned' })];
  expect(stepLine(standing(2, timeline, { status: 'returned' }))[1]?.mark).toBe('returned');
});

it('a closed case ends where it was closed', () => {
  const timeline = [entry(1, 1), entry(2, 2, { outcome: 'rejected' })];
  const closed = { open: false, status: 'rejected', turn: null };
  expect(marks(stepLine(standing(2, timeline, closed))).slice(0, 3)).toEqual(['done', 'rejected', 'ahead']);
});

describe('an urgent revocation', () => {
  const urgent = (step: number, timeline: readonly Entry[], status: string) =>
    marks(stepLine(standing(step, timeline, { procedure: 'revocation', urgent: true, status })));

  it('has the dispositions that it went ahead of still to follow', () => {
    expect(urgent(2, [entry(1, 1)], 'awaiting-disposition')).toEqual([
      ...['done', 'now', 'ahead', 'ahead'],
      ...['ahead', 'ahead', 'ahead', 'ahead'],
    ]);
    expect(urgent(6, [entry(1, 1), entry(3, 2), entry(5, 3)], 'awaiting-portal')).toEqual([
      ...['done', 'following', 'done', 'following'],
      ...['done', 'now', 'ahead', 'ahead'],
    ]);
  });

  it('is done where its holder was told, while the last disposition is waited for', () => {
    const done = [1, 3, 4, 5, 6, 7, 8].map((step) => entry(step, step));
    expect(urgent(2, done, 'awaiting-follow-up')).toEqual([
      ...['done', 'now', 'done', 'done'],
      ...['done', 'done', 'done', 'done'],
    ]);
  });

  it('has nothing following while a new letter is waited for, and none of the former one after it', () => {
    const former = [entry(1, 1), entry(4, 2), entry(5, 3, { outcome: 'returned' })];
    expect(urgent(5, former, 'returned')[1]).toBe('ahead');
    const anew = [...former, entry(1, 4, { round: 2 }), entry(2, 5, { round: 2 })];
    expect(urgent(5, anew, 'awaiting-completeness').slice(0, 5)).toEqual([
      ...['done', 'done', 'following', 'following', 'now'],
    ]);
  });
});

it('a forwarding that was taken back ends no step, also one that an urgent case goes ahead of', () => {
  const back = [entry(1, 1), entry(2, 2), entry(2, 2, { outcome: 'recalled' })];
  expect(stepLine(standing(2, back)).map(({ mark }) => mark)).toEqual([
    'done',
    'now',
    ...Array(12).fill('ahead'),
  ]);
  const urgent = {
    ...standing(5, [entry(1, 1), entry(3, 2), entry(3, 2, { outcome: 'recalled' }), entry(2, 3)]),
  };
  const line = stepLine({
    ...urgent,
    procedure: 'revocation',
    urgent: true,
    status: 'awaiting-completeness',
  });
  expect(line.slice(1, 4).map(({ mark }) => mark)).toEqual(['done', 'following', 'following']);
});
