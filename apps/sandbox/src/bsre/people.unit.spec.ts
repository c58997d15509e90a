import { asOfNow } from './people.js';
import type { Person } from './person.js';

const validUntil = '2026-01-31T10:00:00.000Z';
const holder: Person = {
  id: '1',
  nama: 'Budi Santoso',
  email: 'budi.santoso@kemhan.go.id',
  status: 'ISSUE',
  registrations: 1,
  history: [],
  validUntil,
};

test('a certificate whose end has passed ended then, whenever it is looked at', () => {
  const ended = asOfNow(holder);
  expect(ended.status).toBe('EXPIRED');
  expect(ended.history).toEqual([{ status: 'EXPIRED', note: 'sertifikat berakhir', at: validUntil }]);
});

test.each(['renewAt', 'revokeAt'])('%s before the end is still to be done', (due) => {
  expect(asOfNow({ ...holder, [due]: '2026-01-31T09:00:00.000Z' })).toMatchObject({ status: 'ISSUE' });
});

test.each(['renewAt', 'revokeAt'])('%s after the end falls with the certificate', (due) => {
  const ended = asOfNow({ ...holder, [due]: '2026-01-31T11:00:00.000Z' });
  expect(ended.status).toBe('EXPIRED');
  expect(ended).not.toHaveProperty(due);
});

test.each(['SUSPEND', 'REVOKE', 'NO_CERTIFICATE'])('%s stays what it is', (status) => {
  expect(asOfNow({ ...holder, status })).toEqual({ ...holder, status });
});
