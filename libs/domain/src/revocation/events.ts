import type { DraftIn, EventIn, SharedEventData } from '../case/events.js';
import type { RevocationEntry } from './evidence.js';

/** The data of each event of a revocation, by its name. */
export interface RevocationEventData extends SharedEventData {
  // 1
  LetterSubmitted: RevocationEntry & { readonly sop: string };
  // 6
  RevokedInPortal: { readonly noteRef?: string };
  // 7
  CertificateRevoked: Record<never, never>;
  // end
  CertificateKept: { readonly noteRef?: string };
}

export type RevocationEvent = EventIn<RevocationEventData>;
/** An event of a revocation by its name. */
export type RevocationEventOf<Name extends keyof RevocationEventData> = EventIn<RevocationEventData, Name>;
export type RevocationDraft = DraftIn<RevocationEventData>;
