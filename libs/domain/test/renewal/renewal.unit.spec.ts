import {
  applicantInformed,
  by,
  CHECKS,
  certificateLapsed,
  certificateRenewed,
  dataCorrected,
  holderChecked,
  holderCompared,
  informFailed,
  nudged,
  rejected,
  renewalSubmitted,
  returnedForCorrection,
  stepHalted,
  withdrawn,
} from '../events.js';
import {
  complete,
  correct,
  forward,
  nudge,
  recordComparison,
  recordInformed,
  recordInformFailed,
  recordLapsed,
  recordRenewed,
  rejectIncomplete,
  returnIncomplete,
  submitRenewal,
  withdraw,
} from '../commands.js';
import { KAPUSDATIN, OPERATOR, PEMOHON, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';
import { timelineOf } from '../timeline-of.js';
import { logOf } from '../scenario.js';
import { RENEWAL_AT } from './histories.js';

describe('Perpanjangan', () => {
  test('1 a letter opens the case, and the holder is compared at once', () => {
    given()
      .when(submitRenewal())
      .then(renewalSubmitted())
      .repeated()
      .stands('comparing', 2)
      .knows({ accountOf: 'reg-0', validUntil: '2026-04-10' });
  });

  test('1 so does the holder’s own statement; a second one opens nothing', () => {
    given()
      .when(submitRenewal({ actor: PEMOHON }))
      .then(renewalSubmitted({}, PEMOHON))
      .stands('comparing', 2);
    given(RENEWAL_AT[2])
      .when(submitRenewal({ commandId: 'perintah-2' }))
      .then(refused('already-submitted'));
  });

  test('2 what the registers say is recorded once, and the verifikator judges by it', () => {
    given(RENEWAL_AT[2])
      .when(recordComparison())
      .then(holderCompared())
      .repeated(refused('out-of-order'))
      .stands('awaiting-completeness', 3);
    given(RENEWAL_AT[5]).when(recordComparison()).then(refused('out-of-order'));
  });

  test('2 the timeline shows SIMPEG’s word and SI ASN’s', () => {
    const shown = timelineOf(logOf(RENEWAL_AT[3])).filter(({ step }) => step === 2);
    expect(shown.map(({ evidence, verdicts }) => [evidence, verdicts])).toEqual([
      ['compared', { name: 'equal', rank: 'different' }],
      ['si-asn-mismatch', { name: 'near' }],
    ]);
  });

  test('3 the verifikator finds the data as they are, or rejects the case', () => {
    given(RENEWAL_AT[3])
      .when(complete(VERIFIKATOR, { checks: CHECKS.renewal, noteRef: 'catatan-1' }))
      .then(holderChecked())
      .stands('informing', 4)
      .knows({ checkedBy: VERIFIKATOR });
    given(RENEWAL_AT[3])
      .when(rejectIncomplete(VERIFIKATOR))
      .then(by(VERIFIKATOR, rejected(3)))
      .stands('rejected', 3);
    given(RENEWAL_AT[2]).when(complete(VERIFIKATOR)).then(refused('wrong-turn'));
    given(RENEWAL_AT[3]).when(complete(KAPUSDATIN)).then(refused('wrong-post'));
  });

  test('3 what SIMPEG has otherwise is accepted with a note alone', () => {
    const found = { checks: CHECKS.renewal };
    given(RENEWAL_AT[3]).when(complete(VERIFIKATOR, found)).then(refused('difference-unexplained'));
    const lacking = { checks: { ...CHECKS.renewal, rank: undefined as never }, noteRef: 'catatan-1' };
    given(RENEWAL_AT[3]).when(complete(VERIFIKATOR, lacking)).then(refused('check-missing'));
    const other = { checks: { ...CHECKS.renewal, duty: 'differs' as const }, noteRef: 'catatan-1' };
    given(RENEWAL_AT[3]).when(complete(VERIFIKATOR, other)).then(refused('check-differs'));
  });

  test('3 changed data come by a correction, and are compared anew', () => {
    const returned = [...RENEWAL_AT[3], by(VERIFIKATOR, returnedForCorrection(3))];
    given(RENEWAL_AT[3])
      .when(returnIncomplete(VERIFIKATOR))
      .then(by(VERIFIKATOR, returnedForCorrection(3)))
      .stands('returned', 3);
    given(returned).when(correct()).then(dataCorrected(3)).stands('comparing', 2);
  });

  test('there is no disposition', () => {
    given(RENEWAL_AT[3]).when(forward(KAPUSDATIN)).then(refused('wrong-post'));
  });

  test('4 the holder is told to renew, and waited for', () => {
    given(RENEWAL_AT[4])
      .when(recordInformed('renew'))
      .then(applicantInformed('renew', 4))
      .stands('awaiting-renewal', 5);
  });

  test('5 the holder says that it is done: BSrE is asked, and nothing moves', () => {
    given(RENEWAL_AT[5])
      .when(nudge(PEMOHON))
      .then(nudged(5))
      .stands('awaiting-renewal', 5)
      .knows({ nudges: 1 });
    given(RENEWAL_AT[4]).when(nudge(PEMOHON)).then(refused('wrong-turn'));
  });

  test('5 each reminder is counted, also one that could not be delivered', () => {
    given(RENEWAL_AT[5])
      .when(recordInformed('reminder'))
      .then(applicantInformed('reminder', 5))
      .stands('awaiting-renewal', 5)
      .knows({ reminded: 1 });
    given(RENEWAL_AT[5])
      .when(recordInformFailed('reminder'))
      .then(informFailed('reminder', 5))
      .knows({ reminded: 1 });
  });

  test('6 an end that is later renews the certificate, and no other', () => {
    given(RENEWAL_AT[5])
      .when(recordRenewed())
      .then(certificateRenewed())
      .repeated(refused('out-of-order'))
      .stands('informing', 7);
    given(RENEWAL_AT[5]).when(recordRenewed('2026-04-10')).then(refused('out-of-order'));
    given(RENEWAL_AT[3]).when(recordRenewed()).then(refused('out-of-order'));
  });

  test('7 holder and PIC are told, and the case is closed', () => {
    given(RENEWAL_AT[7])
      .when(recordInformed('renewed'))
      .then(applicantInformed('renewed', 7))
      .stands('renewed', 7);
  });

  test.each([2, 3, 4, 5] as const)('the certificate’s end closes a case at %i', (step) => {
    given(RENEWAL_AT[step])
      .when(recordLapsed())
      .then(certificateLapsed(step))
      .repeated(refused('out-of-order'))
      .stands('lapsed', step);
  });

  test('the end closes a halted case, and none whose certificate is renewed', () => {
    given([...RENEWAL_AT[5], stepHalted(5)])
      .when(recordLapsed())
      .then(certificateLapsed(5))
      .stands('lapsed', 5);
    given(RENEWAL_AT[7]).when(recordLapsed()).then(refused('out-of-order'));
    given([...RENEWAL_AT[7], stepHalted(7, 'mail-refused')])
      .when(recordLapsed())
      .then(refused('out-of-order'));
  });

  test('holder or operator take it back until it is renewed', () => {
    given(RENEWAL_AT[5]).when(withdraw(PEMOHON)).then(withdrawn(5, PEMOHON)).stands('withdrawn', 5);
    given(RENEWAL_AT[2]).when(withdraw(OPERATOR)).then(withdrawn(2, OPERATOR)).stands('withdrawn', 2);
    given(RENEWAL_AT[7]).when(withdraw(PEMOHON)).then(refused('wrong-turn'));
  });
});
