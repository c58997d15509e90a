import { POST_TITLES, sopStep, type ProcedureName, type Waiting } from '@tte/domain';
import { wibMoment } from '../mail/deadline.js';
import type { Notice, NoticeItem } from './render.js';

/** Further cases are in the inbox. */
const LISTED = 50;

const REQUESTS: Readonly<Record<ProcedureName, string>> = {
  registration: 'Pendaftaran',
  revocation: 'Pencabutan',
  renewal: 'Perpanjangan',
};

/** What waits for the official themselves, and how much they are told of as the post above. */
function parted(waiting: readonly Waiting[]): { readonly own: readonly Waiting[]; readonly silent: number } {
  const own = waiting.filter(({ stage }) => stage !== 'escalated');
  return { own, silent: waiting.length - own.length };
}

/** One mail with all that waits for an official, in the order in which it is given. */
export function digestOf(waiting: readonly Waiting[], publicUrl: string): Notice {
  const { own, silent } = parted(waiting);
  const more = waiting.length - LISTED;
  return {
    subject: headLine(waiting),
    paragraphs: [
      ...(own.length > 0 ? [`${counted(own)} pada kotak masuk Anda.`] : []),
      ...(silent > 0
        ? [`${silent} berkas belum diputuskan sampai batas waktu kedua; Anda diberi tahu sebagai atasan.`]
        : []),
    ],
    items: waiting.slice(0, LISTED).map((one) => itemOf(one, publicUrl)),
    link: `${publicUrl}/kotak-masuk`,
    linkTitle: 'Buka kotak masuk',
    footnotes: [
      ...(more > 0 ? [`${more} berkas lain ada pada kotak masuk.`] : []),
      'Tautan membuka berkas setelah Anda masuk. Membuka email atau tautan ini tidak memutuskan apa pun.',
      `Seberapa sering email ini dikirim dapat Anda atur pada ${publicUrl}/pengaturan`,
    ],
  };
}

/** All that waits in one line, which names no case and nobody: a mail's subject, and what a device shows. */
export function headLine(waiting: readonly Waiting[]): string {
  const { own, silent } = parted(waiting);
  if (own.length === 0) return `${silent} berkas belum diputuskan`;
  const urgent = own.filter((one) => one.urgent).length;
  const overdue = own.filter(({ stage }) => stage === 'overdue').length;
  return [
    `${overdue > 0 ? 'Pengingat: ' : ''}${counted(own)}`,
    ...(urgent > 0 ? [`${urgent} segera`] : []),
    ...(overdue > 0 ? [`${overdue} melewati waktu baku`] : []),
  ].join(', ');
}

const counted = (own: readonly Waiting[]): string => `${own.length} berkas menunggu Anda`;

function itemOf(one: Waiting, publicUrl: string): NoticeItem {
  const { caseId, caseNumber, procedure, step, since, post, stage, urgent, heldUntil } = one;
  const flags = [
    ...(urgent ? ['Segera'] : []),
    ...(heldUntil !== undefined ? ['kembali dari penundaan'] : []),
    ...(stage === 'overdue' ? ['melewati waktu baku'] : []),
    ...(stage === 'escalated' ? [`belum diputuskan ${POST_TITLES[post]}`] : []),
  ].join(', ');
  return {
    title: caseNumber,
    text: `${REQUESTS[procedure]}, langkah ${step}: ${sopStep(procedure, step).short}, sejak ${wibMoment(since)}`,
    ...(flags !== '' && { flag: flags }),
    link: `${publicUrl}/berkas/${caseId}`,
  };
}
