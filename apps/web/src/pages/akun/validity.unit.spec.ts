import { accountsFilter } from './accounts-query.js';
import { accountsSearch } from './accounts-search.js';
import { askableOf, isHeld, validityOf } from './validity.js';

const TODAY = '2026-03-18';

describe('how much longer an account is valid', () => {
  it.each([
    ['2026-04-18', 'valid', undefined],
    ['2026-04-17', 'near', 'Berakhir dalam 30 hari'],
    ['2026-03-19', 'near', 'Berakhir dalam 1 hari'],
    ['2026-03-18', 'near', 'Berakhir hari ini'],
    ['2026-03-17', 'past', 'Berakhir 1 hari lalu'],
    ['2025-03-18', 'past', 'Berakhir 365 hari lalu'],
  ])('until %s: %s', (until, state, mark) => {
    expect(validityOf(until, TODAY)).toMatchObject({ state });
    expect(validityOf(until, TODAY).mark).toBe(mark);
  });

  it('is told by the day as people write it', () => {
    expect(validityOf('2028-11-22', TODAY).until).toBe('22 November 2028');
  });
});

describe('the filters of the registry', () => {
  it('are read from the address, where no words about persons are', () => {
    expect(accountsSearch({ berakhir: 30, satuan: 'pusdatin', cari: 'sari' })).toEqual({
      berakhir: 30,
      satuan: 'pusdatin',
    });
    expect(accountsSearch({ berakhir: 31, satuan: 'Bukan Kode' })).toEqual({});
  });

  it.each([
    ['lewat', '2026-03-18'],
    [30, '2026-04-18'],
    [90, '2026-06-17'],
  ] as const)('%s asks for what ends before %s', (berakhir, endingBefore) => {
    expect(accountsFilter({ berakhir }, TODAY)).toEqual({ endingBefore });
  });

  it('ask for a unit as it is, and never for words in the address', () => {
    expect(accountsFilter({ satuan: 'setjen', cari: 'sari' }, TODAY)).toEqual({ unit: 'setjen' });
  });
});

describe('an account that was revoked', () => {
  const ended = { at: '2026-03-01T02:00:00Z', reason: 'pensiun', caseId: 'r', caseNumber: 'TTE-2' } as const;

  it('is not held any more, as one that has come to its own end', () => {
    expect(isHeld({ validUntil: TODAY }, TODAY)).toBe(true);
    expect(isHeld({}, TODAY)).toBe(true);
    expect(isHeld({ validUntil: '2026-03-17' }, TODAY)).toBe(false);
    expect(isHeld({ validUntil: '2028-03-17', ended }, TODAY)).toBe(false);
  });

  it('is asked for by the filter in the address', () => {
    expect(accountsFilter(accountsSearch({ status: 'dicabut' }), TODAY)).toEqual({ state: 'ended' });
    expect(accountsFilter(accountsSearch({ status: 'berlaku' }), TODAY)).toEqual({ state: 'held' });
    expect(accountsFilter(accountsSearch({ status: 'apa' }), TODAY)).toEqual({});
  });
});

describe('what a letter can ask of an account', () => {
  const lapsed = { at: '2026-03-17T17:00:00Z', caseId: 'p', caseNumber: 'TTE-3' };

  it.each([
    ['2026-04-17', ['renewal', 'revocation']],
    ['2026-04-18', ['revocation']],
    ['2026-03-17', []],
    [undefined, ['revocation']],
  ])('that ends at %s: %j', (validUntil, askable) => {
    expect(askableOf(validUntil === undefined ? {} : { validUntil }, TODAY)).toEqual(askable);
  });

  it('that has ended before it was renewed: nothing', () => {
    expect(askableOf({ validUntil: TODAY, lapsed }, TODAY)).toEqual([]);
  });
});
