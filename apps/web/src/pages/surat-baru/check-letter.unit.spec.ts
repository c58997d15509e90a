import { checkLetter } from './check-letter.js';
import { newRegistration } from './applicants/applicant-draft.js';

const NOW = new Date('2026-11-22T05:00:00Z');

it('a letter is not dated after the day in WIB on which it was received, nor received in the future', () => {
  const checked = (date: string, receivedAt: string) =>
    checkLetter({ ...newRegistration().letter, date, receivedAt }, NOW);
  expect(checked('2026-11-22', '2026-11-22T00:30').date.fault).toBeUndefined();
  expect(checked('2026-11-22', '2026-11-21T23:30').date.fault).toContain('tidak boleh sesudah');
  expect(checked('2026-11-22', '2026-11-22T12:30').receivedAt.fault).toContain('masa depan');
});
