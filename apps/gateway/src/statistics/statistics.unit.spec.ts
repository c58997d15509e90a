import type { CaseTimes, Spell } from '@tte/event-log';
import { statisticsOf } from './statistics.js';
import { weekOf, weeksUntil } from './weeks.js';

const NOW = '2026-03-18T03:00:00.000Z';

const spell = (
  step: Spell['step'],
  waitingOn: Spell['waitingOn'],
  officeMinutes: number,
  owed = true,
): Spell => ({
  step,
  waitingOn,
  from: '2026-03-16T01:00:00.000Z',
  until: '2026-03-16T02:00:00.000Z',
  officeMinutes,
  owed,
});

const waiting = (since: string, dueAt: string, spells: readonly Spell[] = []): CaseTimes => ({
  registrationId: since,
  status: 'awaiting-disposition',
  open: true,
  step: 2,
  waitingOn: 'kapusdatin',
  since,
  dueAt,
  unit: 'pusdatin',
  submittedAt: since,
  spells,
});

const closed = (status: CaseTimes['status'], since: string): CaseTimes => {
  const { waitingOn: _waitingOn, dueAt: _dueAt, ...rest } = waiting(since, since);
  return { ...rest, status, open: false };
};

describe('weeks', () => {
  it('begin on Monday in WIB', () => {
    expect(weekOf('2026-03-15T16:59:59.999Z')).toBe('2026-03-09');
    expect(weekOf('2026-03-15T17:00:00.000Z')).toBe('2026-03-16');
    expect(weekOf('2026-03-22T10:00:00.000Z')).toBe('2026-03-16');
    expect(weeksUntil('2026-03-18T03:00:00.000Z', 3)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  });
});

describe('statistics', () => {
  it('tell where open cases wait, since when, and which are beyond the standard time', () => {
    const { open } = statisticsOf(
      [
        waiting('2026-03-18T02:00:00.000Z', '2026-03-18T02:15:00.000Z'),
        waiting('2026-03-18T02:50:00.000Z', '2026-03-18T03:05:00.000Z'),
        closed('issued', '2026-03-17T02:00:00.000Z'),
      ],
      NOW,
      1,
    );
    expect(open).toMatchObject({ total: 2, overdue: 1 });
    expect(open.places).toMatchObject([
      { step: 2, waitingOn: 'kapusdatin', count: 2, overdue: 1, oldest: '2026-03-18T02:00:00.000Z' },
    ]);
  });

  it('keep the office’s time apart from the applicant’s', () => {
    const spells = [spell(2, 'kapusdatin', 10), spell(2, 'kapusdatin', 20), spell(7, 'pemohon', 0, false)];
    const found = statisticsOf([waiting(NOW, NOW, spells)], NOW, 1);
    expect(found.withinStandard).toEqual({ count: 2, within: 1 });
    expect(found.steps).toMatchObject([{ step: 2, count: 2, within: 1, medianMinutes: 20 }]);
    expect(found.outside).toMatchObject([
      { waitingOn: 'pemohon', count: 1, medianMinutes: 60 },
      { waitingOn: 'bsre', count: 0, medianMinutes: null },
    ]);
  });

  it('count what came in and what ended in each week', () => {
    const { weeks } = statisticsOf(
      [
        waiting('2026-03-10T02:00:00.000Z', NOW),
        closed('issued', '2026-03-17T02:00:00.000Z'),
        closed('rejected', '2026-03-17T02:00:00.000Z'),
      ],
      NOW,
      2,
    );
    expect(weeks).toEqual([
      { week: '2026-03-09', submitted: 1, issued: 0, ended: 0 },
      { week: '2026-03-16', submitted: 2, issued: 1, ended: 1 },
    ]);
  });

  it('say nothing of nothing', () => {
    const { steps, withinStandard } = statisticsOf([], NOW, 1);
    expect(steps).toEqual([]);
    expect(withinStandard).toEqual({ count: 0, within: 0 });
  });
});
