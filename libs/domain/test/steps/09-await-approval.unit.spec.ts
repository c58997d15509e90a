import { approvalRequested } from '../events.js';
import { approve, requestApproval } from '../commands.js';
import { CONFIRMED, REQUESTING_APPROVAL } from '../histories.js';
import { given, refused } from '../scenario.js';

describe('9 Pemohon menunggu persetujuan', () => {
  test('the case is put before the verifikator with what SIMPEG says', () => {
    given(REQUESTING_APPROVAL)
      .when(requestApproval({ name: 'near', unit: 'different' }))
      .then(approvalRequested({ name: 'near', unit: 'different' }))
      .repeated(refused('out-of-order'))
      .stands('awaiting-approval', 10);
  });

  test.each(['unavailable', 'unknown-employee'] as const)('SIMPEG %s: the verifikator decides', (simpeg) => {
    given(REQUESTING_APPROVAL)
      .when(requestApproval(simpeg))
      .then(approvalRequested(simpeg))
      .stands('awaiting-approval', 10);
  });

  test('a confirmed civil servant needs no approval', () => {
    given(CONFIRMED).when(requestApproval()).then(refused('out-of-order'));
  });

  test('nobody approves before SIMPEG was asked', () => {
    given(REQUESTING_APPROVAL).when(approve()).then(refused('wrong-turn'));
  });
});
