import { civilServant, type CivilServant } from './civil-servant.js';

/** Invented civil servants: two that match in everything, one official, and one for each way of not matching. */
export const seedCivilServants: readonly CivilServant[] = [
  civilServant('198503122010011001', {
    nama: 'BUDI SANTOSO',
    gelarBelakang: 'S.Kom.',
    nik: '3174051203850001',
    emailGov: 'budi.santoso@kemhan.go.id',
  }),
  civilServant('199008072023212001', {
    nama: 'SITI AMINAH',
    gelarBelakang: 'A.Md.',
    nik: '3275014708900002',
    emailGov: 'siti.aminah@kemhan.go.id',
    kedudukanPnsNama: 'PPPK Aktif',
    statusPegawai: 'PPPK',
  }),
  civilServant('198205252008011002', {
    nama: 'RANGGA WIBOWO',
    gelarDepan: 'Dr.',
    gelarBelakang: 'M.T.',
    nik: '3173022505820003',
    emailGov: 'rangga.wibowo@kemhan.go.id',
    unorNama: 'Subbidang Pembangunan dan Pengelolaan',
    jabatanNama: 'Kepala Subbidang Pembangunan dan Pengelolaan',
  }),
  civilServant('196001011985031004', {
    nama: 'HENDRA GUNAWAN',
    nik: '3578100101600004',
    emailGov: 'hendra.gunawan@kemhan.go.id',
    kedudukanPnsNama: 'Pensiun',
  }),
  civilServant('198811202012122005', {
    nama: 'DEWI LESTARY HANDAYANI',
    nik: '3273126011880005',
    emailGov: 'dewi.lestari@kemhan.go.id',
  }),
  civilServant('199102152015031006', {
    nama: 'AGUS PRATAMA',
    nik: '3374011502910006',
    validNik: false,
    emailGov: 'agus.pratama@kemhan.go.id',
  }),
  civilServant('198706302011012007', {
    nama: 'RINA MARLINA',
    nik: '5171037006870007',
    emailGov: 'rina.marlina@kemhan.go.id',
    instansiKerjaNama: 'Kementerian Perdagangan',
    unorNama: 'Sekretariat Jenderal',
  }),
];
