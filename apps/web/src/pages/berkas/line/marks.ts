import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowUp,
  IconBan,
  IconCertificate,
  IconCheck,
  IconCircleDashed,
  IconClockExclamation,
  IconClockX,
  IconHourglass,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconReplace,
  IconX,
} from '@tabler/icons-react';
import type { Mark } from './step-line.js';

interface MarkLook {
  readonly words: string;
  readonly color: string;
  readonly Icon: typeof IconCheck;
}

/** Each way in which a step can stand: in words, by icon, and last by colour. */
export const MARKS: Readonly<Record<Mark, MarkLook>> = {
  done: { words: 'Selesai', color: 'teal.9', Icon: IconCheck },
  overdue: { words: 'Melewati waktu baku', color: 'red.9', Icon: IconClockExclamation },
  escalated: { words: 'Diberitahukan ke atas', color: 'red.9', Icon: IconArrowUp },
  held: { words: 'Ditunda', color: 'var(--tte-returned)', Icon: IconHourglass },
  released: { words: 'Penundaan diakhiri', color: 'indigo.8', Icon: IconPlayerPlayFilled },
  recalled: { words: 'Penerusan dibatalkan', color: 'var(--tte-returned)', Icon: IconArrowBackUp },
  now: { words: 'Sedang berjalan', color: 'indigo.8', Icon: IconPlayerPlayFilled },
  halted: { words: 'Terhenti', color: 'red.9', Icon: IconPlayerPauseFilled },
  skipped: { words: 'Dilewati', color: 'gray.7', Icon: IconArrowForwardUp },
  returned: { words: 'Dikembalikan', color: 'var(--tte-returned)', Icon: IconArrowBackUp },
  'reactivation-asked': {
    words: 'Aktivasi ulang diminta',
    color: 'var(--tte-returned)',
    Icon: IconArrowBackUp,
  },
  rejected: { words: 'Ditolak', color: 'red.9', Icon: IconX },
  withdrawn: { words: 'Permohonan dicabut', color: 'gray.8', Icon: IconBan },
  expired: { words: 'Batas waktu terlewati', color: 'red.9', Icon: IconClockX },
  lapsed: { words: 'Sertifikat berakhir', color: 'red.9', Icon: IconClockX },
  kept: { words: 'Tidak jadi dicabut', color: 'gray.8', Icon: IconCertificate },
  superseded: { words: 'Digantikan', color: 'gray.8', Icon: IconReplace },
  following: { words: 'Menyusul', color: 'gray.7', Icon: IconHourglass },
  ahead: { words: 'Belum', color: 'gray.6', Icon: IconCircleDashed },
};
