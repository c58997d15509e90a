import type { DraftIn, EventIn, SharedEventData } from '../case/events.js';
import type { HolderComparison, RenewalEntry } from './evidence.js';

/** The data of each event of a renewal, by its name. */
export interface RenewalEventData extends SharedEventData {
  // 1
  LetterSubmitted: RenewalEntry & { readonly sop: string };
  // 2
  HolderCompared: HolderComparison;
  // 5, 6
  CertificateRenewed: { readonly validUntil: string };
  // end
  CertificateLapsed: Record<never, never>;
}

export type RenewalEvent = EventIn<RenewalEventData>;
/** An event of a renewal by its name. */
export type RenewalEventOf<Name extends keyof RenewalEventData> = EventIn<RenewalEventData, Name>;
export type RenewalDraft = DraftIn<RenewalEventData>;
