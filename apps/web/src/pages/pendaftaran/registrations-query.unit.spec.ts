import { registrationsFilter } from './registrations-query.js';

test('the filters of the list ask for open or closed cases in the words of the gateway', () => {
  expect(registrationsFilter({ berkas: 'selesai', menunggu: 'bsre', lewat: true })).toEqual({
    open: 'false',
    waitingOn: 'bsre',
    overdue: 'true',
  });
});
