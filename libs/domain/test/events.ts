import type {
  Addressee,
  BounceCause,
  BsreStatus,
  Checks,
  EventOf,
  EventType,
  HaltCause,
  MailKind,
  NotConfirmedReason,
  HolderComparison,
  RegistrationEntry,
  RenewalEntry,
  RevocationEntry,
  StepNumber,
} from '../src/index.js';
import type { CorrectableField } from '../src/values/applicant.js';
import type { Escalated } from '../src/case/escalation.js';
import type { Actor } from '../src/values/role.js';
import { BSRE, HOLDERS, OPERATOR, PEMOHON, SISTEM, VERIFIKATOR } from './people.js';

/** An event without its place in a log: the scenario adds `seq`, time and the command. */
export type PlainEvent<Type extends EventType = EventType> = Plain<EventOf<Type>>;
type Plain<Event> = Event extends unknown ? Omit<Event, 'seq' | 'at'> : never;

function plainEvent<Type extends EventType>(
  type: Type,
  step: StepNumber,
  actor: Actor,
  data: EventOf<Type>['data'],
): PlainEvent<Type> {
  return { type, step, round: 1, actor, data } as unknown as PlainEvent<Type>;
}

/** The same in another round, by another person, or in a command that the case knows. */
export const inRound = <H extends PlainEvent>(round: number, h: H): H => ({ ...h, round });
export const by = <H extends PlainEvent>(actor: Actor, h: H): H => ({ ...h, actor });

const OFFICIALS = { 2: 'kapusdatin', 3: 'kabid', 4: 'kasubbid', 5: 'verifikator' } as const;
type LetterStep = keyof typeof OFFICIALS;
const official = (step: number): Actor => HOLDERS[OFFICIALS[step as LetterStep] ?? 'verifikator'];

export const SUBMISSION: RegistrationEntry = {
  procedure: 'registration',
  caseId: 'reg-1',
  caseNumber: 'TTE-2026-0001',
  letterRef: 'surat-1',
  letterCommitment: 'komitmen-1',
  receivedAt: '2026-03-25T01:45:00.000Z',
  unit: 'pusdatin',
  nature: 'biasa',
  employeeKind: 'tni',
  activationRoundLimit: 3,
};

/** A letter that asks for the end of an account. */
export const REVOCATION: RevocationEntry = {
  procedure: 'revocation',
  caseId: 'reg-1',
  caseNumber: 'TTE-2026-0001',
  letterRef: 'surat-1',
  letterCommitment: 'komitmen-1',
  receivedAt: '2026-03-25T01:45:00.000Z',
  unit: 'pusdatin',
  nature: 'biasa',
  employeeKind: 'tni',
  reason: 'pensiun',
  urgent: false,
  accountOf: 'reg-0',
};

/** A letter that asks for another certificate. */
export const RENEWAL: RenewalEntry = {
  procedure: 'renewal',
  caseId: 'reg-1',
  caseNumber: 'TTE-2026-0001',
  letterRef: 'surat-1',
  letterCommitment: 'komitmen-1',
  receivedAt: '2026-03-25T01:45:00.000Z',
  unit: 'pusdatin',
  nature: 'biasa',
  employeeKind: 'tni',
  accountOf: 'reg-0',
  validUntil: '2026-04-10',
};
/** What SIMPEG and SI ASN say of the holder. */
export const COMPARISON: HolderComparison = {
  simpeg: { name: 'equal', rank: 'different' },
  siAsn: { word: 'mismatch', verdicts: { name: 'near' } },
};

/** What the verifikator looked at, and found in order. */
export const CHECKS = {
  registration: { signature: 'matches', email: 'matches', pic: 'matches', data: 'matches' },
  revocation: { signature: 'matches', holder: 'matches', reason: 'matches' },
  /** With the fields of `COMPARISON`. */
  renewal: { ground: 'matches', data: 'matches', duty: 'matches', name: 'matches', rank: 'differs' },
  /** 10, with the field that `approvalRequested` compares. */
  approval: { selfie: 'matches', identity: 'matches', post: 'matches', name: 'matches' },
} as const satisfies Readonly<Record<string, Checks>>;

/** When the office owed its step. */
export const DUE_AT = '2026-03-25T02:15:00.000Z';

export const letterSubmitted = (over: Partial<RegistrationEntry> = {}) =>
  plainEvent('LetterSubmitted', 1, OPERATOR, { ...SUBMISSION, sop: '2026-03-25', ...over });
export const forwarded = (step: 2 | 3 | 4 = 2) =>
  plainEvent('DispositionForwarded', step, official(step), { instruction: 'tindak-lanjuti' });
export const recalled = (step: 2 | 3 | 4 = 2) => plainEvent('DispositionRecalled', step, official(step), {});
export const putOnHold = (step: StepNumber = 2, until = '2026-03-30') =>
  plainEvent('PutOnHold', step, official(step), { until, noteRef: 'catatan-1' });
export const holdReleased = (step: StepNumber = 2) => plainEvent('HoldReleased', step, official(step), {});
export const completenessConfirmed = (checks: Checks = CHECKS.registration) =>
  plainEvent('CompletenessConfirmed', 5, VERIFIKATOR, { checks });
export const registeredAtBsre = (over: Partial<EventOf<'RegisteredAtBsre'>['data']> = {}) =>
  plainEvent('RegisteredAtBsre', 5, SISTEM, { found: false, bsreStatus: 'NO_CERTIFICATE', ...over });
export const applicantInformed = (mail: MailKind = 'activate', step: StepNumber = 6) =>
  plainEvent('ApplicantInformed', step, SISTEM, { mail, recipients: 2 });
export const accountActivated = (bsreStatus: BsreStatus = 'WAITING_FOR_VERIFICATION') =>
  plainEvent('AccountActivated', 7, PEMOHON, { bsreStatus });
export const bsreStatusChanged = (bsreStatus: BsreStatus = 'NEW', step: StepNumber = 7) =>
  plainEvent('BsreStatusChanged', step, SISTEM, { bsreStatus });
/** BSrE shows that its portal has approved the applicant. */
export const approvedInPortal = () => bsreStatusChanged('NEW', 10);
/** The verifikator corrects what was entered wrongly. */
export const dataCorrectedOnEvidence = (fields: readonly CorrectableField[] = ['position']) =>
  by(VERIFIKATOR, dataCorrected(10, fields, { evidence: 'ktp', noteRef: 'catatan-1' }));
/** The verifikator's word that the portal has decided. */
export const portalDecisionStated = () =>
  plainEvent('PortalWorkRecorded', 10, VERIFIKATOR, { noteRef: 'catatan-1' });
export const identityConfirmed = () =>
  plainEvent('IdentityConfirmed', 8, SISTEM, { verdicts: { name: 'equal', nip: 'equal' } });
export const identityNotConfirmed = (
  because: NotConfirmedReason = 'not-asn',
  verdicts?: EventOf<'IdentityNotConfirmed'>['data']['verdicts'],
) => plainEvent('IdentityNotConfirmed', 8, SISTEM, { because, ...(verdicts && { verdicts }) });
export const approvalRequested = (
  simpeg: EventOf<'ApprovalRequested'>['data']['simpeg'] = { name: 'equal' },
) => plainEvent('ApprovalRequested', 9, SISTEM, { simpeg });
export const approved = (checks: Checks = CHECKS.approval) =>
  plainEvent('Approved', 10, VERIFIKATOR, { checks });
export const reactivationRequested = (fields: readonly CorrectableField[] = ['position']) =>
  plainEvent('ReactivationRequested', 10, VERIFIKATOR, { fields });
export const passphraseSet = (evidence: 'applicant' | 'certificate' = 'applicant') =>
  plainEvent('PassphraseSet', 13, PEMOHON, { evidence });
export const certificateLate = () => plainEvent('CertificateLate', 14, SISTEM, { dueAt: DUE_AT });
export const certificateIssued = (data: EventOf<'CertificateIssued'>['data'] = {}) =>
  plainEvent('CertificateIssued', 14, BSRE, data);
export const returnedForCorrection = (step: LetterStep = 2, fields: readonly CorrectableField[] = ['pic']) =>
  plainEvent('ReturnedForCorrection', step, official(step), { fields });
export const dataCorrected = (
  step: LetterStep | 10 = 2,
  fields: readonly CorrectableField[] = ['pic'],
  over: Partial<EventOf<'DataCorrected'>['data']> = {},
) =>
  plainEvent('DataCorrected', step, OPERATOR, {
    fields,
    dataVersion: 2,
    unit: SUBMISSION.unit,
    employeeKind: SUBMISSION.employeeKind,
    fromTheStart: false,
    ...over,
  });
export const rejected = (step: StepNumber = 2) =>
  plainEvent('Rejected', step, official(step), { reason: 'bukan-pegawai' });
export const withdrawn = (step: StepNumber = 2, by: Actor = PEMOHON) => plainEvent('Withdrawn', step, by, {});
export const waitExpired = (wait: 'activation' | 'passphrase' = 'activation') =>
  plainEvent('WaitExpired', wait === 'activation' ? 7 : 13, SISTEM, { wait });
export const superseded = (step: LetterStep = 2, successor = 'reg-2') =>
  plainEvent('Superseded', step, OPERATOR, { successor });
export const nudged = (step: StepNumber = 7) => plainEvent('Nudged', step, PEMOHON, {});
export const portalWorkRecorded = (step: StepNumber = 7) =>
  plainEvent('PortalWorkRecorded', step, VERIFIKATOR, {});
export const stepHalted = (step: StepNumber = 7, cause: HaltCause = 'bsre-account-suspended') =>
  plainEvent('StepHalted', step, SISTEM, { cause });
export const informFailed = (mail: MailKind = 'reminder', step: StepNumber = 7) =>
  plainEvent('InformFailed', step, SISTEM, { mail, cause: 'mail-refused' });
export const mailBounced = (
  ref = 'activate/6/1',
  step: StepNumber = 7,
  to: Addressee = 'applicant',
  cause: BounceCause = 'mailbox-unknown',
) => plainEvent('MailBounced', step, SISTEM, { ref, mail: kindOf(ref), to, cause });
export const mailResendAsked = (ref = 'activate/6/1', step: StepNumber = 7) =>
  plainEvent('MailResendAsked', step, VERIFIKATOR, { ref, mail: kindOf(ref) });
export const mailHandled = (ref = 'activate/6/1', step: StepNumber = 7) =>
  plainEvent('MailHandled', step, VERIFIKATOR, { ref, mail: kindOf(ref), noteRef: 'catatan-1' });
export const emailCorrected = (step: StepNumber = 7, dataVersion = 2) =>
  plainEvent('EmailCorrected', step, VERIFIKATOR, { dataVersion, noteRef: 'catatan-1' });
/** A mail that is told by its reference, since it is not the one that is due. */
export const informedAs = (ref = 'activate/6/1/again', step: StepNumber = 7) =>
  plainEvent('ApplicantInformed', step, SISTEM, { mail: kindOf(ref), recipients: 2, ref });
const kindOf = (ref: string) => ref.split('/')[0] as MailKind;
export const standardTimeExceeded = (step: StepNumber = 2) =>
  plainEvent('StandardTimeExceeded', step, SISTEM, { dueAt: DUE_AT });
export const escalated = (step: StepNumber = 3, to: Escalated = 'kapusdatin') =>
  plainEvent('Escalated', step, SISTEM, { to, dueAt: DUE_AT });
export const signalRefused = (step: StepNumber = 2, code = 'wrong-turn') =>
  plainEvent('SignalRefused', step, SISTEM, { command: 'disposition', code });

// revocation
export const revocationSubmitted = (over: Partial<RevocationEntry> = {}) =>
  plainEvent('LetterSubmitted', 1, OPERATOR, { ...REVOCATION, sop: '2026-03-25', ...over });
/** A disposition that an urgent case did not wait for. */
export const followedUp = (step: 2 | 3 | 4 = 2) =>
  plainEvent('DispositionForwarded', step, official(step), {
    instruction: 'tindak-lanjuti',
    followsUp: true,
  });
export const revokedInPortal = () => plainEvent('RevokedInPortal', 6, VERIFIKATOR, {});
export const certificateKept = (step: 6 | 7 = 6) => plainEvent('CertificateKept', step, VERIFIKATOR, {});
export const certificateRevoked = () => plainEvent('CertificateRevoked', 7, BSRE, {});

// renewal
export const renewalSubmitted = (over: Partial<RenewalEntry> = {}, actor: Actor = OPERATOR) =>
  plainEvent('LetterSubmitted', 1, actor, { ...RENEWAL, sop: '2026-03-25', ...over });
export const holderCompared = () => plainEvent('HolderCompared', 2, SISTEM, COMPARISON);
export const holderChecked = () =>
  plainEvent('CompletenessConfirmed', 3, VERIFIKATOR, { checks: CHECKS.renewal, noteRef: 'catatan-1' });
export const certificateRenewed = (validUntil = '2028-04-10') =>
  plainEvent('CertificateRenewed', 5, BSRE, { validUntil });
export const certificateLapsed = (step: StepNumber = 5) => plainEvent('CertificateLapsed', step, SISTEM, {});
