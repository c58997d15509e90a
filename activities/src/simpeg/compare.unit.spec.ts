import { budi } from '../../test/people.js';
import { compareWithEmployee } from './compare.js';

const employee = {
  nip: '198503122010011001',
  nama: 'BUDI SANTOSO',
  nik: '3174051203850001',
  satker: 'Pusat Data dan Informasi',
  jabatan: 'Pranata Komputer Ahli Pertama',
  pangkat: 'Penata (III/c)',
};

test('each field gets its own verdict', () => {
  expect(compareWithEmployee(budi, employee, 'Pusat Data dan Informasi')).toEqual({
    name: 'equal',
    nik: 'equal',
    'employee-number': 'equal',
    unit: 'equal',
    position: 'near',
    rank: 'different',
  });
});

test('what one side does not say is unknown', () => {
  const { rank: _rank, ...applicant } = budi;
  const { nip: _nip, ...unnumbered } = employee;
  expect(compareWithEmployee(applicant, unnumbered, undefined)).toMatchObject({
    rank: 'unknown',
    unit: 'unknown',
    'employee-number': 'unknown',
  });
});
