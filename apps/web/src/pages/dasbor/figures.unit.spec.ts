import type { Place, Week } from './board-query.js';
import { isBlank, percentOf, placesBySide, recentFlow, shareWords, slowestPlace } from './figures.js';
import { placeTitle } from './place-title.js';

const NONE = { count: 0, within: 0 };
const place = (step: number, waitingOn: string, overdue: number, officeMinutes: number | null): Place => ({
  step,
  procedure: 'registration',
  stepTitle: 'Menelaah',
  waitingOn,
  waitingOnTitle: waitingOn,
  count: 3,
  overdue,
  oldest: '2026-03-18T02:00:00.000Z',
  officeMinutes,
});
const week = (submitted: number, issued: number, ended: number): Week => ({
  week: '2026-03-16',
  submitted,
  issued,
  renewed: 0,
  revoked: 0,
  ended,
  withinStandard: NONE,
});

describe('a share', () => {
  it('is never called whole while something is missing', () => {
    expect(percentOf({ count: 1000, within: 999 })).toBe(99);
    expect(percentOf({ count: 1000, within: 1000 })).toBe(100);
    expect(percentOf(NONE)).toBe(0);
  });

  it('of a few is told by its numbers alone', () => {
    expect(shareWords({ count: 10, within: 9 })).toBe('9 dari 10 (90\u00a0%)');
    expect(shareWords({ count: 9, within: 9 })).toBe('9 dari 9');
    expect(shareWords(NONE)).toBe('–');
  });
});

describe('places', () => {
  const kabid = place(3, 'kabid', 1, 40);
  const kasubbid = place(4, 'kasubbid', 2, 90);
  const verifikator = place(7, 'verifikator', 0, null);
  const pemohon = place(7, 'pemohon', 0, null);

  it('are the office’s apart from those of others', () => {
    const { office, outside } = placesBySide([kabid, pemohon, verifikator, place(14, 'bsre', 0, null)]);
    expect(office).toEqual([kabid, verifikator]);
    expect(outside.map(({ waitingOn }) => waitingOn)).toEqual(['pemohon', 'bsre']);
  });

  it('tell the slowest among those beyond the standard time, or none', () => {
    const open = { total: 9, overdue: 3, halted: 0 };
    expect(slowestPlace({ ...open, places: [kabid, kasubbid, place(2, 'kapusdatin', 0, 12)] })).toBe(
      kasubbid,
    );
    expect(slowestPlace({ ...open, places: [pemohon, verifikator] })).toBeUndefined();
  });

  it('in which an applicant corrects are not called by the step of the office', () => {
    expect(placeTitle(place(3, 'pemohon', 0, null))).toBe('3. Dikembalikan, menunggu perbaikan');
    expect(placeTitle(pemohon)).toBe('7. Menelaah');
    expect(placeTitle(kabid)).toBe('3. Menelaah');
    const renewing = { ...place(5, 'pemohon', 0, null), procedure: 'renewal' as const };
    expect(placeTitle(renewing)).toBe('Perpanjangan 5. Menelaah');
    expect(placeTitle({ ...renewing, step: 3 })).toContain('Dikembalikan');
  });
});

describe('weeks', () => {
  it('tell what came and what was closed in the last four', () => {
    const weeks = [week(50, 50, 50), week(1, 0, 1), week(2, 1, 0), week(3, 0, 0), week(4, 2, 1)];
    expect(recentFlow(weeks)).toEqual({ weeks: 4, came: 10, closed: 5 });
    expect(recentFlow(weeks.slice(-1))).toEqual({ weeks: 1, came: 4, closed: 3 });
  });

  it('without anything are blank only when nothing waits either', () => {
    const nothing = {
      at: '2026-03-18T03:00:00.000Z',
      open: { total: 0, overdue: 0, halted: 0, places: [] },
      withinStandard: NONE,
      steps: [],
      units: [],
      outside: [],
      weeks: [week(0, 0, 0)],
    };
    expect(isBlank(nothing)).toBe(true);
    expect(isBlank({ ...nothing, open: { ...nothing.open, total: 1 } })).toBe(false);
    expect(isBlank({ ...nothing, weeks: [week(0, 0, 1)] })).toBe(false);
  });
});
