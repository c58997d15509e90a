/** What the table says of one refusal. */
export interface RefusalEntry {
  /** HTTP status with which the gateway answers. */
  readonly status: 403 | 404 | 409 | 422;
  /** One line for a heading, in Bahasa Indonesia. */
  readonly title: string;
  /** What the reader should do now, in Bahasa Indonesia. */
  readonly detail: string;
}

/** Every refusal of the rules of a case. The codes are stable: clients may branch on them. */
export const REFUSALS = {
  'already-submitted': {
    status: 409,
    title: 'Berkas sudah dibuka',
    detail: 'Surat untuk berkas ini sudah tercatat. Buka berkas yang ada.',
  },
  'not-submitted': {
    status: 404,
    title: 'Berkas belum ada',
    detail: 'Nomor berkas ini tidak dikenal. Periksa kembali alamat berkas.',
  },
  'other-case': {
    status: 409,
    title: 'Berkas lain',
    detail: 'Keputusan ini ditujukan untuk berkas lain dari orang yang sama. Muat ulang daftar berkas.',
  },
  'case-closed': {
    status: 409,
    title: 'Berkas sudah ditutup',
    detail: 'Berkas ini sudah selesai atau dihentikan. Ajukan surat baru bila masih diperlukan.',
  },
  'wrong-turn': {
    status: 409,
    title: 'Bukan giliran langkah ini',
    detail: 'Berkas sedang menunggu langkah lain. Muat ulang berkas untuk melihat giliran siapa.',
  },
  'wrong-post': {
    status: 403,
    title: 'Jabatan tidak berwenang',
    detail: 'Tindakan ini bukan wewenang jabatan Anda. Hubungi pejabat yang bersangkutan.',
  },
  'stale-case': {
    status: 409,
    title: 'Data pemohon sudah berubah',
    detail:
      'Data berubah sejak Anda membukanya. Muat ulang berkas, periksa perubahannya, lalu putuskan lagi.',
  },
  'own-case': {
    status: 403,
    title: 'Permohonan Anda sendiri',
    detail: 'Anda tidak boleh memutus permohonan atas nama Anda sendiri. Serahkan kepada pejabat lain.',
  },
  'own-case-unknown': {
    status: 403,
    title: 'Hubungan dengan berkas tidak dapat dipastikan',
    detail:
      'Data akun Anda tidak cukup untuk memastikan bahwa permohonan ini bukan milik Anda. Minta admin melengkapi NIK Anda dalam daftar pegawai.',
  },
  'two-levels': {
    status: 403,
    title: 'Sudah memutus pada tingkat lain',
    detail:
      'Satu orang tidak boleh memutus pada dua tingkat tanpa mandat untuk itu. Serahkan kepada pejabat lain.',
  },
  'mandate-missing': {
    status: 403,
    title: 'Mandat tidak disertakan',
    detail: 'Plh atau Plt hanya dapat memutus dengan mandat yang berlaku. Minta admin mencatat mandat.',
  },
  'mandate-not-in-force': {
    status: 403,
    title: 'Mandat tidak berlaku',
    detail: 'Masa mandat belum mulai atau sudah berakhir. Minta mandat baru bila masih diperlukan.',
  },
  'mandate-unconfirmed': {
    status: 409,
    title: 'Mandat harus dipastikan lagi',
    detail:
      'Keputusan terlambat sampai, sehingga mandat Anda perlu dipastikan lagi. Kirim keputusan sekali lagi.',
  },
  'mandate-scope': {
    status: 403,
    title: 'Di luar lingkup mandat',
    detail:
      'Mandat Anda tidak mencakup satuan kerja berkas ini. Serahkan kepada pejabat yang mandatnya mencakup.',
  },
  'reason-required': {
    status: 422,
    title: 'Alasan wajib diisi',
    detail: 'Pilih alasan dan tuliskan catatan agar pemohon tahu apa yang terjadi.',
  },
  'note-required': {
    status: 422,
    title: 'Catatan wajib diisi',
    detail:
      'Periksa dasarnya dan tuliskan pada catatan: apa yang diputuskan di portal BSrE, mengapa data diperbaiki, atau mengapa berkas ditunda.',
  },
  'recall-late': {
    status: 409,
    title: 'Penerusan tidak dapat dibatalkan lagi',
    detail:
      'Penerusan hanya dapat dibatalkan dalam 10 detik. Hubungi pejabat berikutnya: ia dapat menunda atau mengembalikan berkas.',
  },
  'recall-overtaken': {
    status: 409,
    title: 'Tidak ada penerusan Anda yang dapat dibatalkan',
    detail:
      'Berkas sudah ditindaklanjuti, atau bukan Anda yang terakhir meneruskannya. Buka berkas untuk melihat pada siapa berkas berada.',
  },
  'hold-date': {
    status: 422,
    title: 'Tanggal kembali di luar batas',
    detail: 'Pilih tanggal mulai besok, paling lambat 30 hari sejak langkah ini dimulai, lalu kirim lagi.',
  },
  'hold-limit': {
    status: 409,
    title: 'Berkas tidak dapat ditunda lagi',
    detail: 'Langkah ini sudah dimulai 30 hari yang lalu. Periksa berkas, lalu putuskan atau kembalikan.',
  },
  'not-held': {
    status: 409,
    title: 'Berkas tidak sedang ditunda',
    detail: 'Penundaan sudah berakhir. Muat ulang berkas, lalu putuskan.',
  },
  'check-unknown': {
    status: 422,
    title: 'Butir pemeriksaan tidak dikenal',
    detail: 'Ada butir yang tidak termasuk pemeriksaan langkah ini. Muat ulang berkas, lalu periksa lagi.',
  },
  'check-missing': {
    status: 422,
    title: 'Pemeriksaan belum lengkap',
    detail: 'Periksa setiap butir dan catat hasilnya sebelum memutus.',
  },
  'check-differs': {
    status: 422,
    title: 'Ada butir yang tidak sesuai',
    detail:
      'Berkas dengan butir yang tidak sesuai tidak dapat dinyatakan lengkap. Minta perbaikan, atau tolak permohonan.',
  },
  'difference-unexplained': {
    status: 422,
    title: 'Perbedaan belum dijelaskan',
    detail: 'Ada data yang berbeda. Periksa lagi, dan tuliskan pada catatan mengapa tetap disetujui.',
  },
  'evidence-required': {
    status: 422,
    title: 'Bukti perbaikan belum disebut',
    detail: 'Pilih bukti yang menjadi dasar perbaikan data.',
  },
  'mail-unknown': {
    status: 404,
    title: 'Email tidak dikenal',
    detail: 'Berkas ini tidak mempunyai email itu. Muat ulang berkas untuk melihat daftar emailnya.',
  },
  'mail-settled': {
    status: 409,
    title: 'Email sudah ditangani',
    detail: 'Email ini sudah dikirim ulang, ditandai selesai, atau diterima. Muat ulang halaman.',
  },
  'mail-note-required': {
    status: 422,
    title: 'Catatan tentang email wajib diisi',
    detail:
      'Periksa lagi, lalu tuliskan bagaimana pemohon sudah diberi tahu, atau dari siapa alamat yang benar didapat.',
  },
  'fields-required': {
    status: 422,
    title: 'Data yang perlu diperbaiki belum dipilih',
    detail: 'Tandai paling sedikit satu data yang harus diperbaiki atau yang berbeda.',
  },
  'field-not-returned': {
    status: 422,
    title: 'Data ini tidak diminta untuk diperbaiki',
    detail: 'Perbaiki hanya data yang ditandai pada pengembalian.',
  },
  'field-not-corrected': {
    status: 422,
    title: 'Perbaikan belum lengkap',
    detail: 'Perbaiki semua data yang ditandai pada pengembalian sebelum mengajukan kembali.',
  },
  'letter-required': {
    status: 422,
    title: 'Surat baru diperlukan',
    detail: 'Data ini tertulis dalam surat. Unggah surat permohonan baru yang memuat data yang benar.',
  },
  'successor-required': {
    status: 422,
    title: 'NIK baru memerlukan berkas baru',
    detail:
      'Perubahan NIK menutup berkas ini dan membuka penggantinya. Kirim perbaikan melalui layanan pendaftaran.',
  },
  'round-limit': {
    status: 409,
    title: 'Batas aktivasi ulang tercapai',
    detail: 'Aktivasi ulang tidak dapat diminta lagi. Setujui atau tolak permohonan ini.',
  },
  'nudge-limit': {
    status: 409,
    title: 'Terlalu sering meminta pemeriksaan',
    detail: 'Pemeriksaan sudah diminta berkali-kali. Tunggu pemeriksaan otomatis berikutnya.',
  },
  'malformed-command': {
    status: 422,
    title: 'Perintah tidak lengkap',
    detail: 'Isi perintah tidak sesuai bentuk yang ditetapkan. Periksa setiap bidang, lalu kirim lagi.',
  },
  'out-of-order': {
    status: 409,
    title: 'Bukan langkah yang sedang berjalan',
    detail: 'Hasil ini milik langkah yang sudah lewat dan tidak mengubah berkas. Abaikan hasil ini.',
  },
} as const satisfies Record<string, RefusalEntry>;

export type RefusalCode = keyof typeof REFUSALS;
