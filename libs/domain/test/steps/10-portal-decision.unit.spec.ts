import { approve, portalWork, reactivate, recordBsreChange, rejectApplicant } from '../commands.js';
import {
  applicantInformed,
  approved,
  approvedInPortal,
  bsreStatusChanged,
  portalDecisionStated,
  reactivationRequested,
  rejected,
  stepHalted,
} from '../events.js';
import { AWAITING_PORTAL_APPROVAL, AWAITING_PORTAL_REFUSAL } from '../histories.js';
import { OPERATOR, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';

const noted = { noteRef: 'catatan-1' };

describe('10 Portal BSrE memutuskan', () => {
  test('BSrE shows the approval: 12 follows', () => {
    given(AWAITING_PORTAL_APPROVAL)
      .when(recordBsreChange('NEW'))
      .then(approvedInPortal())
      .stands('informing', 12);
  });

  test('BSrE shows the refusal: 11 follows, and the next 7 need not wait for a change', () => {
    given(AWAITING_PORTAL_REFUSAL)
      .when(recordBsreChange('NO_CERTIFICATE'))
      .then(bsreStatusChanged('NO_CERTIFICATE', 10))
      .stands('informing', 11);
    given(
      AWAITING_PORTAL_REFUSAL,
      bsreStatusChanged('NO_CERTIFICATE', 10),
      applicantInformed('reactivate', 11),
    )
      .stands('awaiting-activation', 7)
      .knows({ activationRound: 2, changeSeen: true });
  });

  test('the statement of the verifikator, with a note, goes before what BSrE shows', () => {
    given(AWAITING_PORTAL_APPROVAL)
      .when(portalWork(VERIFIKATOR, noted))
      .then(portalDecisionStated())
      .stands('informing', 12);
    given(AWAITING_PORTAL_REFUSAL)
      .when(portalWork(VERIFIKATOR, noted))
      .then(portalDecisionStated())
      .stands('informing', 11)
      .knows({ changeSeen: false });
  });

  test('a statement without a note is refused', () => {
    given(AWAITING_PORTAL_APPROVAL).when(portalWork()).then(refused('note-required'));
    given(AWAITING_PORTAL_REFUSAL).when(portalWork()).then(refused('note-required'));
  });

  test('nobody but the verifikator states it', () => {
    given(AWAITING_PORTAL_APPROVAL).when(portalWork(OPERATOR, noted)).then(refused('wrong-post'));
  });

  test('the verifikator may think better of it', () => {
    given(AWAITING_PORTAL_APPROVAL)
      .when(reactivate(VERIFIKATOR, ['position']))
      .then(reactivationRequested(['position']))
      .stands('awaiting-portal-refusal', 10);
    given(AWAITING_PORTAL_REFUSAL).when(approve()).then(approved()).stands('awaiting-portal-approval', 10);
    given(AWAITING_PORTAL_APPROVAL).when(rejectApplicant()).then(rejected(10)).stands('rejected', 10);
  });

  test('an account that another SOP has stopped halts it, and it goes on where it stood', () => {
    given(AWAITING_PORTAL_APPROVAL, stepHalted(10))
      .stands('halted', 10)
      .has({ resume: { status: 'awaiting-portal-approval', step: 10 } });
  });
});
