interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** Why a step in the registers of data protection is refused. Codes are stable; texts are read by people. */
export const PROTECTION_REFUSALS = {
  'request-under-way': {
    status: 409,
    title: 'Permintaan serupa masih berjalan',
    detail: 'Permintaan yang sama sudah kami terima dan belum dijawab. Tunggu jawabannya, atau hubungi kami.',
  },
  'request-decided': {
    status: 409,
    title: 'Permintaan sudah diputus',
    detail:
      'Keputusan atas permintaan ini sudah tercatat. Muat ulang halamannya; yang berikutnya adalah jawaban.',
  },
  'request-undecided': {
    status: 409,
    title: 'Permintaan belum diputus',
    detail: 'Catat dahulu apakah permintaan dipenuhi atau ditolak, lalu jawab pemohonnya.',
  },
  'request-answered': {
    status: 409,
    title: 'Permintaan sudah dijawab',
    detail: 'Permintaan ini sudah dijawab dan selesai. Catat permintaan baru tersendiri.',
  },
  'identity-unchecked': {
    status: 409,
    title: 'Identitas belum diperiksa',
    detail: 'Pastikan dahulu bahwa yang meminta adalah orangnya, catat caranya, lalu lanjutkan.',
  },
  'identity-checked-already': {
    status: 409,
    title: 'Identitas sudah diperiksa',
    detail: 'Pemeriksaan identitas sudah tercatat. Lanjutkan ke langkah berikutnya.',
  },
  'not-carried-out': {
    status: 409,
    title: 'Permintaan belum dilaksanakan',
    detail:
      'Laksanakan dahulu haknya pada halaman Hak subjek data, atau tuliskan pada catatan bagaimana permintaan dipenuhi.',
  },
  'right-does-not-fit': {
    status: 409,
    title: 'Hak tidak sesuai permintaan',
    detail: 'Tindakan ini bukan yang diminta. Periksa jenis permintaannya, atau catat permintaan lain.',
  },
  'ground-does-not-fit': {
    status: 409,
    title: 'Alasan tidak sesuai permintaan',
    detail:
      'Pasal 33 berlaku untuk akses dan perbaikan; Pasal 15 dan data yang masih diperlukan untuk pembatasan, penghapusan, dan keberatan. Pilih alasan lain, atau betulkan jenis permintaannya.',
  },
  'no-address': {
    status: 409,
    title: 'Alamat email tidak diketahui',
    detail:
      'Tidak ada alamat email pada permintaan ini. Serahkan jawabannya langsung, lalu catat penyerahannya.',
  },
  'ahead-of-time': {
    status: 422,
    title: 'Waktu belum terjadi',
    detail: 'Waktu yang diisi ada di masa depan. Isi waktu yang sebenarnya.',
  },
  'notice-unwritten': {
    status: 409,
    title: 'Pemberitahuan belum ditulis',
    detail: 'Simpan dahulu teks pemberitahuannya, lalu kirim.',
  },
  'nobody-to-mail': {
    status: 409,
    title: 'Tidak ada berkas yang terdampak',
    detail:
      'Sebutkan dahulu nomor berkas yang terdampak, atau beri tahu orangnya dengan cara lain dan catat itu.',
  },
  'told-already': {
    status: 409,
    title: 'Sudah diberitahukan',
    detail: 'Pemberitahuan kepada pihak ini sudah tercatat. Muat ulang halamannya.',
  },
  'not-all-told': {
    status: 409,
    title: 'Belum semua diberi tahu',
    detail: 'Beri tahu dahulu orang yang terdampak dan lembaga (Pasal 46), lalu tutup insidennya.',
  },
  'breach-closed': {
    status: 409,
    title: 'Insiden sudah ditutup',
    detail:
      'Insiden ini sudah ditutup. Catat yang baru diketahui sebagai pembetulan, atau sebagai insiden lain.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type ProtectionRefusal = keyof typeof PROTECTION_REFUSALS;

/** What a step leads to: what is then on record, or why it is refused. */
export type ProtectionRuling<Event> =
  { readonly events: readonly Event[] } | { readonly refused: ProtectionRefusal };

export const refuseStep = (refused: ProtectionRefusal) => ({ refused });
