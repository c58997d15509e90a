import {
  digestIsDue,
  noticeKey,
  TOLD_NOTHING,
  waitingFor,
  type OfficeCalendar,
  type OpenTask,
  type Pace,
  type Told,
} from '../../src/index.js';

const office: OfficeCalendar = {
  opensAt: 7 * 60 + 30,
  closesAt: 16 * 60,
  workdays: [1, 2, 3, 4, 5],
  holidays: ['2026-03-26'],
  urgentMinutes: 5,
  escalationMinutes: 60,
};
const rules = { office, silence: 10 * 60_000 };
/** Wednesday, 25 March 2026, WIB. */
const at = (clock: string, day = '2026-03-25') => new Date(`${day}T${clock}:00+07:00`).toISOString();
const task = (since: string, more: Partial<OpenTask> = {}): OpenTask => ({
  caseId: since,
  caseNumber: 'TTE-2026-000001',
  procedure: 'registration',
  step: 3,
  post: 'kabid',
  unit: 'pusdatin',
  since,
  ...more,
});
const KABID = [{ post: 'kabid' as const }];
const waiting = (...tasks: readonly OpenTask[]) => waitingFor(KABID, tasks, at('08:00'));
const due = (pace: Pace, told: Told, now: string, ...tasks: readonly OpenTask[]) =>
  digestIsDue(pace, waiting(...tasks), told, now, rules);

describe('Yang menunggu pejabat', () => {
  test('is told urgent first, then the oldest first', () => {
    const [old, young, urgent] = [task(at('08:00')), task(at('09:00')), task(at('10:00'), { urgent: true })];
    expect(waiting(young, urgent, old)).toMatchObject([urgent, old, young]);
  });

  test.each([
    ['their own post', KABID, 'waiting'],
    ['a post that may act too', [{ post: 'kasubbid' as const }], 'waiting'],
    ['a post that they stand in for', [{ post: 'kabid' as const, units: ['pusdatin'] }], 'waiting'],
    ['the post above, that was told of the silence', [{ post: 'kapusdatin' as const }], 'escalated'],
    ['the same of other units', [{ post: 'kabid' as const, units: ['itjen'] }], undefined],
    ['another post', [{ post: 'verifikator' as const }], undefined],
  ])('is what concerns %s', (_whose, held, stage) => {
    const one = task(at('08:00'), { also: ['kasubbid'], escalatedTo: 'kapusdatin' });
    expect(waitingFor(held, [one], at('08:00')).map((found) => found.stage)).toEqual(stage ? [stage] : []);
  });

  test('is a reminder beyond the standard time', () => {
    expect(waiting(task(at('08:00'), { overdueSince: at('08:15') }))[0]?.stage).toBe('overdue');
  });
});

describe('Yang ditunda', () => {
  const one = task(at('08:00'), { heldUntil: at('00:00', '2026-03-27'), overdueSince: at('08:15') });
  const waitingAt = (now: string, held: OpenTask = one) => waitingFor(KABID, [held], now);

  test('nobody is told of it until its day, neither its post nor the one above', () => {
    expect(waitingAt(at('09:00'))).toEqual([]);
    expect(
      waitingFor([{ post: 'kapusdatin' }], [{ ...one, escalatedTo: 'kapusdatin' }], at('09:00')),
    ).toEqual([]);
    expect(waitingAt(at('00:00', '2026-03-27'))).toHaveLength(1);
  });

  test('coming back it is new to whoever knew of it, when the office opens', () => {
    const { heldUntil: _held, ...before } = one;
    const told = { sent: 1, at: at('08:20'), known: waitingAt(at('08:20'), before).map(noticeKey) };
    const dueAt = (now: string, held?: OpenTask) =>
      digestIsDue('hourly', waitingAt(now, held), told, now, rules);
    expect(dueAt(at('15:00'))).toBe(false);
    expect(dueAt(at('07:29', '2026-03-27'))).toBe(false);
    expect(dueAt(at('07:30', '2026-03-27'))).toBe(true);
    expect(dueAt(at('07:30', '2026-03-27'), before)).toBe(false);
  });

  test('whoever ends the hold has the silence to decide before a mail tells of it', () => {
    const ended = { ...one, heldUntil: at('10:00') };
    const told = { sent: 1, at: at('08:20'), known: [] };
    expect(digestIsDue('hourly', waitingAt(at('10:09'), ended), told, at('10:09'), rules)).toBe(false);
    expect(digestIsDue('hourly', waitingAt(at('10:10'), ended), told, at('10:10'), rules)).toBe(true);
  });
});

describe('Kapan pejabat diberi tahu', () => {
  test('after a short silence, and not of nothing', () => {
    expect(due('hourly', TOLD_NOTHING, at('08:09'), task(at('08:00')))).toBe(false);
    expect(due('hourly', TOLD_NOTHING, at('08:10'), task(at('08:00')))).toBe(true);
    expect(due('hourly', TOLD_NOTHING, at('08:10'))).toBe(false);
  });

  test('once of each thing, and again when it is overdue', () => {
    const one = task(at('08:00'));
    const told = { sent: 1, at: at('08:10'), known: waiting(one).map(noticeKey) };
    expect(due('hourly', told, at('10:00'), one)).toBe(false);
    expect(due('hourly', told, at('10:00'), { ...one, overdueSince: at('08:15') })).toBe(true);
    expect(due('hourly', told, at('10:00'), one, task(at('09:00')))).toBe(true);
  });

  test.each<[Pace, string, string, boolean]>([
    ['at-once', '08:10', '08:19', false],
    ['at-once', '08:10', '08:20', true],
    ['hourly', '08:10', '09:09', false],
    ['hourly', '08:10', '09:10', true],
    ['twice-daily', '08:10', '11:44', false],
    ['twice-daily', '08:10', '11:45', true],
    ['twice-daily', '11:45', '15:59', false],
    ['off', '08:10', '15:59', false],
  ])('%s: told at %s, something new at %s: %s', (pace, last, now, expected) => {
    const told = { sent: 1, at: at(last), known: [] };
    expect(due(pace, told, at(now), task(at('07:40')))).toBe(expected);
  });

  test.each([
    ['before the office opens', at('07:29'), false],
    ['when it opens', at('07:30'), true],
    ['in its last minute', at('15:59'), true],
    ['when it has closed', at('16:00'), false],
    ['on a holiday', at('09:00', '2026-03-26'), false],
    ['on Saturday', at('09:00', '2026-03-28'), false],
    ['on the next workday', at('07:30', '2026-03-27'), true],
  ])('%s: %s', (_when, now, expected) => {
    expect(due('hourly', TOLD_NOTHING, now, task(at('20:00', '2026-03-24')))).toBe(expected);
  });

  test.each<[Pace, number]>([
    ['at-once', 47],
    ['hourly', 9],
    ['twice-daily', 2],
    ['off', 0],
  ])('%s: a day on which something new comes each minute brings %i mails', (pace, mails) => {
    let told: Told = TOLD_NOTHING;
    const tasks: OpenTask[] = [];
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const now = new Date(Date.parse(at('00:00')) + minute * 60_000).toISOString();
      tasks.push(task(now));
      if (due(pace, told, now, ...tasks))
        told = { sent: told.sent + 1, at: now, known: waiting(...tasks).map(noticeKey) };
    }
    expect(told.sent).toBe(mails);
  });
});
