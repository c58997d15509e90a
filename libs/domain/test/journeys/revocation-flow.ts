import type { RevocationCase, StepNumber } from '../../src/index.js';
import { submitRevocation } from '../commands.js';
import type { Flow } from './flow.js';

const PLACES: Readonly<Record<RevocationCase['status'], readonly StepNumber[]>> = {
  'awaiting-disposition': [2, 3, 4],
  'awaiting-completeness': [5],
  'awaiting-portal': [6],
  'awaiting-revoked': [7],
  informing: [8],
  'awaiting-follow-up': [2, 3, 4],
  returned: [2, 3, 4, 5],
  halted: [7, 8],
  revoked: [8],
  kept: [6, 7],
  rejected: [2, 3, 4, 5],
  withdrawn: [2, 3, 4, 5, 6],
  superseded: [2, 3, 4, 5],
};

/** "Pencabutan", every third of them urgent. */
export const revocationFlow: Flow = {
  submit: (commandId, pick) => submitRevocation({ commandId, urgent: pick % 3 === 0 }),
  arrows: [
    [1, 2, 'LetterSubmitted'],
    [2, 3, 'DispositionForwarded'],
    [3, 4, 'DispositionForwarded'],
    [4, 5, 'DispositionForwarded'],
    [5, 6, 'CompletenessConfirmed'],
    [6, 7, 'RevokedInPortal'],
    [7, 8, 'CertificateRevoked'],
    // urgent: one word is enough, and what is missing follows
    [2, 5, 'DispositionForwarded'],
    [8, 2, 'ApplicantInformed'],
    [8, 3, 'ApplicantInformed'],
    [8, 4, 'ApplicantInformed'],
    [2, 4, 'DispositionForwarded'],
    [2, 8, 'DispositionForwarded'],
    [3, 8, 'DispositionForwarded'],
    [4, 8, 'DispositionForwarded'],
    // taken back at once
    [3, 2, 'DispositionRecalled'],
    [4, 3, 'DispositionRecalled'],
    [5, 4, 'DispositionRecalled'],
    [5, 2, 'DispositionRecalled'],
    [4, 2, 'DispositionRecalled'],
    // a new letter voids the dispositions
    [3, 2, 'DataCorrected'],
    [4, 2, 'DataCorrected'],
    [5, 2, 'DataCorrected'],
  ],
  places: PLACES,
  doers: {
    1: ['operator'],
    2: ['kapusdatin'],
    3: ['kabid'],
    4: ['kasubbid'],
    5: ['verifikator'],
    6: ['verifikator'],
    7: ['bsre'],
    8: ['sistem'],
  },
};
