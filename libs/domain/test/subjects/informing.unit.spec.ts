import type { MailKind, Status, StepNumber } from '../../src/index.js';
import {
  applicantInformed,
  dataCorrected,
  dataCorrectedOnEvidence,
  emailCorrected,
  informedAs,
  inRound,
  informFailed,
  mailBounced,
  rejected,
  returnedForCorrection,
  waitExpired,
  withdrawn,
} from '../events.js';
import { recordInformed, recordInformFailed } from '../commands.js';
import {
  AT_KABID,
  AT_KAPUSDATIN,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  AWAITING_CERTIFICATE,
  AWAITING_PASSPHRASE,
  INFORMING_ACTIVATION,
  INFORMING_REACTIVATION,
  ISSUED,
  RETURNED_BY,
  SECOND_ACTIVATION,
} from '../histories.js';
import { minutesAfterStart } from '../people.js';
import { given, refused } from '../scenario.js';

describe('Surat elektronik di samping langkah', () => {
  test('a return is told once, then only reminders go out', () => {
    const returned = RETURNED_BY[3]('pic');
    given(returned)
      .when(recordInformed('returned'))
      .then(applicantInformed('returned', 3))
      .stands('returned', 3)
      .has({ informed: true, fields: ['pic'] });
    given(returned, applicantInformed('returned', 3))
      .when(recordInformed('reminder'))
      .then(applicantInformed('reminder', 3));
  });

  test('a return that could not be told does not stop the case', () => {
    given(RETURNED_BY[3]('pic'))
      .when(recordInformFailed('returned'))
      .then(informFailed('returned', 3))
      .stands('returned', 3)
      .has({ informed: true });
  });

  test('each mail beside the steps that fails is recorded, also the second in one place', () => {
    given(AWAITING_ACTIVATION)
      .when(recordInformFailed('reminder'))
      .then(informFailed('reminder', 7))
      .repeated(informFailed('reminder', 7));
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

  const corrected = dataCorrected(3, ['pic']);
  const told = {
    at: minutesAfterStart(RETURNED_BY[3]('pic').length),
    by: 'operator',
    fields: ['pic'],
  } as const;

  test.each([
    ['is sent', recordInformed('corrected'), applicantInformed('corrected', 3)],
    ['cannot be delivered', recordInformFailed('corrected'), informFailed('corrected', 3)],
  ] as const)('the receipt of a correction %s, and is due no more', (_what, command, event) => {
    given(RETURNED_BY[3]('pic'), corrected)
      .when(command)
      .then(event)
      .stands('awaiting-disposition', 3)
      .knows({ corrected: told });
  });

  test('the receipt of an earlier correction that comes late leaves that of the present one due', () => {
    const again = [returnedForCorrection(3, ['pic']), dataCorrected(3, ['pic'], { dataVersion: 3 })];
    given(RETURNED_BY[3]('pic'), corrected, again)
      .when(recordInformed('corrected', { ref: 'corrected/3/2' }))
      .then(informedAs('corrected/3/2', 3))
      .knows({ corrected: expect.objectContaining({ receiptDue: true }) });
  });

  test.each([
    ['on evidence', [...AWAITING_APPROVAL, dataCorrectedOnEvidence(['position'])], 8, 'position'],
    ['of an address', [...AWAITING_ACTIVATION, mailBounced(), emailCorrected()], 7, 'email'],
  ] as const)(
    'a correction that the verifikator makes %s is told as well, once',
    (_what, events, step, field) => {
      const at = minutesAfterStart(events.length - 1);
      given(events)
        .when(recordInformed('corrected'))
        .then(applicantInformed('corrected', step))
        .knows({ corrected: { at, by: 'verifikator', fields: [field] } });
    },
  );

  test('without a correction there is no receipt', () => {
    given(AT_KABID).when(recordInformed('corrected')).then(refused('out-of-order'));
    given(RETURNED_BY[3]('pic')).when(recordInformed('corrected')).then(refused('out-of-order'));
  });

  test('a mail of a step that fails stops the step instead', () => {
    given(INFORMING_ACTIVATION).when(recordInformFailed('activate')).then(refused('out-of-order'));
  });

  test.each<[string, typeof AT_KABID, MailKind, StepNumber, Status]>([
    ['a reminder while BSrE works', AWAITING_CERTIFICATE, 'reminder', 14, 'awaiting-certificate'],
    ['a reminder, when its step is done', INFORMING_REACTIVATION, 'reminder', 11, 'informing'],
    [
      'a return, when it was corrected',
      [...RETURNED_BY[3]('pic'), dataCorrected(3, ['pic'])],
      'returned',
      3,
      'awaiting-disposition',
    ],
    [
      'a return, when the case was withdrawn',
      [...RETURNED_BY[3]('pic'), withdrawn(3)],
      'returned',
      3,
      'withdrawn',
    ],
    [
      'a receipt, when the case was withdrawn',
      [...RETURNED_BY[3]('pic'), dataCorrected(3, ['pic']), withdrawn(3)],
      'corrected',
      3,
      'withdrawn',
    ],
    ['a new link', AWAITING_ACTIVATION, 'new-link', 7, 'awaiting-activation'],
    ['a new link to an official', AT_KABID, 'new-link', 3, 'awaiting-disposition'],
    ['a new link, when the step’s own mail is under way', INFORMING_ACTIVATION, 'new-link', 6, 'informing'],
    ['a new link, when the case has ended', ISSUED, 'new-link', 14, 'issued'],
  ])(
    '%s that was under way is recorded, and the case stays where it is',
    (_what, history, mail, step, status) => {
      given(history).when(recordInformed(mail)).then(applicantInformed(mail, step)).stands(status, step);
      given(history).when(recordInformFailed(mail)).then(informFailed(mail, step)).stands(status, step);
    },
  );

  test.each<[string, typeof AT_KABID, MailKind]>([
    ['a reminder to an official', AT_KABID, 'reminder'],
    ['a return that did not happen', AT_KAPUSDATIN, 'returned'],
    ['a rejection that did not happen', AT_KABID, 'rejected'],
    ['a rejection of an expired case', [...AWAITING_ACTIVATION, waitExpired('activation')], 'rejected'],
    ['a second notice of the certificate', ISSUED, 'issued'],
  ])('%s is not recorded', (_title, history, mail) => {
    given(history).when(recordInformed(mail)).then(refused('out-of-order'));
    given(history).when(recordInformFailed(mail)).then(refused('out-of-order'));
  });
});
