import { deciderOf } from './rules.js';
import { HALT_TITLES } from './halt-titles.js';
import { sopStep, type StepNumber } from './sop.js';
import { isClosed, type RegistrationState, type SubmittedCase } from './state.js';
import type { Post } from '../values/role.js';

/** Whose turn it is in a case, and since when. */
export interface Turn {
  readonly waitingOn: Post;
  readonly step: StepNumber;
  /** ISO 8601 */
  readonly since: string;
}

/** Whom an open case waits for; undefined before the letter and after the end. */
export function turnOf(state: RegistrationState): Turn | undefined {
  if (state.status === 'new' || isClosed(state)) return undefined;
  return { waitingOn: waitingOn(state), step: state.step, since: state.since };
}

function waitingOn(state: SubmittedCase): Post {
  switch (state.status) {
    case 'returned':
    case 'awaiting-activation':
    case 'awaiting-passphrase':
      return 'pemohon';
    case 'awaiting-certificate':
      return 'bsre';
    default:
      return deciderOf(state) ?? 'sistem';
  }
}

/** One line in Bahasa Indonesia that says where a case stands. */
export function standingOf(state: SubmittedCase): string {
  switch (state.status) {
    case 'issued':
      return 'Selesai: sertifikat elektronik telah terbit';
    case 'rejected':
      return 'Ditolak';
    case 'withdrawn':
      return 'Dicabut oleh pemohon';
    case 'expired':
      return 'Ditutup: batas waktu pemohon terlewati';
    case 'superseded':
      return 'Digantikan oleh berkas baru';
    case 'returned':
      return 'Dikembalikan: menunggu perbaikan pemohon';
    case 'halted':
      return `Terhenti: perlu tindakan Verifikator (${HALT_TITLES[state.cause]})`;
    default:
      return sopStep(state.step).title;
  }
}
