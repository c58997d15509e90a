import {
  momentInWib,
  REQUEST_LAW,
  type BreachData,
  type BreachState,
  type RefusalGround,
  type RequestKind,
  type RequestState,
} from '@tte/domain';
import type { Said } from './matters.js';

const ASKED: Readonly<Record<RequestKind, string>> = {
  access: 'akses dan salinan data pribadi',
  correction: 'perbaikan data pribadi',
  restriction: 'pembatasan pemrosesan data pribadi',
  erasure: 'penghapusan dan pemusnahan data pribadi',
  objection: 'keberatan atas keputusan dari pemrosesan otomatis',
};

const DONE: Readonly<Record<RequestKind, string>> = {
  access: 'Salinan data Anda beserta rekam jejak pemrosesannya kami serahkan sebagai berkas.',
  correction: 'Data Anda telah diperbaiki.',
  restriction: 'Pemrosesan data Anda telah dibatasi: data tetap disimpan, dan tidak diproses.',
  erasure:
    'Data Anda telah dimusnahkan dan tidak dapat dibaca lagi oleh siapa pun. Catatan keputusan tetap ada, tanpa data pribadi.',
  objection: 'Keberatan Anda kami terima: pemrosesannya kami sesuaikan, dan petugas yang memutuskan.',
};

const REFUSED: Readonly<Record<RefusalGround, string>> = {
  'pasal-33':
    'Pasal 33 UU 27/2022: permintaan membahayakan keamanan atau kesehatan seseorang, mengungkapkan data orang lain, atau bertentangan dengan kepentingan pertahanan dan keamanan nasional.',
  'pasal-15':
    'Pasal 15 UU 27/2022: hak ini dikecualikan untuk pertahanan dan keamanan nasional, penegakan hukum, atau kepentingan umum dalam penyelenggaraan negara.',
  'identitas-tidak-terbukti': 'Identitas peminta tidak dapat kami pastikan.',
  'data-tidak-ada': 'Kami tidak menyimpan data pribadi Anda.',
  'masih-diperlukan':
    'Data masih diperlukan untuk permohonan yang berjalan atau akun tanda tangan elektronik yang masih berlaku.',
  'dicabut-pemohon': 'Permintaan dicabut oleh peminta.',
};

/** The answer to a person as it could be: what came of it, on what ground, and whom to ask. */
export function answerDraft(
  { kind, receivedAt, outcome, ground }: RequestState,
  requestId: string,
  contact: string,
): string {
  const asked = `Permintaan ${ASKED[kind]} (${requestId}) yang kami terima pada ${momentInWib(receivedAt)}`;
  const { articles } = REQUEST_LAW[kind];
  const outcomeLines =
    outcome === 'granted'
      ? [`${asked} telah kami penuhi menurut ${articles} UU 27/2022.`, DONE[kind]]
      : [
          `${asked} tidak dapat kami penuhi.`,
          `Alasan: ${ground ? REFUSED[ground] : ''}`,
          'Bila Anda tidak sependapat, sampaikan keberatan kepada kami atau kepada lembaga pelindungan data pribadi.',
        ];
  return [...outcomeLines, `Hubungi kami: ${contact}`].join('\n\n');
}

const DATA: Readonly<Record<BreachData, string>> = {
  identity: 'identitas (nama, NIK, NIP atau NRP)',
  contact: 'kontak (email, telepon)',
  employment: 'kepegawaian (jabatan, pangkat, satuan kerja)',
  letters: 'surat permohonan dan lampirannya',
  account: 'status akun tanda tangan elektronik',
  staff: 'data pegawai kantor ini',
};

/** The notice of a breach as Pasal 46 wants it: what data, when and how, and what was done. */
export function noticeDraft(
  { discoveredAt, occurredAt, data, persons }: BreachState,
  said: Said | undefined,
  contact: string,
): string {
  return [
    'Pemberitahuan kegagalan pelindungan data pribadi (Pasal 46 UU 27/2022)',
    `Data pribadi yang terungkap: ${data.map((one) => DATA[one]).join('; ')}. Orang yang terdampak: ${persons}.`,
    `Kapan dan bagaimana terungkap: ${occurredAt ? `terjadi pada ${momentInWib(occurredAt)}, ` : ''}kami ketahui pada ${momentInWib(discoveredAt)}. ${said?.['how'] ?? ''}`,
    `Penanganan dan pemulihan: ${said?.['measures'] ?? ''}`,
    'Yang dapat Anda lakukan: waspadai pesan yang mengatasnamakan kami. Kami tidak pernah meminta passphrase atau kata sandi.',
    `Hubungi kami: ${contact}`,
  ].join('\n\n');
}
