import { employee, type Employee } from './employee.js';

const soldier = { satker: 'Pusat Data dan Informasi', status: 'Aktif' };

/** Invented employees: those of the SI ASN seed, and soldiers, whom SI ASN does not know. */
export const seedEmployees: readonly Employee[] = [
  employee('3174051203850001', {
    nip: '198503122010011001',
    nama: 'Budi Santoso',
    jabatan: 'Pranata Komputer',
  }),
  employee('3275014708900002', { nip: '199008072023212001', nama: 'Siti Aminah', pangkat: 'Golongan VII' }),
  employee('3173022505820003', {
    nip: '198205252008011002',
    nama: 'Rangga Wibowo',
    jabatan: 'Kepala Subbidang Pembangunan dan Pengelolaan',
    pangkat: 'Pembina (IV/a)',
  }),
  employee('3578100101600004', { nip: '196001011985031004', nama: 'Hendra Gunawan', status: 'Pensiun' }),
  employee('3273126011880005', { nip: '198811202012122005', nama: 'Dewi Lestari' }),
  employee('3374011502910006', { nip: '199102152015031006', nama: 'Agus Pratama' }),
  employee('3471032104820008', {
    ...soldier,
    nrp: '11050021230482',
    nama: 'Joko Susilo',
    jabatan: 'Kepala Seksi Jaringan',
    pangkat: 'Mayor Chb',
  }),
  employee('3175046209930009', {
    ...soldier,
    nrp: '21120045670993',
    nama: 'Maria Ulfa',
    jabatan: 'Perwira Urusan Data',
    pangkat: 'Letda Caj (K)',
  }),
  employee('3372011811790010', {
    ...soldier,
    nrp: '11020009871179',
    nama: 'Teguh Prasetyo',
    jabatan: 'Kepala Urusan Umum',
    pangkat: 'Letkol Inf',
    status: 'Pindah',
  }),
];
