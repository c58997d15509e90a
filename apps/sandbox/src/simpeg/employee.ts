/** An employee as the ministry's SIMPEG knows one: a civil servant has a NIP, a soldier an NRP. */
export interface Employee {
  nip?: string;
  nrp?: string;
  nama: string;
  nik: string;
  satker: string;
  jabatan: string;
  pangkat: string;
  status: string;
}

/** Fills what a test does not care about. */
export function employee(nik: string, given: Partial<Employee>): Employee {
  return {
    nama: '',
    satker: 'Pusat Data dan Informasi',
    jabatan: 'Staf',
    pangkat: 'Penata Muda Tingkat I (III/b)',
    status: 'Aktif',
    ...given,
    nik,
  };
}
