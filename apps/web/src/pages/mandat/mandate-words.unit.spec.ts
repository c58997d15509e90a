import { periodWords } from './mandate-words.js';

describe('the period of a mandate', () => {
  it('is told with both of its days', () => {
    expect(periodWords({ from: '2026-11-22', until: '2026-12-05' })).toBe(
      '22 November 2026 – 5 Desember 2026 (14 hari)',
    );
  });

  it('of one day names it once', () => {
    expect(periodWords({ from: '2026-11-22', until: '2026-11-22' })).toBe('22 November 2026 (1 hari)');
  });
});
