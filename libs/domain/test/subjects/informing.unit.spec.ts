import type { MailKind } from '../../src/sop.js';
import { applicantInformed, inRound, informFailed, rejected, waitExpired, withdrawn } from '../happenings.js';
import { recordInformed, recordInformFailed } from '../commands.js';
import {
  AT_KABID,
  AT_KAPUSDATIN,
  AWAITING_ACTIVATION,
  AWAITING_CERTIFICATE,
  AWAITING_PASSPHRASE,
  INFORMING_ACTIVATION,
  ISSUED,
  RETURNED_BY,
  SECOND_ACTIVATION,
} from '../histories.js';
import { given, refused } from '../scenario.js';

describe('Surat elektronik di samping langkah', () => {
  test('a return is told once, then only reminders go out', () => {
    const returned = RETURNED_BY[3]('pic');
    given(returned)
      .when(recordInformed('returned'))
      .then(applicantInformed('returned', 3))
      .repeated(refused('out-of-order'))
      .stands('returned', 3)
      .has({ informed: true, fields: ['pic'] });
    given(returned).when(recordInformed('reminder')).then(refused('out-of-order'));
    given(returned, applicantInformed('returned', 3))
      .when(recordInformed('reminder'))
      .then(applicantInformed('reminder', 3));
  });

  test('a return that could not be told does not stop the case', () => {
    given(RETURNED_BY[3]('pic'))
      .when(recordInformFailed('returned'))
      .then(informFailed('returned', 3))
      .repeated(refused('out-of-order'))
      .stands('returned', 3)
      .has({ informed: true });
  });

  test.each([
    [7, AWAITING_ACTIVATION, 'awaiting-activation'],
    [13, AWAITING_PASSPHRASE, 'awaiting-passphrase'],
  ] as const)('the applicant is reminded at %i, and the case stays there', (step, history, status) => {
    given(history)
      .when(recordInformed('reminder'))
      .then(applicantInformed('reminder', step))
      .stands(status, step);
    given(history)
      .when(recordInformFailed('reminder'))
      .then(informFailed('reminder', step))
      .stands(status, step);
  });

  test('a reminder in round 2 belongs to round 2', () => {
    given(SECOND_ACTIVATION)
      .when(recordInformed('reminder'))
      .then(inRound(2, applicantInformed('reminder', 7)))
      .knows({ activationRound: 2, changeSeen: false });
  });

  test('a rejection and an expiry are told after the end', () => {
    given(AT_KABID, rejected(3))
      .when(recordInformed('rejected'))
      .then(applicantInformed('rejected', 3))
      .stands('rejected', 3);
    given(AWAITING_ACTIVATION, waitExpired('activation'))
      .when(recordInformed('expired'))
      .then(applicantInformed('expired', 7))
      .stands('expired', 7);
    given(AT_KABID, rejected(3))
      .when(recordInformFailed('rejected'))
      .then(informFailed('rejected', 3))
      .stands('rejected', 3);
  });

  test('a mail of a step that was under way at the withdrawal is recorded', () => {
    given(INFORMING_ACTIVATION, withdrawn(6))
      .when(recordInformed('activate'))
      .then(applicantInformed('activate', 6))
      .stands('withdrawn', 6);
  });

  test('a mail of a step that fails stops the step instead', () => {
    given(INFORMING_ACTIVATION).when(recordInformFailed('activate')).then(refused('out-of-order'));
  });

  test.each<[string, typeof AT_KABID, MailKind]>([
    ['a reminder to an official', AT_KABID, 'reminder'],
    ['a return that did not happen', AT_KAPUSDATIN, 'returned'],
    ['a rejection that did not happen', AT_KABID, 'rejected'],
    ['a reminder while BSrE works', AWAITING_CERTIFICATE, 'reminder'],
    ['a rejection of an expired case', [...AWAITING_ACTIVATION, waitExpired('activation')], 'rejected'],
    ['a second notice of the certificate', ISSUED, 'issued'],
    ['a new link, which is no part of the case,', AWAITING_ACTIVATION, 'new-link'],
  ])('%s is not recorded', (_title, history, mail) => {
    given(history).when(recordInformed(mail)).then(refused('out-of-order'));
    given(history).when(recordInformFailed(mail)).then(refused('out-of-order'));
  });
});
