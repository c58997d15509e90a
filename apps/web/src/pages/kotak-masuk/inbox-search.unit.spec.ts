import { hiddenFilters, inboxSearch, isFiltered } from './inbox-search.js';
import { inboxFilter } from './inbox-query.js';

describe('the filters of the inbox in the address', () => {
  it('are read as they were written', () => {
    const search = {
      jabatan: 'kabid',
      langkah: 3,
      satuan: ['pusdatin', 'biro-umum'],
      sifat: 'segera',
      lewat: true,
      dikerjakan: 'bebas',
      urut: 'terlama',
      dari: '2026-11-01',
      sampai: '2026-11-22',
    };
    expect(inboxSearch(search)).toEqual(search);
  });

  it.each([
    ['a post that decides nothing', { jabatan: 'operator' }],
    ['a step that the SOP does not have', { langkah: 15 }],
    ['a step in words', { langkah: 'tiga' }],
    ['a unit that is no code', { satuan: ['Biro Umum'] }],
    ['a day that the calendar does not have', { dari: '2026-02-30' }],
    ['words to search by, which may name a person', { cari: 'sari dewi' }],
    ['a name that is none of the filters', { halaman: 2 }],
    ['an answer that is neither yes nor absent', { lewat: 'tidak' }],
  ])('leave out %s', (_what, raw) => {
    expect(inboxSearch(raw)).toEqual({});
  });

  it('take one unit for a list of one, and each unit once', () => {
    expect(inboxSearch({ satuan: 'pusdatin' })).toEqual({ satuan: ['pusdatin'] });
    expect(inboxSearch({ satuan: ['pusdatin', 'pusdatin', 7] })).toEqual({ satuan: ['pusdatin'] });
  });

  it('ask the gateway for what they say, and for nothing else', () => {
    expect(inboxFilter({ lewat: true, dikerjakan: 'saya', satuan: ['pusdatin'], cari: '1179' })).toEqual({
      overdue: 'true',
      claimed: 'mine',
      unit: ['pusdatin'],
    });
    expect(inboxFilter({ urut: 'terbaru' })).toEqual({ sort: 'newest' });
    expect(inboxFilter({})).toEqual({});
  });

  it('count those behind the button, a period once', () => {
    expect(hiddenFilters({ dari: '2026-11-01', sampai: '2026-11-02', sifat: 'rahasia', langkah: 2 })).toBe(2);
    expect(isFiltered({ langkah: 2 })).toBe(true);
    expect(isFiltered({ urut: 'tenggat' })).toBe(false);
    expect(isFiltered({})).toBe(false);
  });
});
