import type { Role } from '@tte/domain';

/** What somebody does here, and how it goes quickest. */
export interface RoleHelp {
  readonly title: string;
  readonly lines: readonly string[];
}

const OF_DISPOSITION: readonly string[] = [
  'Buka Kotak masuk. Yang segera ada di atas, lalu yang tenggatnya terdekat; surat dengan beberapa orang satu baris dan dapat dibuka.',
  'Tekan Teruskan untuk mendisposisikan, dengan isi disposisi dan catatan bila perlu. Beberapa berkas dapat ditandai dan diteruskan sekaligus.',
  'Tekan Kembalikan bila data atau surat perlu diperbaiki: tandai datanya dan tuliskan catatan untuk pemohon.',
  'Buka berkasnya untuk membaca surat dan lampirannya, menolak permohonan, atau melihat siapa memutus apa.',
  'Catatan internal pada berkas hanya dibaca pejabat dan petugas; pemohon dan PIC tidak melihatnya.',
];

/** What each role does. */
export const ROLE_HELP: Readonly<Record<Role, RoleHelp>> = {
  operator: {
    title: 'Operator',
    lines: [
      'Buka Surat baru, pilih jenis surat, pilih PDF-nya, lalu isi keterangan surat dan orang yang disebut.',
      'Lampiran surat dipilih bersama suratnya; yang disusulkan pemohon ditambahkan pada berkasnya.',
      'Banyak pemohon lebih cepat dari tabel: unduh templat, isi, lalu pilih Impor dari tabel.',
      'Berkas yang dikembalikan dapat diperbaiki atas nama pemohon: buka berkasnya, lalu pilih Perbaiki data.',
      'Email yang gagal atau kembali ada pada Email bermasalah: kirim ulang, atau tandai selesai dengan catatan.',
      'Pemohon yang kehilangan email dibantu dari berkasnya: kirim tautan baru, atau cabut tautan yang lama.',
    ],
  },
  kapusdatin: { title: 'Kapusdatin', lines: OF_DISPOSITION },
  kabid: { title: 'Kabid Jementa Sis Ap', lines: OF_DISPOSITION },
  kasubbid: { title: 'Kasubbid Banglola Siska', lines: OF_DISPOSITION },
  verifikator: {
    title: 'Verifikator',
    lines: [
      'Tekan Ambil agar rekan tahu bahwa Anda mengerjakan berkas itu; Lepas mengembalikannya. Ambil alih berkas rekan dengan alasan, yang dilihatnya.',
      'Periksa kelengkapan butir demi butir, lalu tekan Nyatakan lengkap. Sistem mendaftarkan pemohon di BSrE.',
      'Bandingkan data pemohon dengan SIMPEG. Setujui bila sesuai; minta aktivasi ulang bila ada yang berbeda.',
      'Berkas dengan email tidak aktif menunggu Anda: tanyakan alamat yang aktif, perbaiki pada bagian Email, dan email dikirim ulang.',
      'Yang dikirim pemohon menyusul, misalnya Surat Keputusan, ditambahkan sebagai lampiran; kepada rekan tulis catatan internal.',
      'Pekerjaan di portal BSrE dicatat pada berkasnya setelah selesai, agar berkas berlanjut.',
    ],
  },
  auditor: {
    title: 'Auditor',
    lines: [
      'Buka Berkas untuk melihat setiap langkah: siapa, kapan, dan atas dasar apa. Data pribadi tidak ditampilkan.',
      'Audit menunjukkan apa yang sudah disegel dan hasil pemeriksaan terakhir. Simpan baris checkpoint yang dikirim kepada Anda di luar sistem ini.',
      'Ekspor bukti satu berkas atau suatu masa dari Audit atau dari berkasnya; periksa di komputer mana pun dengan node verify.mjs.',
      'Catatan akses menunjukkan siapa melihat data siapa; tekan Periksa keutuhan untuk memastikan tidak ada yang diubah.',
      'Satuan kerja dan Jam kerja menunjukkan siapa mengubah apa, dan kapan.',
      'Dasbor menunjukkan di mana berkas menunggu dan berapa yang selesai dalam standar, juga per satuan kerja.',
    ],
  },
  admin: {
    title: 'Admin',
    lines: [
      'Mandat mencatat siapa mewakili jabatan, selama kapan, dan atas surat perintah apa.',
      'Catat pegawai pada Pegawai sebelum ia masuk pertama kali, agar dapat diberi mandat; lengkapi pengenal dan email dinasnya.',
      'Satuan kerja menambah, mengganti nama, dan menghentikan satuan kerja; Jam kerja mengatur jam, hari libur, dan cuti bersama. Isi tahun depan sebelum tahun berganti.',
      'Hak subjek data menampilkan data yang disimpan tentang seseorang menurut NIK: salinan, perbaikan, pembatasan, dan pemusnahan.',
      'Dasbor menunjukkan berkas yang tertahan atau rusak; Audit menunjukkan apakah yang tercatat masih utuh.',
    ],
  },
  'pelindung-data': {
    title: 'Pejabat Pelindungan Data Pribadi',
    lines: [
      'Permintaan data menunjukkan apa yang diminta orang atas datanya dan sisa waktunya: 3 × 24 jam sejak diterima, juga pada hari libur.',
      'Periksa identitas peminta, laksanakan haknya dari halaman permintaan, catat keputusan, lalu kirim jawabannya.',
      'Insiden data mencatat kegagalan pelindungan data: apa, kapan, bagaimana, dan penanganannya. Orang yang terdampak dan lembaga diberi tahu dalam 3 × 24 jam.',
      'Yang keliru dibetulkan dengan catatan baru; tidak ada yang dihapus.',
      'Rekam pemrosesan menunjukkan data apa yang diproses, atas dasar apa, dan berapa lama; dapat dicetak.',
    ],
  },
};
