import type { Role } from '@tte/domain';

/** What somebody does here, and how it goes quickest. */
export interface RoleHelp {
  readonly title: string;
  readonly lines: readonly string[];
}

const OF_DISPOSITION: readonly string[] = [
  'Buka Kotak masuk. Berkas dengan tenggat terdekat ada di atas; yang segera ditandai.',
  'Tekan Teruskan untuk mendisposisikan, dengan isi disposisi dan catatan bila perlu. Beberapa berkas dapat ditandai dan diteruskan sekaligus.',
  'Tekan Kembalikan bila data atau surat perlu diperbaiki: tandai datanya dan tuliskan catatan untuk pemohon.',
  'Buka berkasnya untuk membaca surat, menolak permohonan, atau melihat siapa memutus apa.',
];

/** What each role does. */
export const ROLE_HELP: Readonly<Record<Role, RoleHelp>> = {
  operator: {
    title: 'Operator',
    lines: [
      'Buka Surat baru, pilih jenis surat, pilih PDF-nya, lalu isi keterangan surat dan orang yang disebut.',
      'Banyak pemohon lebih cepat dari tabel: unduh templat, isi, lalu pilih Impor dari tabel.',
      'Berkas yang dikembalikan dapat diperbaiki atas nama pemohon: buka berkasnya, lalu pilih Perbaiki data.',
      'Pemohon yang kehilangan email dibantu dari berkasnya: kirim tautan baru, atau cabut tautan yang lama.',
    ],
  },
  kapusdatin: { title: 'Kapusdatin', lines: OF_DISPOSITION },
  kabid: { title: 'Kabid Jementa Sis Ap', lines: OF_DISPOSITION },
  kasubbid: { title: 'Kasubbid Banglola Siska', lines: OF_DISPOSITION },
  verifikator: {
    title: 'Verifikator',
    lines: [
      'Tekan Ambil agar rekan tahu bahwa Anda mengerjakan berkas itu; Lepas mengembalikannya.',
      'Periksa kelengkapan butir demi butir, lalu tekan Nyatakan lengkap. Sistem mendaftarkan pemohon di BSrE.',
      'Bandingkan data pemohon dengan SIMPEG. Setujui bila sesuai; minta aktivasi ulang bila ada yang berbeda.',
      'Pekerjaan di portal BSrE dicatat pada berkasnya setelah selesai, agar berkas berlanjut.',
    ],
  },
  auditor: {
    title: 'Auditor',
    lines: [
      'Buka Berkas untuk melihat setiap langkah: siapa, kapan, dan atas dasar apa. Data pribadi tidak ditampilkan.',
      'Dasbor menunjukkan di mana berkas menunggu dan berapa yang selesai dalam standar.',
    ],
  },
  admin: {
    title: 'Admin',
    lines: [
      'Mandat mencatat siapa mewakili jabatan, selama kapan, dan atas surat perintah apa.',
      'Dasbor menunjukkan berkas yang tertahan atau rusak.',
    ],
  },
};
