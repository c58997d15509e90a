import type { InformRow } from '../case/informing.js';
import type { RenewalFacts, RenewalPhase } from './state.js';

/** A step of a renewal that a mail ends. */
export type RenewalInformRow = InformRow<
  RenewalFacts,
  RenewalPhase | { readonly status: 'renewed'; readonly step: 7 }
>;
