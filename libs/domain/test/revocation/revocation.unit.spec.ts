import {
  checkedHolder,
  INFORMING_REVOKED,
  REVOKED_FOLLOW_UP,
  REVOCATION_AT,
  URGENT_AT_CHECK,
  URGENT_LETTER,
} from './histories.js';
import {
  applicantInformed,
  CHECKS,
  certificateKept,
  certificateRevoked,
  completenessConfirmed,
  followedUp,
  forwarded,
  rejected,
  returnedForCorrection,
  revocationSubmitted,
  revokedInPortal,
  stepHalted,
  withdrawn,
} from '../events.js';
import {
  complete,
  forward,
  keepCertificate,
  nudge,
  recordInformed,
  recordRevoked,
  rejectIncomplete,
  rejectLetter,
  returnLetter,
  revokeInPortal,
  submitRevocation,
  withdraw,
} from '../commands.js';
import { KABID, KAPUSDATIN, KASUBBID, OPERATOR, PEMOHON, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';

const other = { commandId: 'perintah-2' };

describe('Pencabutan', () => {
  test('1 a letter opens the case, which waits for Kapusdatin', () => {
    given()
      .when(submitRevocation())
      .then(revocationSubmitted())
      .repeated()
      .stands('awaiting-disposition', 2)
      .knows({ reason: 'pensiun', urgent: false });
  });

  test('1 a second letter opens nothing', () => {
    given(REVOCATION_AT[2]).when(submitRevocation(other)).then(refused('already-submitted'));
  });

  test('2, 3, 4 the letter passes the three officials in their order', () => {
    given(REVOCATION_AT[2]).when(forward(KAPUSDATIN)).then(forwarded(2)).stands('awaiting-disposition', 3);
    given(REVOCATION_AT[3]).when(forward(KABID)).then(forwarded(3)).stands('awaiting-disposition', 4);
    given(REVOCATION_AT[4]).when(forward(KASUBBID)).then(forwarded(4)).stands('awaiting-completeness', 5);
    given(REVOCATION_AT[2]).when(forward(KABID)).then(refused('wrong-turn'));
  });

  test('an official returns or rejects it in their turn, and the operator may take it back, for the kasatker', () => {
    given(REVOCATION_AT[3]).when(returnLetter(KABID)).then(returnedForCorrection(3)).stands('returned', 3);
    given(REVOCATION_AT[4]).when(rejectLetter(KASUBBID)).then(rejected(4)).stands('rejected', 4);
    given(REVOCATION_AT[6]).when(withdraw(OPERATOR)).then(withdrawn(6, OPERATOR)).stands('withdrawn', 6);
    given(REVOCATION_AT[6]).when(withdraw(PEMOHON)).then(refused('wrong-post'));
  });

  test('5 the verifikator finds the holder in the register, or rejects the letter', () => {
    given(REVOCATION_AT[5])
      .when(complete(VERIFIKATOR, { checks: CHECKS.revocation }))
      .then(completenessConfirmed(CHECKS.revocation))
      .stands('awaiting-portal', 6)
      .knows({ checkedBy: VERIFIKATOR });
    given(REVOCATION_AT[5]).when(rejectIncomplete(VERIFIKATOR)).then(rejected(5)).stands('rejected', 5);
  });

  test('6 the verifikator has revoked in the portal, and BSrE is waited for', () => {
    given(REVOCATION_AT[6])
      .when(revokeInPortal())
      .then(revokedInPortal())
      .repeated()
      .stands('awaiting-revoked', 7);
    given(REVOCATION_AT[5]).when(revokeInPortal()).then(refused('wrong-turn'));
    given(REVOCATION_AT[6]).when(revokeInPortal(KASUBBID)).then(refused('wrong-post'));
  });

  test('6, 7 not revoked after all, the case ends and the account stays', () => {
    given(REVOCATION_AT[6]).when(keepCertificate()).then(certificateKept()).repeated().stands('kept', 6);
    given(REVOCATION_AT[7]).when(keepCertificate()).then(certificateKept(7)).stands('kept', 7);
    given(REVOCATION_AT[5]).when(keepCertificate()).then(refused('wrong-turn'));
    given([...REVOCATION_AT[7], stepHalted(7, 'bsre-account-expired')])
      .when(keepCertificate())
      .then(certificateKept(7))
      .stands('kept', 7);
    given([...INFORMING_REVOKED, stepHalted(8, 'mail-refused')])
      .when(keepCertificate())
      .then(refused('wrong-turn'));
  });

  test('6 what the verifikator may have done in the portal is not taken back by the applicant', () => {
    given(REVOCATION_AT[7]).when(withdraw(OPERATOR)).then(refused('wrong-turn'));
  });

  test('7 BSrE shows REVOKE, which is recorded once', () => {
    given(REVOCATION_AT[7])
      .when(recordRevoked())
      .then(certificateRevoked())
      .repeated(refused('out-of-order'))
      .stands('informing', 8);
    given(REVOCATION_AT[6]).when(recordRevoked()).then(refused('out-of-order'));
  });

  test('8 holder and PIC are told, and the case is closed', () => {
    given(INFORMING_REVOKED)
      .when(recordInformed('revoked'))
      .then(applicantInformed('revoked', 8))
      .stands('revoked', 8);
  });

  test('a nudge is not for a revocation: nobody waits for the applicant', () => {
    given(REVOCATION_AT[7]).when(nudge(PEMOHON)).then(refused('wrong-post'));
  });
});

describe('Pencabutan segera', () => {
  test.each([
    ['Kapusdatin', KAPUSDATIN, 2],
    ['Kabid', KABID, 3],
    ['Kasubbid', KASUBBID, 4],
  ] as const)('the word of %s is enough for the verifikator to act', (_title, official, step) => {
    given(URGENT_LETTER)
      .when(forward(official))
      .then(forwarded(step))
      .repeated()
      .stands('awaiting-completeness', 5);
  });

  test('a disposition that follows is shown as such, and moves nothing', () => {
    given(URGENT_AT_CHECK)
      .when(forward(KAPUSDATIN))
      .then(followedUp(2))
      .stands('awaiting-completeness', 5)
      .knows({ decidedBy: { kapusdatin: KAPUSDATIN.subject, kabid: KABID.subject } });
    given([...URGENT_AT_CHECK, ...checkedHolder])
      .when(forward(KASUBBID))
      .then(followedUp(4));
  });

  test('nobody disposes twice', () => {
    given(URGENT_AT_CHECK).when(forward(KABID, other)).then(refused('wrong-turn'));
  });

  test('the account is revoked, and the case waits for the dispositions that are missing', () => {
    given(REVOKED_FOLLOW_UP)
      .stands('awaiting-follow-up', 2)
      .knows({ decidedBy: { kabid: KABID.subject, verifikator: VERIFIKATOR.subject } });
    given(REVOKED_FOLLOW_UP).when(forward(KASUBBID)).then(followedUp(4)).stands('awaiting-follow-up', 2);
    given([...REVOKED_FOLLOW_UP, followedUp(4)])
      .when(forward(KAPUSDATIN))
      .then(followedUp(2))
      .stands('revoked', 8);
  });

  test('what is revoked is neither returned nor rejected any more', () => {
    given(REVOKED_FOLLOW_UP).when(returnLetter(KAPUSDATIN)).then(refused('wrong-turn'));
    given(REVOKED_FOLLOW_UP).when(rejectLetter(KAPUSDATIN)).then(refused('wrong-turn'));
  });
});
