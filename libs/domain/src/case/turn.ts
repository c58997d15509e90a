import { HALT_TITLES } from './halt-titles.js';
import { isUnreachable } from './mails.js';
import type { Procedure } from './procedure.js';
import { PORTAL_POST } from './rules.js';
import { stepOf, type StepNumber } from './sop.js';
import { isClosed, isHalted, isReturned, type AnyCase, type NewCase } from './state.js';
import type { Post } from '../values/role.js';

/** Whose turn it is in a case, and since when. */
export interface Turn {
  readonly waitingOn: Post;
  readonly step: StepNumber;
  /** ISO 8601 */
  readonly since: string;
}

/** Whom an open case waits for; undefined before the letter and after the end. */
export function turnOf(procedure: Procedure, state: AnyCase | NewCase): Turn | undefined {
  if (!('facts' in state) || isClosed(state)) return undefined;
  const waitingOn = isUnreachable(procedure, state) ? PORTAL_POST : procedure.waitingOn(state);
  return { waitingOn, step: state.step, since: state.since };
}

/** How a case can end in any SOP. */
const ENDS: Readonly<Record<string, string>> = {
  rejected: 'Ditolak',
  withdrawn: 'Dicabut oleh pemohon',
  expired: 'Ditutup: batas waktu pemohon terlewati',
  superseded: 'Digantikan oleh berkas baru',
};

/** One line in Bahasa Indonesia that says where a case stands. */
export function standingOf(procedure: Procedure, state: AnyCase): string {
  if (isHalted(state)) return `Terhenti: perlu tindakan Verifikator (${HALT_TITLES[state.cause]})`;
  if (isUnreachable(procedure, state)) return 'Email tidak aktif: perlu tindakan Verifikator';
  if (isReturned(state)) return 'Dikembalikan: menunggu perbaikan pemohon';
  return procedure.standing(state) ?? ENDS[state.status] ?? stepOf(procedure.sop, state.step).title;
}
