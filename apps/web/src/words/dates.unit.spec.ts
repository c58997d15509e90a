import { deadlineOf } from './dates.js';

it('a deadline at the end of a day is that day, and any other one has its time', () => {
  expect(deadlineOf('2026-12-20T17:00:00.000Z')).toBe('20 Desember 2026');
  expect(deadlineOf('2026-12-20T07:05:00.000Z')).toBe('20 Desember 2026 pukul 14.05 WIB');
});
