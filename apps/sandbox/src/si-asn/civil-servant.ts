import type { State } from '../state/state.js';

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

/** Whether BKN vouches for this person, so that BSrE approves without its verifier. */
export function vouchedFor(state: State, person: { nik?: string; email: string; nama: string }): boolean {
  const servant = state.civilServants
    .values()
    .find(({ nik, emailGov }) =>
      person.nik ? nik === person.nik : emailGov.toLowerCase() === person.email.toLowerCase(),
    );
  if (!servant || servant.autoVerify === false || !servant.validNik) return false;
  const active = /aktif/i.test(servant.kedudukanPnsNama) && !/tidak/i.test(servant.kedudukanPnsNama);
  const atTheMinistry = servant.instansiKerjaNama === 'Kementerian Pertahanan';
  return active && atTheMinistry && sameName(servant.nama, person.nama);
}

function sameName(one: string, other: string): boolean {
  const bare = (name: string) => (name.split(',')[0] ?? '').toLowerCase().replace(/[^a-z]/g, '');
  return bare(one) === bare(other);
}
