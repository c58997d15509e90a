import {
  applicantInformed,
  escalated,
  inRound,
  nudged,
  portalWorkRecorded,
  signalRefused,
  standardTimeExceeded,
  stepHalted,
  by,
  forwarded,
  withdrawn,
} from '../events.js';
import {
  halt,
  nudge,
  portalWork,
  recordActivated,
  recordEscalated,
  recordRefusedSignal,
  recordStandardTimeExceeded,
} from '../commands.js';
import {
  activationRound,
  AT_COMPLETENESS,
  AT_KABID,
  AT_KAPUSDATIN,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  AWAITING_CERTIFICATE,
  AWAITING_PASSPHRASE,
  INFORMING_ACTIVATION,
  ISSUED,
  REGISTERING,
  REQUESTING_APPROVAL,
  RETURNED_BY,
  SECOND_ACTIVATION,
  sentBack,
  VERIFYING,
} from '../histories.js';
import { OPERATOR, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';

const nudges = (count: number) => Array.from({ length: count }, nudged);

describe('Pemohon meminta pemeriksaan', () => {
  test('the word of the applicant makes the wait look at once', () => {
    given(AWAITING_ACTIVATION)
      .when(nudge())
      .then(nudged())
      .repeated()
      .stands('awaiting-activation', 7)
      .knows({ nudges: 1 });
  });

  test('the operator passes it on', () => {
    given(AWAITING_ACTIVATION).when(nudge(OPERATOR)).then(by(OPERATOR, nudged()));
  });

  test('a wait takes 20 of them', () => {
    given(AWAITING_ACTIVATION, nudges(19)).when(nudge()).then(nudged()).knows({ nudges: 20 });
    given(AWAITING_ACTIVATION, nudges(20)).when(nudge()).then(refused('nudge-limit'));
  });

  test('the next wait counts anew', () => {
    given(AWAITING_ACTIVATION, nudges(20), activationRound(1), sentBack(1))
      .when(nudge())
      .then(inRound(2, nudged()))
      .knows({ nudges: 1 });
  });

  test('nobody is nudged but BSrE, and not by the verifikator', () => {
    given(VERIFYING).when(nudge()).then(refused('wrong-turn'));
    given(AWAITING_CERTIFICATE).when(nudge()).then(refused('wrong-turn'));
    given(AWAITING_ACTIVATION).when(nudge(VERIFIKATOR)).then(refused('wrong-post'));
  });
});

describe('Pekerjaan verifikator di Portal BSrE', () => {
  test('is recorded, and counts as a change', () => {
    given(SECOND_ACTIVATION)
      .when(portalWork())
      .then(inRound(2, portalWorkRecorded(7)))
      .repeated()
      .stands('awaiting-activation', 7)
      .knows({ changeSeen: true });
  });

  test('the note is kept as a reference', () => {
    given(AWAITING_CERTIFICATE)
      .when(portalWork(VERIFIKATOR, { noteRef: 'catatan-1' }))
      .then({ ...portalWorkRecorded(14), data: { noteRef: 'catatan-1' } });
  });

  test('there is none before BSrE knows the applicant, nor by others', () => {
    given(AT_COMPLETENESS).when(portalWork()).then(refused('wrong-turn'));
    given(REGISTERING).when(portalWork()).then(refused('wrong-turn'));
    given(AWAITING_ACTIVATION).when(portalWork(OPERATOR)).then(refused('wrong-post'));
  });
});

describe('Langkah terhenti', () => {
  test('an account that belongs to another SOP stops the wait', () => {
    given(AWAITING_ACTIVATION)
      .when(halt('bsre-account-revoked'))
      .then(stepHalted(7, 'bsre-account-revoked'))
      .repeated(refused('out-of-order'))
      .stands('halted', 7)
      .has({ cause: 'bsre-account-revoked', resume: { status: 'awaiting-activation', step: 7 } });
  });

  test.each([
    ['registering', REGISTERING, 5],
    ['informing', INFORMING_ACTIVATION, 6],
    ['awaiting-activation', AWAITING_ACTIVATION, 7],
    ['verifying', VERIFYING, 8],
    ['requesting-approval', REQUESTING_APPROVAL, 9],
    ['awaiting-passphrase', AWAITING_PASSPHRASE, 13],
    ['awaiting-certificate', AWAITING_CERTIFICATE, 14],
  ] as const)('%s: halted, then resumed where it stood', (status, history, step) => {
    given(history).when(halt()).then(stepHalted(step)).stands('halted', step);
    given(history, stepHalted(step))
      .when(portalWork())
      .then(portalWorkRecorded(step))
      .repeated()
      .stands(status, step)
      .knows({ changeSeen: true });
  });

  test('while it is halted, nothing outside is recorded', () => {
    given(AWAITING_ACTIVATION, stepHalted(7)).when(recordActivated()).then(refused('out-of-order'));
  });

  test.each([
    ['an official', AT_KABID],
    ['the applicant', RETURNED_BY[2]('pic')],
  ])('a wait for %s cannot halt', (_who, history) => {
    given(history).when(halt()).then(refused('out-of-order'));
  });
});

describe('Waktu standar', () => {
  test('exceeding it is told once', () => {
    given(AT_KAPUSDATIN)
      .when(recordStandardTimeExceeded())
      .then(standardTimeExceeded(2))
      .repeated()
      .stands('awaiting-disposition', 2)
      .has({ overdue: true });
  });

  test('the next step has its own time', () => {
    given(AT_KAPUSDATIN, standardTimeExceeded(2), forwarded(2)).has({ overdue: false }).has({ step: 3 });
  });

  test('being late does not begin a new wait', () => {
    given(AT_KAPUSDATIN, standardTimeExceeded(2)).has({ since: '2026-03-25T02:00:00.000Z' });
  });

  test.each([
    ['completeness', AT_COMPLETENESS, 5],
    ['approval', AWAITING_APPROVAL, 10],
  ] as const)('%s is owed as well', (_title, history, step) => {
    given(history).when(recordStandardTimeExceeded()).then(standardTimeExceeded(step));
  });

  test.each([
    ['the applicant', AWAITING_ACTIVATION],
    ['a correction', RETURNED_BY[2]('pic')],
    ['BSrE', AWAITING_CERTIFICATE],
    ['the system', REGISTERING],
    ['nobody', ISSUED],
  ])('%s owes the office no time', (_who, history) => {
    given(history).when(recordStandardTimeExceeded()).then(refused('out-of-order'));
  });
});

describe('Eskalasi', () => {
  test('beyond the second limit the post above is told, once per wait', () => {
    given(AT_KABID, standardTimeExceeded(3))
      .when(recordEscalated())
      .then(escalated(3, 'kapusdatin'))
      .repeated()
      .stands('awaiting-disposition', 3)
      .has({ overdue: true, escalatedTo: 'kapusdatin' });
  });

  test.each([
    ['completeness', AT_COMPLETENESS, 5],
    ['approval', AWAITING_APPROVAL, 10],
  ] as const)('%s is told to the Kasubbid', (_title, history, step) => {
    given(history, standardTimeExceeded(step)).when(recordEscalated()).then(escalated(step, 'kasubbid'));
  });

  test('the next step begins anew, and being late does not begin a new wait', () => {
    given(AT_KABID, standardTimeExceeded(3), escalated(3)).has({ since: '2026-03-25T02:01:00.000Z' });
    given(AT_KABID, standardTimeExceeded(3), escalated(3), forwarded(3), standardTimeExceeded(4))
      .when(recordEscalated())
      .then(escalated(4, 'kabid'));
  });

  test('nobody here stands above the Kapusdatin: the front desk is told', () => {
    given(AT_KAPUSDATIN, standardTimeExceeded(2)).when(recordEscalated()).then(escalated(2, 'operator'));
  });

  test.each([
    ['a post within the standard time', AT_KABID],
    ['the applicant', AWAITING_ACTIVATION],
    ['a correction', RETURNED_BY[3]('pic')],
    ['nobody', ISSUED],
  ])('%s is not escalated', (_who, history) => {
    given(history).when(recordEscalated()).then(refused('out-of-order'));
  });
});

describe('Signal yang ditolak', () => {
  test('leaves a trace, since its sender got no answer', () => {
    given(AT_KAPUSDATIN)
      .when(recordRefusedSignal('wrong-post'))
      .then(signalRefused(2, 'wrong-post'))
      .repeated(signalRefused(2, 'wrong-post'))
      .stands('awaiting-disposition', 2)
      .knows({ refusedSignals: 1 });
  });

  test('each counts, whatever stands in between', () => {
    given(AT_KAPUSDATIN, signalRefused(), forwarded(2), signalRefused(3)).knows({ refusedSignals: 2 });
  });

  test('also after the end', () => {
    given(AT_KAPUSDATIN, withdrawn(2))
      .when(recordRefusedSignal('case-closed'))
      .then(signalRefused(2, 'case-closed'))
      .stands('withdrawn', 2);
  });

  test('not before the letter', () => {
    given().when(recordRefusedSignal()).then(refused('not-submitted'));
  });

  test('a mail on the way is no wait of the office', () => {
    given(INFORMING_ACTIVATION, applicantInformed('activate', 6)).has({ overdue: false });
  });
});
