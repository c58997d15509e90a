import type { DispositionRow } from '../case/disposition.js';
import type { DispositionStep } from '../case/state.js';
import type { RegistrationInformRow } from './inform-row.js';
import type { InformStep } from './state.js';
import { disposeKapusdatin } from './steps/02-dispose-kapusdatin.js';
import { disposeKabid } from './steps/03-dispose-kabid.js';
import { disposeKasubbid } from './steps/04-dispose-kasubbid.js';
import { informActivation } from './steps/06-inform-activation.js';
import { informReactivation } from './steps/11-inform-reactivation.js';
import { informPassphrase } from './steps/12-inform-passphrase.js';
import { informIssued } from './steps/14-issue-certificate.js';

/** The three dispositions by the step that they are. */
export const DISPOSITIONS: Readonly<Record<DispositionStep, DispositionRow>> = {
  2: disposeKapusdatin,
  3: disposeKabid,
  4: disposeKasubbid,
};

/** The steps that a mail to the applicant ends. */
export const INFORMINGS: Readonly<Record<InformStep, RegistrationInformRow>> = {
  6: informActivation,
  11: informReactivation,
  12: informPassphrase,
  14: informIssued,
};
