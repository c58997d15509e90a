import { BOUNCE_TITLES, MAIL_TITLES, type MailState } from '@tte/domain';

const TITLES: Readonly<Record<string, string>> = MAIL_TITLES;
const BOUNCED: Readonly<Record<string, string>> = BOUNCE_TITLES;

/** Name of a kind of mail; an unknown one as it is. */
export const mailTitle = (mail: string): string => TITLES[mail] ?? mail;

/** How a mail stands, in a word or two. */
export const MAIL_STATE_TITLES: Readonly<Record<MailState, string>> = {
  accepted: 'Terkirim',
  unconfirmed: 'Belum pasti',
  failed: 'Gagal',
  bounced: 'Kembali',
  resending: 'Sedang dikirim ulang',
  resent: 'Sudah dikirim ulang',
  handled: 'Ditandai selesai',
};

const FAILED: Readonly<Record<string, string>> = {
  'mail-address-refused': 'alamat ditolak server email',
  'mail-refused': 'email ditolak server email',
  'case-data-unavailable': 'data berkas tidak dapat dibuka',
};

const ADDRESSEES: Readonly<Record<string, string>> = { applicant: 'pemohon', pic: 'PIC' };

/** A mail, as far as words are made of it. */
export interface ToldMail {
  readonly state: MailState;
  readonly cause: string | null;
  readonly bounces: readonly { readonly to: string; readonly cause: string }[];
}

/** What happened to a mail; undefined where nothing did. */
export function mailTrouble({ state, cause, bounces }: ToldMail): string | undefined {
  if (bounces.length > 0) {
    const parts = bounces.map(
      (one) => `alamat ${ADDRESSEES[one.to] ?? one.to}: ${BOUNCED[one.cause] ?? one.cause}`,
    );
    return `Kembali dari ${parts.join('; ')}.`;
  }
  if (state === 'unconfirmed') return 'Sambungan terputus saat dikirim, sehingga belum pasti sampai.';
  return cause === null ? undefined : `Gagal: ${FAILED[cause] ?? 'kegagalan yang tidak dikenal'}.`;
}

/** What to do about it; undefined where nothing is to be done. */
export function mailAdvice({ state, bounces }: ToldMail): string | undefined {
  switch (state) {
    case 'bounced':
      return bounces.some(({ to }) => to === 'applicant')
        ? 'Tanyakan alamat yang aktif kepada pemohon atau PIC, perbaiki pada berkasnya, lalu email dikirim ulang.'
        : 'Beri tahu PIC dengan cara lain, atau kirim ulang.';
    case 'failed':
      return 'Kirim ulang bila penyebabnya sudah hilang, atau beri tahu pemohon dengan cara lain.';
    case 'unconfirmed':
      return 'Tanyakan kepada pemohon apakah email ini sampai. Kirim ulang bila tidak.';
    default:
      return undefined;
  }
}
