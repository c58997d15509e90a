import {
  accountActivated,
  applicantInformed,
  approvalRequested,
  approved,
  approvedInPortal,
  bsreStatusChanged,
  by,
  certificateIssued,
  dataCorrected,
  escalated,
  forwarded,
  identityConfirmed,
  identityNotConfirmed,
  inRound,
  passphraseSet,
  portalWorkRecorded,
  registeredAtBsre,
  rejected,
  signalRefused,
  standardTimeExceeded,
  stepHalted,
  superseded,
  type PlainEvent,
  waitExpired,
  withdrawn,
} from '../events.js';
import {
  activationRound,
  AT_KABID,
  AT_KAPUSDATIN,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  AWAITING_CERTIFICATE,
  AWAITING_PASSPHRASE,
  CONFIRMED,
  ISSUED,
  REGISTERING,
  RETURNED_BY,
  SECOND_ACTIVATION,
  sentBack,
} from '../histories.js';
import { endsStep } from '../../src/index.js';
import { minutesAfterStart, plh } from '../people.js';
import { logOf } from '../scenario.js';
import { timelineOf } from '../timeline-of.js';

const rows = (history: readonly PlainEvent[]) =>
  timelineOf(logOf(history)).map(({ step, round, outcome, actor, at, evidence }) =>
    [
      step,
      round,
      outcome,
      actor.post,
      (Date.parse(at) - Date.parse(minutesAfterStart(0))) / 60_000,
      evidence ?? '',
    ]
      .join(' ')
      .trim(),
  );
const short = (history: readonly PlainEvent[]) =>
  timelineOf(logOf(history)).map(({ step, round, outcome }) => `${step}/${round} ${outcome}`);

const PASSPHRASE_TO_END = [
  applicantInformed('set-passphrase', 12),
  passphraseSet(),
  certificateIssued(),
  applicantInformed('issued', 14),
];

describe('Linimasa 14 langkah', () => {
  test('TNI: every step but 11, with who, when and what it rests on', () => {
    expect(rows(ISSUED)).toEqual([
      '1 1 done operator 0',
      '2 1 done kapusdatin 1 tindak-lanjuti',
      '3 1 done kabid 2 tindak-lanjuti',
      '4 1 done kasubbid 3 tindak-lanjuti',
      '5 1 done verifikator 5 registered',
      '6 1 done sistem 6 mail-sent',
      '7 1 done pemohon 7 WAITING_FOR_VERIFICATION',
      '8 1 done sistem 8 not-asn',
      '9 1 done sistem 9 compared',
      '10 1 done verifikator 10 approved',
      '10 1 done sistem 11 NEW',
      '11 1 skipped sistem 11',
      '12 1 done sistem 12 mail-sent',
      '13 1 done pemohon 13 applicant',
      '14 1 done sistem 15 mail-sent',
    ]);
  });

  test('a confirmed civil servant whom BSrE has not approved: the portal has it at 10', () => {
    expect(rows(CONFIRMED).slice(7)).toEqual([
      '8 1 done sistem 8 confirmed',
      '9 1 skipped sistem 8',
      '10 1 done sistem 9 NEW',
      '11 1 skipped sistem 9',
    ]);
  });

  test('a confirmed civil servant: 9, 10 and 11 are skipped', () => {
    const approved = [...AWAITING_ACTIVATION, accountActivated('NEW'), identityConfirmed()];
    expect(rows([...approved, ...PASSPHRASE_TO_END]).slice(7)).toEqual([
      '8 1 done sistem 8 confirmed',
      '9 1 skipped sistem 8',
      '10 1 skipped sistem 8',
      '11 1 skipped sistem 8',
      '12 1 done sistem 9 mail-sent',
      '13 1 done pemohon 10 applicant',
      '14 1 done sistem 12 mail-sent',
    ]);
  });

  test('sent back once: 10 "Tidak", 11, and 7 to 10 again in round 2', () => {
    const again = [
      ...AWAITING_APPROVAL,
      ...sentBack(1),
      ...activationRound(2),
      inRound(2, approved()),
      inRound(2, approvedInPortal()),
    ];
    expect(short(again).slice(6)).toEqual([
      '7/1 done',
      '8/1 done',
      '9/1 done',
      '10/1 reactivation-asked',
      '10/1 done',
      '11/1 done',
      '7/2 done',
      '8/2 done',
      '9/2 done',
      '10/2 done',
      '10/2 done',
    ]);
  });

  test('confirmed by SI ASN in round 2: what round 1 has done is not skipped', () => {
    const confirmed = [
      ...AWAITING_APPROVAL,
      ...sentBack(1),
      inRound(2, accountActivated('NEW')),
      inRound(2, identityConfirmed()),
    ];
    expect(short(confirmed).slice(6)).toEqual([
      ...['7/1 done', '8/1 done', '9/1 done', '10/1 reactivation-asked', '10/1 done', '11/1 done'],
      ...['7/2 done', '8/2 done'],
    ]);
  });

  test.each([
    ['the verifikator', portalWorkRecorded(), 'verifikator'],
    ['BSrE, which needs nobody’s word', bsreStatusChanged(), undefined],
  ] as const)('a round of 7 that ended on the word of %s says so', (_whose, change, word) => {
    const ended = [...SECOND_ACTIVATION, inRound(2, change), inRound(2, accountActivated())];
    expect(timelineOf(logOf(ended)).at(-1)?.word).toBe(word);
  });

  test('a word that comes after the change at BSrE is not what ended the round', () => {
    const ended = [
      ...SECOND_ACTIVATION,
      ...[bsreStatusChanged(), portalWorkRecorded(), accountActivated()].map((event) => inRound(2, event)),
    ];
    expect(timelineOf(logOf(ended)).at(-1)).not.toHaveProperty('word');
  });

  test('a round does not rest on the word of the round before', () => {
    const third = [
      ...SECOND_ACTIVATION,
      ...[portalWorkRecorded(), accountActivated(), identityNotConfirmed(), approvalRequested()].map(
        (event) => inRound(2, event),
      ),
      ...sentBack(2),
      ...[bsreStatusChanged(), accountActivated()].map((event) => inRound(3, event)),
    ];
    expect(timelineOf(logOf(third)).at(-1)).not.toHaveProperty('word');
  });

  test('a returned letter: the return is shown, then every level in round 2', () => {
    const corrected = dataCorrected(3, ['name'], { letterRef: 'surat-2', fromTheStart: true });
    expect(
      short([...RETURNED_BY[3]('name'), corrected, inRound(2, forwarded(2)), inRound(2, forwarded(3))]),
    ).toEqual(['1/1 done', '2/1 done', '3/1 returned', '2/2 done', '3/2 done']);
  });

  test('a return shows which data, and the note', () => {
    const returned = timelineOf(logOf(RETURNED_BY[2]('pic', 'email'))).at(-1);
    expect(returned).toMatchObject({ step: 2, outcome: 'returned', fields: ['pic', 'email'] });
    const noted = { ...forwarded(2), data: { instruction: 'tindak-lanjuti', noteRef: 'catatan-1' } } as const;
    expect(timelineOf(logOf([...AT_KAPUSDATIN, noted])).at(-1)).toMatchObject({ noteRef: 'catatan-1' });
  });

  test('the comparison with a register shows its verdicts', () => {
    expect(timelineOf(logOf(AWAITING_APPROVAL)).at(-1)).toMatchObject({
      step: 9,
      verdicts: { name: 'equal' },
    });
    expect(timelineOf(logOf(CONFIRMED))[7]).toMatchObject({
      step: 8,
      verdicts: { name: 'equal', nip: 'equal' },
    });
  });

  test('13 and 14 seen together: 13 rests on the certificate', () => {
    const together = [...AWAITING_PASSPHRASE, passphraseSet('certificate'), certificateIssued()];
    expect(rows(together).at(-1)).toBe('13 1 done pemohon 13 certificate');
  });

  test('14 is done when the applicant has been told, not before', () => {
    expect(short([...AWAITING_CERTIFICATE, certificateIssued()]).at(-1)).toBe('13/1 done');
    expect(short(ISSUED).at(-1)).toBe('14/1 done');
  });

  test('5 shows who found the case complete, also as a stand-in', () => {
    const standIn = plh('verifikator');
    const history = REGISTERING.map((each) =>
      each.type === 'CompletenessConfirmed' ? by(standIn, each) : each,
    );
    expect(timelineOf(logOf([...history, registeredAtBsre({ found: true })])).at(-1)).toMatchObject({
      step: 5,
      actor: standIn,
      evidence: 'already-registered',
    });
  });

  test('a rejection is shown where it fell', () => {
    expect(rows([...AT_KABID, rejected(3)]).at(-1)).toBe('3 1 rejected kabid 2 bukan-pegawai');
  });

  test('every other early end is shown where it fell', () => {
    expect(short([...AWAITING_ACTIVATION, withdrawn(7)]).at(-1)).toBe('7/1 withdrawn');
    expect(short([...AWAITING_ACTIVATION, waitExpired()]).at(-1)).toBe('7/1 expired');
    expect(short([...RETURNED_BY[2]('nik'), superseded(2)]).at(-1)).toBe('2/1 superseded');
  });

  test('what happens beside the steps is no step', () => {
    const beside = [
      bsreStatusChanged(),
      signalRefused(7),
      stepHalted(7),
      portalWorkRecorded(7),
      applicantInformed('reminder', 7),
    ];
    expect(short([...AWAITING_ACTIVATION, ...beside])).toEqual(short(AWAITING_ACTIVATION));
  });

  test('that a step was left waiting is told at the step, and ends it not', () => {
    const late = [standardTimeExceeded(), escalated(2, 'operator')];
    expect(short([...AT_KAPUSDATIN, ...late])).toEqual(['1/1 done', '2/1 overdue', '2/1 escalated']);
    expect(timelineOf(logOf([...AT_KAPUSDATIN, ...late, forwarded(2)])).filter(endsStep)).toHaveLength(2);
  });
});
