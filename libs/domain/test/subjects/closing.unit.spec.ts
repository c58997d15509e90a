import { by, rejected, stepHalted, waitExpired, withdrawn } from '../events.js';
import {
  approve,
  correct,
  expire,
  forward,
  nudge,
  portalWork,
  rejectApplicant,
  withdraw,
} from '../commands.js';
import {
  AT_COMPLETENESS,
  AT_KABID,
  AT_KAPUSDATIN,
  AT_KASUBBID,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  AWAITING_CERTIFICATE,
  AWAITING_PASSPHRASE,
  INFORMING_ACTIVATION,
  INFORMING_ISSUED,
  ISSUED,
  REGISTERING,
  REQUESTING_APPROVAL,
  RETURNED_BY,
  SECOND_ACTIVATION,
  VERIFYING,
} from '../histories.js';
import { KABID, KAPUSDATIN, OPERATOR, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';

describe('Pencabutan', () => {
  test('the applicant takes the letter back', () => {
    given(AT_KABID).when(withdraw()).then(withdrawn(3)).repeated().stands('withdrawn', 3);
  });

  test('the operator does it on behalf of the applicant', () => {
    given(AT_KABID)
      .when(withdraw(OPERATOR, { via: 'operator' }))
      .then(by(OPERATOR, withdrawn(3)));
  });

  test('the note of the applicant is kept as a reference', () => {
    given(AT_KABID)
      .when(withdraw(undefined, { noteRef: 'catatan-1' }))
      .then({ ...withdrawn(3), data: { noteRef: 'catatan-1' } });
  });

  test.each([
    [2, AT_KAPUSDATIN],
    [4, AT_KASUBBID],
    [5, AT_COMPLETENESS],
    [5, REGISTERING],
    [3, RETURNED_BY[3]('pic')],
    [6, INFORMING_ACTIVATION],
    [7, AWAITING_ACTIVATION],
    [8, VERIFYING],
    [9, REQUESTING_APPROVAL],
    [10, AWAITING_APPROVAL],
    [13, AWAITING_PASSPHRASE],
    [14, AWAITING_CERTIFICATE],
    [7, [...AWAITING_ACTIVATION, stepHalted(7)]],
  ] as const)('can be withdrawn at %i', (step, history) => {
    given(history).when(withdraw()).then(withdrawn(step)).stands('withdrawn', step);
  });

  test('an official does not withdraw, and nobody once the certificate is out', () => {
    given(AT_KABID).when(withdraw(KABID)).then(refused('wrong-post'));
    given(INFORMING_ISSUED).when(withdraw()).then(refused('wrong-turn'));
  });

  test('a withdrawal in round 2 belongs to round 2', () => {
    given(SECOND_ACTIVATION)
      .when(withdraw())
      .then({ ...withdrawn(7), round: 2 });
  });
});

describe('Batas waktu pemohon', () => {
  test('the wait for the activation runs out', () => {
    given(AWAITING_ACTIVATION)
      .when(expire('activation'))
      .then(waitExpired('activation'))
      .repeated(refused('out-of-order'))
      .stands('expired', 7);
  });

  test('the wait for the passphrase runs out', () => {
    given(AWAITING_PASSPHRASE)
      .when(expire('passphrase'))
      .then(waitExpired('passphrase'))
      .stands('expired', 13);
  });

  test('the time of another wait closes nothing', () => {
    given(AWAITING_ACTIVATION).when(expire('passphrase')).then(refused('out-of-order'));
    given(AWAITING_PASSPHRASE).when(expire('activation')).then(refused('out-of-order'));
    given(AWAITING_CERTIFICATE).when(expire('passphrase')).then(refused('out-of-order'));
    given(AWAITING_ACTIVATION, stepHalted(7)).when(expire('activation')).then(refused('out-of-order'));
  });
});

describe('Berkas yang sudah ditutup', () => {
  const CLOSED = [
    ['rejected', [...AT_KABID, rejected(3)]],
    ['withdrawn', [...AT_KABID, withdrawn(3)]],
    ['expired', [...AWAITING_ACTIVATION, waitExpired('activation')]],
    ['issued', ISSUED],
  ] as const;

  test.each(CLOSED)('%s: nobody decides any more', (status, history) => {
    const other = { commandId: 'perintah-2' };
    given(history).when(forward(KAPUSDATIN, other)).then(refused('case-closed'));
    given(history).when(approve(VERIFIKATOR, other)).then(refused('case-closed'));
    given(history).when(rejectApplicant()).then(refused('case-closed'));
    given(history).when(correct()).then(refused('case-closed'));
    given(history).when(withdraw()).then(refused('case-closed'));
    given(history).when(nudge()).then(refused('case-closed'));
    given(history).when(portalWork()).then(refused('case-closed')).has({ status });
  });
});
