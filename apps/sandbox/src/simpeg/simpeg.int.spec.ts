import { TestSandbox } from '../../test/support.js';

const sandbox = new TestSandbox();
beforeAll(() => sandbox.start());
afterAll(() => sandbox.end());

const find = (nik: string, token = 'sandbox') =>
  sandbox.call('GET', `/simpeg/pegawai?nik=${nik}`, undefined, { authorization: `Bearer ${token}` });

test('a soldier is known by NRP, a civil servant by NIP', async () => {
  expect((await find('3471032104820008')).json).toMatchObject({ nrp: '11050021230482', nama: 'Joko Susilo' });
  expect((await find('3174051203850001')).json).toMatchObject({ nip: '198503122010011001' });
});

test('the unknown are not found, until added', async () => {
  expect((await find('3174010101000001')).status).toBe(404);
  await sandbox.call('PUT', '/control/employees/3174010101000001', { nama: 'Orang Baru', nrp: '123' });
  expect((await find('3174010101000001')).json).toMatchObject({ nama: 'Orang Baru', status: 'Aktif' });
});

test('another token is refused', async () => {
  expect((await find('3471032104820008', 'lain')).status).toBe(401);
});
