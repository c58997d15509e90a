import type { CivilServant } from './civil-servant.js';

/**
 * SI ASN's answer about a person. Like the real one it tells far more than is needed,
 * so that a test can show that none of it is kept.
 */
export function dataUtama({ autoVerify: _ours, ...servant }: CivilServant): Record<string, unknown> {
  const { nipBaru } = servant;
  return {
    id: `siasn-${nipBaru}`,
    ...servant,
    nipLama: '',
    tempatLahir: 'Kota Contoh',
    jenisKelamin: nipBaru[14] === '2' ? 'F' : 'M',
    agama: 'Contoh Agama',
    jenisKawinNama: 'Contoh Status Kawin',
    alamat: 'Jalan Contoh Nomor 1',
    noHp: '080000000000',
    noTelp: '',
    email: `pribadi.${nipBaru.slice(-4)}@contoh.example`,
    noNpwp: '00.000.000.0-000.000',
    bpjs: '0000000000000',
    noSeriKarpeg: 'X000000',
    golRuangAkhir: 'III/b',
    pangkatAkhir: 'Penata Muda Tingkat I',
    tmtCpns: `01-${nipBaru.slice(12, 14)}-${nipBaru.slice(8, 12)}`,
    pendidikanTerakhirNama: 'S-1',
    jumlahAnak: 0,
  };
}
