/** What the groups of operations are about. */
export const TAGS: Readonly<Record<string, string>> = {
  cases: 'Pengajuan dan berkas pendaftaran.',
  letters: 'Surat yang menyebut beberapa pemohon, juga dari tabel.',
  papers: 'Catatan internal dan lampiran di samping sebuah berkas.',
  decisions: 'Keputusan atas berkas: setiap permintaan adalah satu keputusan seorang pejabat atau pemohon.',
  accounts: 'Pemegang akun TTE.',
  mails: 'Email berkas yang gagal, kembali, atau belum pasti terkirim.',
  inbox: 'Apa yang menunggu Anda, dan siapa mengerjakannya.',
  live: 'Pemberitahuan bahwa sesuatu berubah (server-sent events).',
  mandates: 'Mandat Plh dan Plt, dan pegawai yang dapat menerimanya.',
  applicant: 'Halaman pemohon, dengan tautan pribadi dari email.',
  auth: 'Masuk dan keluar melalui penyedia identitas.',
  audit: 'Siapa melihat apa dan siapa ditolak; penyegelan, pemeriksaan, dan bukti untuk diperiksa di luar.',
  'data-subjects': 'Hak subjek data pribadi (UU 27/2022).',
  'data-protection':
    'Permintaan orang atas datanya, dan insiden data, dengan tenggat 3 × 24 jam (UU 27/2022).',
  office: 'Satuan kerja, jam kerja, dan hari libur.',
  statistics: 'Angka kinerja layanan.',
  reference: 'Pilihan dan batas untuk formulir.',
  problems: 'Arti kode masalah.',
  health: 'Status layanan.',
};
