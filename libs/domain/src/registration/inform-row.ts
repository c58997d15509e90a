import type { InformRow } from '../case/informing.js';
import type { Phase, RegistrationFacts } from './state.js';

/** A step of a registration that a mail ends. */
export type RegistrationInformRow = InformRow<
  RegistrationFacts,
  Phase | { readonly status: 'issued'; readonly step: 14 }
>;
