import type {
  BreachData,
  Channel,
  IdentityMeans,
  RefusalGround,
  RequestKind,
  Right,
  ToldParty,
} from '@tte/domain';

/** What is asked, as people say it. */
export const KIND_WORDS: Readonly<Record<RequestKind, string>> = {
  access: 'Akses atau salinan data',
  correction: 'Perbaikan data',
  restriction: 'Pembatasan pemrosesan',
  erasure: 'Penghapusan atau pemusnahan',
  objection: 'Keberatan atas pemrosesan otomatis',
};

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  letter: 'Surat',
  email: 'Email',
  'in-person': 'Datang langsung',
  'own-page': 'Halaman pemohon',
};

export const MEANS_WORDS: Readonly<Record<IdentityMeans, string>> = {
  'identity-card': 'Kartu identitas dilihat',
  'known-address': 'Alamat email yang sudah dikenal',
  'private-link': 'Tautan pribadi pemohon',
  'known-in-person': 'Dikenal langsung',
};

export const REFUSAL_WORDS: Readonly<Record<RefusalGround, string>> = {
  'pasal-33': 'Pasal 33: membahayakan orang, mengungkap data orang lain, atau pertahanan dan keamanan',
  'pasal-15': 'Pasal 15: pertahanan dan keamanan, penegakan hukum, atau kepentingan umum negara',
  'identitas-tidak-terbukti': 'Identitas peminta tidak terbukti',
  'data-tidak-ada': 'Tidak ada data tentang peminta',
  'masih-diperlukan': 'Data masih diperlukan: permohonan berjalan atau akun masih berlaku',
  'dicabut-pemohon': 'Dicabut oleh peminta',
};

const RIGHT_WORDS: Readonly<Record<Right, string>> = {
  export: 'Salinan data dibuat',
  correction: 'Data diperbaiki',
  restriction: 'Pemrosesan dibatasi',
  lifting: 'Pembatasan dicabut',
  erasure: 'Data dimusnahkan',
};

export const DATA_WORDS: Readonly<Record<BreachData, string>> = {
  identity: 'Identitas (nama, NIK, NIP atau NRP)',
  contact: 'Kontak (email, telepon)',
  employment: 'Kepegawaian (jabatan, pangkat, satuan kerja)',
  letters: 'Surat permohonan dan lampiran',
  account: 'Status akun tanda tangan elektronik',
  staff: 'Data pegawai kantor ini',
};

export const PARTY_WORDS: Readonly<Record<ToldParty, string>> = {
  persons: 'Orang yang terdampak',
  agency: 'Lembaga pelindungan data',
  public: 'Masyarakat',
};

const STEP_WORDS: Readonly<Record<string, string>> = {
  RequestReceived: 'Permintaan dicatat',
  RequestCorrected: 'Catatan dibetulkan',
  RequestGranted: 'Diputus: dipenuhi',
  'RequestAnswered/mail': 'Dijawab dengan email',
  'RequestAnswered/hand-over': 'Jawaban diserahkan langsung',
  AnswerSent: 'Email jawaban terkirim',
  AnswerFailed: 'Email jawaban tidak terkirim',
  BreachDiscovered: 'Insiden dicatat',
  BreachCorrected: 'Catatan dibetulkan',
  NoticeWritten: 'Teks pemberitahuan disimpan',
  PersonsToBeMailed: 'Email kepada orang yang terdampak dikirim',
  PersonsMailed: 'Pengiriman email selesai',
  BreachClosed: 'Insiden ditutup',
};

/** A step on record, in words; what nobody knows is shown as it is. */
export function stepWords(what: string): string {
  const [type, code = ''] = what.split('/');
  switch (type) {
    case 'IdentityChecked':
      return `Identitas diperiksa: ${MEANS_WORDS[code as IdentityMeans] ?? code}`;
    case 'RightExercised':
      return RIGHT_WORDS[code as Right] ?? what;
    case 'RequestRefused':
      return `Diputus: ditolak. ${REFUSAL_WORDS[code as RefusalGround] ?? code}`;
    case 'PartyTold':
      return `Diberi tahu: ${PARTY_WORDS[code as ToldParty] ?? code}`;
    default:
      return STEP_WORDS[what] ?? what;
  }
}
