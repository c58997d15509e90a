/** What the groups of operations are about. */
export const TAGS: Readonly<Record<string, string>> = {
  registrations: 'Pengajuan dan berkas pendaftaran.',
  decisions: 'Keputusan atas berkas: setiap permintaan adalah satu keputusan seorang pejabat atau pemohon.',
  problems: 'Arti kode masalah.',
  health: 'Keadaan layanan.',
};
