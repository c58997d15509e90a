/** What the groups of operations are about. */
export const TAGS: Readonly<Record<string, string>> = {
  cases: 'Pengajuan dan berkas pendaftaran.',
  letters: 'Surat yang menyebut beberapa pemohon, juga dari tabel.',
  decisions: 'Keputusan atas berkas: setiap permintaan adalah satu keputusan seorang pejabat atau pemohon.',
  accounts: 'Pemegang akun TTE.',
  inbox: 'Apa yang menunggu Anda, dan siapa mengerjakannya.',
  live: 'Pemberitahuan bahwa sesuatu berubah (server-sent events).',
  mandates: 'Mandat Plh dan Plt, dan pegawai yang dapat menerimanya.',
  applicant: 'Halaman pemohon, dengan tautan pribadi dari email.',
  auth: 'Masuk dan keluar melalui penyedia identitas.',
  audit: 'Siapa melihat apa, dan siapa ditolak.',
  'data-subjects': 'Hak subjek data pribadi (UU 27/2022).',
  statistics: 'Angka kinerja layanan.',
  reference: 'Pilihan dan batas untuk formulir.',
  problems: 'Arti kode masalah.',
  health: 'Status layanan.',
};
