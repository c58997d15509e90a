import type { RenewalCase, StepNumber } from '../../src/index.js';
import { submitRenewal } from '../commands.js';
import { OPERATOR, PEMOHON } from '../people.js';
import type { Flow } from './flow.js';

const PLACES: Readonly<Record<RenewalCase['status'], readonly StepNumber[]>> = {
  comparing: [2],
  'awaiting-completeness': [3],
  informing: [4, 7],
  'awaiting-renewal': [5],
  returned: [3],
  halted: [2, 4, 5, 7],
  renewed: [7],
  lapsed: [2, 3, 4, 5],
  rejected: [3],
  withdrawn: [2, 3, 4, 5],
  superseded: [3],
};

/** "Perpanjangan", every other one by the holder's own statement. */
export const renewalFlow: Flow = {
  submit: (commandId, pick) => submitRenewal({ commandId, actor: pick % 2 === 0 ? OPERATOR : PEMOHON }),
  arrows: [
    [1, 2, 'LetterSubmitted'],
    [2, 3, 'HolderCompared'],
    [3, 4, 'CompletenessConfirmed'],
    [4, 5, 'ApplicantInformed'],
    [5, 7, 'CertificateRenewed'],
    // corrected data are compared anew
    [3, 2, 'DataCorrected'],
  ],
  places: PLACES,
  doers: {
    1: ['operator', 'pemohon'],
    2: ['sistem'],
    3: ['verifikator'],
    4: ['sistem'],
    5: ['pemohon'],
    6: ['bsre'],
    7: ['sistem'],
  },
};
