import { casesFilter } from './cases-query.js';

test('the filters of the list ask for open or closed cases in the words of the gateway', () => {
  expect(casesFilter({ jenis: 'pencabutan', berkas: 'selesai', menunggu: 'bsre', lewat: true })).toEqual({
    procedure: 'revocation',
    open: 'false',
    waitingOn: 'bsre',
    overdue: 'true',
  });
});
