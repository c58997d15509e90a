import { casesSearch } from './cases-search.js';

describe('the filters of the list in the address', () => {
  it('are read as they were written', () => {
    const search = {
      jenis: 'pencabutan',
      berkas: 'berjalan',
      status: 'returned',
      langkah: 5,
      menunggu: 'pemohon',
      satuan: 'pusdatin',
      lewat: true,
    };
    expect(casesSearch(search)).toEqual(search);
  });

  it('leave out what the gateway would not understand', () => {
    expect(
      casesSearch({
        cari: 'sari',
        jenis: 'lain',
        berkas: 'semua',
        status: 'lost',
        menunggu: 'admin',
        satuan: ['a', 'b'],
      }),
    ).toEqual({});
  });
});
