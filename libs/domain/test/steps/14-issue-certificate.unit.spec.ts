import {
  applicantInformed,
  certificateIssued,
  certificateLate,
  portalWorkRecorded,
  stepHalted,
} from '../events.js';
import {
  halt,
  portalWork,
  recordCertificateLate,
  recordInformed,
  recordIssued,
  rejectApplicant,
  withdraw,
} from '../commands.js';
import { AWAITING_ACTIVATION, AWAITING_CERTIFICATE, INFORMING_ISSUED } from '../histories.js';
import { given, refused } from '../scenario.js';

describe('14 BSrE menerbitkan sertifikat elektronik', () => {
  test('the certificate is recorded as the act of BSrE, with its end where it is known', () => {
    given(AWAITING_CERTIFICATE)
      .when(recordIssued('2028-03-25'))
      .then(certificateIssued({ validUntil: '2028-03-25' }))
      .repeated(refused('out-of-order'))
      .stands('informing', 14);
  });

  test('the applicant is told, and the case is done', () => {
    given(INFORMING_ISSUED)
      .when(recordInformed('issued'))
      .then(applicantInformed('issued', 14))
      .repeated(refused('out-of-order'))
      .stands('issued', 14);
  });

  test('late, the verifikator is waited for, who asks BSrE; then it has its time anew', () => {
    const late = [...AWAITING_CERTIFICATE, certificateLate()];
    given(AWAITING_CERTIFICATE)
      .when(recordCertificateLate())
      .then(certificateLate())
      .repeated()
      .stands('awaiting-certificate', 14)
      .has({ overdue: true });
    given(late).when(portalWork()).then(portalWorkRecorded(14)).has({ overdue: false });
    given(late).when(halt('bsre-account-denied')).then(stepHalted(14, 'bsre-account-denied'));
    given(late).when(recordIssued()).then(certificateIssued()).stands('informing', 14);
    given(AWAITING_ACTIVATION).when(recordCertificateLate()).then(refused('out-of-order'));
  });

  test('no certificate before 12', () => {
    given(AWAITING_ACTIVATION).when(recordIssued()).then(refused('out-of-order'));
  });

  test('once the certificate is out, the case is neither withdrawn nor rejected', () => {
    const halted = [...INFORMING_ISSUED, stepHalted(14, 'mail-refused')];
    given(INFORMING_ISSUED).when(withdraw()).then(refused('wrong-turn'));
    given(halted).when(withdraw()).then(refused('wrong-turn'));
    given(halted).when(rejectApplicant()).then(refused('wrong-turn'));
    given(halted).when(portalWork()).then(portalWorkRecorded(14)).stands('informing', 14);
  });
});
