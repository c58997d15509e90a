import { casesFilter } from './cases-query.js';

test('the filters of the list ask for open or closed cases in the words of the gateway', () => {
  expect(casesFilter({ berkas: 'selesai', menunggu: 'bsre', lewat: true })).toEqual({
    open: 'false',
    waitingOn: 'bsre',
    overdue: 'true',
  });
});
