/** A civil servant as BKN knows one: the fields of use of SI ASN's "data utama". */
export interface CivilServant {
  nipBaru: string;
  nama: string;
  gelarDepan: string;
  gelarBelakang: string;
  /** DD-MM-YYYY, as SI ASN writes it. */
  tglLahir: string;
  nik: string;
  validNik: boolean;
  emailGov: string;
  kedudukanPnsNama: string;
  statusPegawai: string;
  instansiKerjaNama: string;
  unorNama: string;
  jabatanNama: string;
  tmtPensiun: string;
  /** Ours, never answered: false keeps BSrE from approving this person by itself. */
  autoVerify?: boolean;
}

/** Fills what a test does not care about with the data of a serving PNS of the ministry. */
export function civilServant(nip: string, given: Partial<CivilServant>): CivilServant {
  const birth = `${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}`;
  return {
    nama: '',
    gelarDepan: '',
    gelarBelakang: '',
    tglLahir: birth,
    nik: '',
    validNik: true,
    emailGov: '',
    kedudukanPnsNama: 'Aktif',
    statusPegawai: 'PNS',
    instansiKerjaNama: 'Kementerian Pertahanan',
    unorNama: 'Pusat Data dan Informasi',
    jabatanNama: 'Pranata Komputer Ahli Pertama',
    tmtPensiun: `01-01-${Number(nip.slice(0, 4)) + 58}`,
    ...given,
    nipBaru: nip,
  };
}
