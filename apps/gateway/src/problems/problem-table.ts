import { PROTECTION_REFUSALS, REFUSALS } from '@tte/domain';

/** What the table says of one problem; both texts in Bahasa Indonesia. */
export interface ProblemEntry {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

const HTTP_PROBLEMS = {
  'invalid-input': {
    status: 422,
    title: 'Isian belum benar',
    detail: 'Perbaiki isian yang disebutkan, lalu kirim lagi.',
  },
  'confirmation-required': {
    status: 422,
    title: 'Nomor perlu diperiksa',
    detail:
      'Nomor yang disebutkan janggal, tetapi mungkin benar. Perbaiki nomornya, atau nyatakan peringatannya sudah diperiksa (confirmed), lalu kirim lagi.',
  },
  'unknown-field': {
    status: 400,
    title: 'Isian tidak dikenal',
    detail: 'Permintaan memuat isian yang tidak dikenal. Hapus isian itu, lalu kirim lagi.',
  },
  'wrong-type': {
    status: 400,
    title: 'Jenis isian salah',
    detail:
      'Isian harus berjenis seperti pada dokumentasi API. Perbaiki isian yang disebutkan, lalu kirim lagi.',
  },
  'malformed-request': {
    status: 400,
    title: 'Permintaan tidak terbaca',
    detail:
      'Permintaan tidak utuh atau tidak berbentuk seperti pada dokumentasi API. Periksa alamat dan isinya, lalu kirim lagi.',
  },
  'request-timeout': {
    status: 408,
    title: 'Permintaan terlalu lama',
    detail: 'Permintaan tidak selesai diterima pada waktunya. Periksa sambungan, lalu kirim lagi.',
  },
  'address-too-long': {
    status: 414,
    title: 'Alamat terlalu panjang',
    detail: 'Bagian alamat melebihi panjang yang diterima. Periksa kembali alamatnya.',
  },
  'header-too-large': {
    status: 431,
    title: 'Header terlalu besar',
    detail: 'Alamat dan header melebihi ukuran yang diterima. Perkecil header, lalu kirim lagi.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Jenis isi tidak didukung',
    detail: 'Kirim application/json, atau multipart/form-data pada layanan yang menerima surat.',
  },
  'body-too-large': {
    status: 413,
    title: 'Permintaan terlalu besar',
    detail: 'Permintaan memuat lebih banyak daripada yang diterima. Perkecil isinya, lalu kirim lagi.',
  },
  'correction-unchanged': {
    status: 422,
    title: 'Belum ada yang diperbaiki',
    detail:
      'Data dan surat yang dikirim sama dengan yang sudah tercatat. Ubah data yang ditandai petugas, lalu kirim lagi. Hubungi petugas yang mengembalikannya bila data itu memang sudah benar.',
  },
  'note-too-long': {
    status: 422,
    title: 'Catatan terlalu panjang',
    detail: 'Catatan paling banyak 2.000 karakter. Perpendek catatan, lalu kirim lagi.',
  },
  'missing-token': {
    status: 401,
    title: 'Belum masuk',
    detail:
      'Permintaan ini memerlukan sesi atau token akses. Masuk, atau kirim token pada header Authorization.',
  },
  'invalid-token': {
    status: 401,
    title: 'Token tidak sah',
    detail: 'Token akses tidak dapat diterima. Masuk kembali.',
  },
  'expired-token': {
    status: 401,
    title: 'Sesi berakhir',
    detail: 'Token akses sudah kedaluwarsa. Masuk kembali.',
  },
  'session-ended': {
    status: 401,
    title: 'Sesi sudah berakhir',
    detail: 'Sesi Anda sudah berakhir karena waktu atau karena Anda keluar. Masuk kembali.',
  },
  'sign-in-failed': {
    status: 403,
    title: 'Gagal masuk',
    detail: 'Penyedia identitas tidak menyelesaikan proses masuk ini. Masuk kembali dari awal.',
  },
  'sign-in-expired': {
    status: 403,
    title: 'Proses masuk sudah lewat',
    detail:
      'Proses masuk ini sudah dipakai, terlalu lama, atau dimulai di peramban lain. Masuk kembali dari awal.',
  },
  'csrf-token-invalid': {
    status: 403,
    title: 'Asal permintaan tidak terbukti',
    detail: 'Header x-csrf-token tidak ada atau tidak sah. Muat ulang halaman, lalu coba lagi.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Terlalu banyak permintaan',
    detail: 'Permintaan Anda terlalu sering. Tunggu sebanyak detik pada header Retry-After, lalu coba lagi.',
  },
  'unknown-role': {
    status: 403,
    title: 'Peran tidak dikenal',
    detail: 'Akun Anda memuat peran yang tidak dikenal. Minta admin memperbaiki data akun Anda.',
  },
  'unusable-subject': {
    status: 403,
    title: 'Identitas akun tidak dapat dipakai',
    detail: 'Pengenal akun Anda bukan kode pegawai. Minta admin memperbaiki data akun Anda.',
  },
  'link-invalid': {
    status: 401,
    title: 'Tautan tidak berlaku',
    detail:
      'Tautan ini tidak utuh, sudah dicabut, atau berkasnya sudah dimusnahkan. Buka tautan pada email terbaru dari kami, atau hubungi petugas untuk mendapat tautan baru.',
  },
  'link-expired': {
    status: 401,
    title: 'Tautan sudah kedaluwarsa',
    detail:
      'Masa berlaku tautan ini sudah berakhir. Minta tautan baru, yang kami kirim ke alamat email terdaftar, lalu buka tautan pada email itu.',
  },
  forbidden: {
    status: 403,
    title: 'Tidak berwenang',
    detail: 'Peran Anda tidak mencakup tindakan ini. Hubungi admin bila seharusnya mencakup.',
  },
  'unknown-case': {
    status: 404,
    title: 'Pendaftaran tidak ditemukan',
    detail: 'Pendaftaran ini tidak dikenal. Periksa kembali alamat berkas.',
  },
  'claimed-by-other': {
    status: 409,
    title: 'Berkas sedang dikerjakan',
    detail: 'Verifikator lain sedang mengerjakan berkas ini. Pilih berkas lain, atau tunggu sampai dilepas.',
  },
  'too-many-streams': {
    status: 429,
    title: 'Terlalu banyak pantauan',
    detail: 'Anda memantau terlalu banyak sekaligus. Gunakan halaman yang sudah terbuka, lalu coba lagi.',
  },
  'letter-not-pdf': {
    status: 415,
    title: 'Surat bukan PDF',
    detail: 'Berkas ini bukan PDF. Unggah surat permohonan yang disimpan atau dipindai sebagai PDF.',
  },
  'letter-damaged': {
    status: 422,
    title: 'Berkas surat rusak',
    detail:
      'Berkas PDF surat rusak atau terpotong sehingga halamannya tidak dapat dibaca. Unggah hasil simpan atau pindai ulang surat ke PDF.',
  },
  'letter-encrypted': {
    status: 422,
    title: 'Surat terkunci',
    detail: 'Berkas PDF surat hanya dapat dibuka dengan kata sandi. Hapus kata sandinya, lalu unggah lagi.',
  },
  'letter-too-many-pages': {
    status: 422,
    title: 'Surat terlalu banyak halaman',
    detail: 'Surat melebihi jumlah halaman yang diterima. Unggah surat permohonan tanpa lampiran lain.',
  },
  'letter-too-complex': {
    status: 422,
    title: 'Surat tidak dapat diperiksa',
    detail: 'Berkas PDF surat terlalu rumit untuk diperiksa. Unggah hasil cetak ulang surat ke PDF.',
  },
  'letter-too-large': {
    status: 413,
    title: 'Surat terlalu besar',
    detail: 'Perkecil berkas PDF surat, lalu unggah lagi.',
  },
  'table-unreadable': {
    status: 422,
    title: 'Tabel tidak terbaca',
    detail: 'Tabel pemohon harus berupa CSV atau XLSX yang utuh. Gunakan templat, lalu unggah lagi.',
  },
  'table-too-large': {
    status: 413,
    title: 'Tabel terlalu besar',
    detail:
      'Tabel pemohon melebihi 1 MiB atau terlalu rumit. Hapus kolom, gambar, dan lembar lain, lalu unggah lagi.',
  },
  'letter-not-found': {
    status: 404,
    title: 'Surat tidak ditemukan',
    detail:
      'Surat permohonan ini tidak tersimpan atau sudah dimusnahkan. Hubungi satuan kerja pengirim bila surat masih diperlukan.',
  },
  'letter-altered': {
    status: 409,
    title: 'Surat tersimpan tidak utuh',
    detail:
      'Isi surat yang tersimpan berbeda dari yang dicatat saat diterima, sehingga tidak ditampilkan. Hubungi admin, dan minta surat kepada satuan kerja pengirim.',
  },
  'too-many-comments': {
    status: 409,
    title: 'Catatan internal sudah penuh',
    detail:
      'Berkas ini sudah memuat catatan internal sebanyak yang diterima. Hubungi pejabatnya langsung, atau tulis pada catatan keputusan.',
  },
  'attachment-required': {
    status: 422,
    title: 'Lampiran belum dipilih',
    detail: 'Pilih satu berkas PDF, JPEG, atau PNG sebagai lampiran, lalu kirim lagi.',
  },
  'attachment-type': {
    status: 415,
    title: 'Jenis lampiran tidak diterima',
    detail:
      'Isi berkas ini bukan PDF, JPEG, atau PNG. Unggah lampiran yang disimpan atau dipindai ke salah satunya.',
  },
  'attachment-too-large': {
    status: 413,
    title: 'Lampiran terlalu besar',
    detail: 'Perkecil berkas lampiran, lalu unggah lagi.',
  },
  'attachment-damaged': {
    status: 422,
    title: 'Berkas lampiran rusak',
    detail:
      'Berkas lampiran rusak, terpotong, atau terlalu rumit untuk diperiksa. Unggah hasil simpan atau pindai ulang.',
  },
  'attachment-encrypted': {
    status: 422,
    title: 'Lampiran terkunci',
    detail: 'PDF lampiran hanya dapat dibuka dengan kata sandi. Hapus kata sandinya, lalu unggah lagi.',
  },
  'too-many-attachments': {
    status: 409,
    title: 'Lampiran sudah penuh',
    detail:
      'Lampiran melebihi jumlah yang diterima untuk satu berkas. Gunakan satu PDF yang menggabungkan beberapa lembar.',
  },
  'attachment-not-found': {
    status: 404,
    title: 'Lampiran tidak ditemukan',
    detail: 'Lampiran ini tidak tersimpan pada berkas ini. Muat ulang berkas untuk melihat yang ada.',
  },
  'attachment-altered': {
    status: 409,
    title: 'Lampiran tersimpan tidak utuh',
    detail:
      'Isi lampiran yang tersimpan berbeda dari yang dicatat saat diterima, sehingga tidak ditampilkan. Hubungi admin, dan minta lampiran kepada pengirimnya.',
  },
  'idempotency-key-invalid': {
    status: 400,
    title: 'Idempotency-Key tidak sah',
    detail: 'Idempotency-Key tidak dapat dipakai. Gunakan 1 sampai 128 karakter yang dapat dicetak.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key sudah dipakai',
    detail: 'Kunci ini sudah dipakai untuk permintaan dengan isi lain. Gunakan kunci baru.',
  },
  'request-in-flight': {
    status: 409,
    title: 'Permintaan sedang diproses',
    detail: 'Permintaan yang sama sedang diproses. Coba lagi sesaat lagi.',
  },
  'registration-open': {
    status: 409,
    title: 'Masih ada pendaftaran berjalan',
    detail: 'Pemohon ini masih memiliki pendaftaran yang belum selesai. Buka berkas yang ada.',
  },
  'revocation-open': {
    status: 409,
    title: 'Masih ada pencabutan berjalan',
    detail: 'Pencabutan akun pemegang ini sedang diproses. Buka berkas yang ada.',
  },
  'renewal-open': {
    status: 409,
    title: 'Masih ada perpanjangan berjalan',
    detail: 'Perpanjangan sertifikat pemegang ini sedang diproses. Buka berkas yang ada.',
  },
  'case-ending': {
    status: 409,
    title: 'Berkas sebelumnya belum ditutup',
    detail:
      'Berkas orang ini yang sebelumnya sudah selesai, tetapi email terakhirnya belum terkirim. Coba lagi beberapa menit lagi.',
  },
  'renewal-too-early': {
    status: 409,
    title: 'Belum dapat diperpanjang',
    detail:
      'BSrE membuka perpanjangan menjelang akhir masa berlaku. Ajukan kembali bila akhirnya sudah dekat; pemegang diberi tahu lewat email.',
  },
  'certificate-end-unknown': {
    status: 409,
    title: 'Akhir masa berlaku tidak diketahui',
    detail:
      'Daftar akun tidak memuat akhir masa berlaku sertifikat ini, sehingga perpanjangannya tidak dapat dipastikan. Periksa sertifikatnya di portal BSrE.',
  },
  'no-account': {
    status: 409,
    title: 'Tidak memegang akun TTE',
    detail:
      'Daftar pemegang akun tidak memuat akun yang masih berlaku atas nama orang ini. Periksa NIK-nya, atau cari namanya di menu Akun TTE.',
  },
  'account-exists': {
    status: 409,
    title: 'Pemohon sudah memiliki akun TTE',
    detail: 'Pemohon tercatat memegang akun TTE yang aktif. Gunakan SOP perpanjangan bila diperlukan.',
  },
  'email-in-use': {
    status: 409,
    title: 'Email dipakai pendaftaran lain',
    detail: 'Email dinas ini dipakai pendaftaran lain yang masih berjalan. Gunakan email pribadi pemohon.',
  },
  'case-open': {
    status: 409,
    title: 'Berkas masih berjalan',
    detail:
      'Pendaftaran ini belum ditutup. Tunggu sampai berkas ditutup, atau kembalikan berkas untuk perbaikan bila datanya keliru.',
  },
  'account-active': {
    status: 409,
    title: 'Akun TTE masih berlaku',
    detail:
      'Data pemegang akun diperlukan selama akunnya berlaku. Tunggu sampai masa berlakunya berakhir, atau batasi pemrosesannya.',
  },
  'processing-restricted': {
    status: 409,
    title: 'Pemrosesan data dibatasi',
    detail:
      'Data pada berkas ini sedang tidak boleh ditampilkan atau diproses. Hubungi admin; hanya pencabutan permohonan yang tetap dapat dilakukan.',
  },
  'data-erased': {
    status: 409,
    title: 'Data sudah dimusnahkan',
    detail: 'Data pribadi pada berkas ini tidak dapat dipulihkan. Buka berkas untuk melihat riwayatnya.',
  },
  'field-not-correctable': {
    status: 422,
    title: 'Data ini tidak dapat diperbaiki di sini',
    detail:
      'NIK, satuan kerja, jenis kepegawaian, dan surat tidak dapat diubah pada berkas yang sudah ditutup. Ajukan surat baru.',
  },
  'command-id-reused': {
    status: 409,
    title: 'Nomor perintah sudah dipakai',
    detail: 'Nomor perintah (commandId) ini milik perintah lain. Gunakan nomor baru, lalu kirim lagi.',
  },
  'staff-signed-in': {
    status: 409,
    title: 'Pegawai ini sudah pernah masuk',
    detail:
      'Namanya berasal dari penyedia identitas dan tidak dicatat di sini. Periksa kembali nama akunnya, atau ubah pengenalnya dari daftar.',
  },
  'unknown-unit': {
    status: 404,
    title: 'Satuan kerja tidak ditemukan',
    detail: 'Kode satuan kerja ini tidak dikenal. Muat ulang daftarnya, atau tambahkan satuan kerja baru.',
  },
  'unit-exists': {
    status: 409,
    title: 'Kode sudah dipakai',
    detail:
      'Satuan kerja dengan kode ini sudah ada, mungkin tidak dipakai lagi. Pilih kode lain, atau ubah yang ada dari daftar.',
  },
  'unit-name-taken': {
    status: 409,
    title: 'Nama sudah dipakai',
    detail:
      'Satuan kerja lain bernama atau berkode sama, sehingga tabel pemohon tidak dapat membedakannya. Gunakan nama lain.',
  },
  'last-unit': {
    status: 409,
    title: 'Satuan kerja terakhir',
    detail:
      'Tanpa satuan kerja yang dipakai, surat baru tidak dapat dicatat. Tambahkan satuan kerja lain terlebih dahulu.',
  },
  'office-hours-changed': {
    status: 409,
    title: 'Jam kerja baru saja diubah',
    detail:
      'Orang lain mengubah jam kerja atau hari libur setelah Anda membukanya. Muat ulang, lalu terapkan perubahan Anda lagi.',
  },
  'push-not-offered': {
    status: 409,
    title: 'Pemberitahuan pada perangkat tidak disiapkan',
    detail:
      'Pemasangan ini memberi tahu lewat email saja. Hubungi admin bila pemberitahuan pada perangkat diperlukan.',
  },
  'unknown-device': {
    status: 404,
    title: 'Perangkat tidak ditemukan',
    detail: 'Perangkat ini tidak lagi tercatat. Muat ulang halaman, lalu aktifkan kembali di perangkatnya.',
  },
  'unknown-mandate': {
    status: 404,
    title: 'Mandat tidak ditemukan',
    detail: 'Mandat ini tidak dikenal. Periksa kembali alamatnya.',
  },
  'mandate-overlap': {
    status: 409,
    title: 'Jabatan sudah dimandatkan',
    detail:
      'Pada masa dan satuan kerja itu jabatan ini sudah dipegang Plh atau Plt lain. Pilih masa lain, atau cabut mandat yang ada.',
  },
  'mandate-over': {
    status: 409,
    title: 'Mandat sudah berakhir',
    detail: 'Mandat ini sudah dicabut atau lewat masanya. Muat ulang daftar mandat.',
  },
  'mandate-passed-on': {
    status: 403,
    title: 'Mandat tidak dapat diteruskan',
    detail: 'Plh atau Plt tidak boleh memandatkan lagi jabatan itu. Minta pejabat definitif atau admin.',
  },
  'mandate-to-oneself': {
    status: 403,
    title: 'Mandat untuk diri sendiri',
    detail: 'Tidak seorang pun boleh memberi mandat kepada dirinya sendiri. Minta pejabat lain atau admin.',
  },
  'export-too-large': {
    status: 422,
    title: 'Terlalu banyak untuk diunduh',
    detail:
      'Filter ini memuat lebih dari 5.000 baris, atau pencariannya cocok dengan terlalu banyak orang. Persempit filter, lalu unduh lagi.',
  },
  'audit-list-altered': {
    status: 409,
    title: 'Daftar pernyataan diubah',
    detail:
      'Daftar yang disegel tidak lagi seperti saat ditandatangani, sehingga tidak ada yang disegel di atasnya. Hubungi pengelola sistem, dan jangan ubah apa pun sebelum pemeriksaan dijalankan dan hasilnya disimpan.',
  },
  'case-data-unreadable': {
    status: 409,
    title: 'Data tidak terbaca',
    detail:
      'Data berkas ini rusak atau tersandi dengan kunci lain, sehingga tidak dapat dibuka. Hubungi pengelola sistem dengan menyebut nomor registrasinya; berkas lain tetap dapat dikerjakan.',
  },
  'try-again': {
    status: 503,
    title: 'Layanan sedang sibuk',
    detail: 'Permintaan belum dapat diproses. Coba lagi dengan permintaan yang sama.',
  },
  'not-ready': {
    status: 503,
    title: 'Belum siap',
    detail: 'Layanan yang dibutuhkan belum dapat dihubungi. Tunggu sebentar, lalu coba lagi.',
  },
  'unknown-data-request': {
    status: 404,
    title: 'Permintaan data tidak dikenal',
    detail: 'Tidak ada permintaan data dengan nomor ini. Periksa nomornya pada daftar permintaan data.',
  },
  'unknown-breach': {
    status: 404,
    title: 'Insiden tidak dikenal',
    detail: 'Tidak ada insiden dengan nomor ini. Periksa nomornya pada daftar insiden data.',
  },
  'not-found': {
    status: 404,
    title: 'Alamat tidak dikenal',
    detail: 'Tidak ada apa pun pada alamat ini. Periksa kembali alamatnya.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Metode tidak didukung',
    detail: 'Alamat ini ada, tetapi tidak dengan metode tersebut. Gunakan metode pada header Allow.',
  },
  internal: {
    status: 500,
    title: 'Kesalahan pada sistem',
    detail: 'Permintaan tidak dapat diselesaikan. Hubungi admin dan sebutkan nomor permintaan ini.',
  },
} as const satisfies Record<string, ProblemEntry>;

/** Every problem that the gateway answers: the refusals of the rules, and those of the door. The codes are stable. */
export const PROBLEMS = { ...REFUSALS, ...PROTECTION_REFUSALS, ...HTTP_PROBLEMS };
export type ProblemCode = keyof typeof PROBLEMS;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);
