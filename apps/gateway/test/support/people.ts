import { samplePdf } from '@tte/local/sample-pdf';

/** Numbers that pass the parsers, one person each. */
export function person(index: number) {
  const day = String((index % 28) + 1).padStart(2, '0');
  const sequence = String((index % 9_000) + 1).padStart(4, '0');
  return {
    name: `Pemohon Nomor ${'ABCDEFGHIJ'[index % 10] ?? 'A'}`,
    nik: `317101${day}0585${sequence}`,
    email: `pemohon${index}@kemhan.go.id`,
    employeeKind: 'pns',
    nip: `198505${day}201001${(index % 2) + 1}${String((index % 900) + 1).padStart(3, '0')}`,
    unit: 'pusdatin',
    position: 'Pranata Komputer',
    rank: 'Penata Muda (III/a)',
    pic: { name: 'Sari Dewi', phone: '0812-3456-7890' },
  };
}

export const letter = {
  number: 'B/123/III/2026',
  date: '2026-03-10',
  subject: 'Permohonan pendaftaran akun TTE',
  signedBy: 'Kepala Satuan Kerja',
  nature: 'biasa',
  receivedAt: '2026-03-11T02:00:00Z',
};

export const submission = (index: number) => ({ applicant: person(index), letter });

/** A whole PDF of at least so many bytes. */
export const pdf = (bytes = 2_000, text = 'isi surat', pages = 1): Buffer =>
  Buffer.from(samplePdf(text, { bytes, pages }));
