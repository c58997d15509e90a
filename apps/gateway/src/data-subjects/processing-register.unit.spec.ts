import { processingRegister } from './processing-register.js';

it('names every category of an applicant’s data', () => {
  const { activities } = processingRegister({ closed: 0, account: 0, pending: 0, maxShare: 0 });
  expect(activities[0]?.dataCategories.slice(0, 3)).toEqual([
    'Nama, NIK, NIP/NRP, email dinas',
    'Satuan kerja, jabatan, pangkat',
    'Nama, telepon, dan email PIC',
  ]);
});
