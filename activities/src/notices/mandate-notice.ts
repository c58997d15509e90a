import { dayInWib, titleOf } from '@tte/domain';
import type { RecordedMandate } from '@tte/staff';
import { wibMoment } from '../mail/deadline.js';
import type { Official } from './official.js';
import type { Notice } from './render.js';

/** So long, in milliseconds, whom it concerns is told of a mandate, from when it was granted or revoked. */
const NEWS_MS = 7 * 24 * 60 * 60_000;

/** What happened to a mandate. */
export interface MandateNews {
  readonly mandate: RecordedMandate;
  readonly turn: 'granted' | 'revoked';
}

/** What happened to mandates lately, as it is at a time (ISO 8601). */
export function newsOf(mandates: readonly RecordedMandate[], at: string): readonly MandateNews[] {
  const isNews = (time: string | undefined) =>
    time !== undefined && Date.parse(at) - Date.parse(time) < NEWS_MS;
  return mandates.flatMap((mandate) => [
    ...(isNews(mandate.issuedAt) ? [{ mandate, turn: 'granted' as const }] : []),
    ...(isNews(mandate.revokedAt) ? [{ mandate, turn: 'revoked' as const }] : []),
  ]);
}

/** Whether somebody is the stand-in, has granted the mandate, or holds its post themselves. */
export const isConcerned = (
  { subject, own }: Pick<Official, 'subject' | 'own'>,
  { mandate: { holder, issuedBy, post } }: MandateNews,
): boolean => subject === holder || subject === issuedBy || own.includes(post);

/** Tells those whom a mandate concerns that it was granted, or revoked. @param holder the stand-in's name, where it is known */
export function mandateNotice({ mandate, turn }: MandateNews, holder: string, publicUrl: string): Notice {
  const title = titleOf({ post: mandate.post, capacity: mandate.kind });
  const days = `${dayInWib(mandate.from)} s.d. ${dayInWib(new Date(Date.parse(mandate.until) - 1).toISOString())}`;
  const what =
    turn === 'granted'
      ? `${holder} dicatat sebagai ${title} untuk ${days}, menurut surat perintah ${mandate.orderNumber}.`
      : `Mandat ${holder} sebagai ${title} (surat perintah ${mandate.orderNumber}) dicabut ${
          mandate.revokedAt === undefined ? '' : `pada ${wibMoment(mandate.revokedAt)} `
        }dan tidak berlaku lagi.`;
  return {
    subject: `Mandat ${title} ${turn === 'granted' ? 'dicatat' : 'dicabut'}`,
    paragraphs: [what, 'Bila ini tidak sesuai, segera cabut mandat tersebut atau hubungi admin.'],
    items: [],
    link: `${publicUrl}/mandat`,
    linkTitle: 'Buka halaman mandat',
    footnotes: ['Tautan membuka halaman setelah Anda masuk. Membuka email ini tidak mengubah apa pun.'],
  };
}
