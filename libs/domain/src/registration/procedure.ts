import { letterMailRound } from '../case/informing.js';
import type { Procedure } from '../case/procedure.js';
import { applicantActor } from '../case/system-actor.js';
import type { Post } from '../values/role.js';
import type { RegistrationCommand } from './commands.js';
import type { RegistrationEvent, RegistrationEventOf } from './events.js';
import { evolve } from './evolve.js';
import { judge } from './judge.js';
import { deciderAt, REGISTRATION_RULES, type RegistrationAction } from './rules.js';
import { REGISTRATION_SOP } from './sop.js';
import type { SubmittedRegistration } from './state.js';
import { letterSubmitted, submitLetter } from './steps/01-submit-letter.js';
import { timeline } from './timeline.js';

type Registration = Procedure<
  RegistrationAction,
  RegistrationCommand,
  RegistrationEvent,
  SubmittedRegistration
>;

const STANDINGS: Readonly<Record<string, string>> = {
  'awaiting-portal-approval': 'Belum disetujui di portal BSrE',
  'awaiting-portal-refusal': 'Belum dikembalikan di portal BSrE',
  issued: 'Selesai: sertifikat elektronik telah terbit',
};

const LATE = 'Sertifikat belum terbit: tanyakan kepada BSrE';

/** "Pendaftaran": from a letter to a certificate. */
export const registrationProcedure: Registration = {
  name: 'registration',
  sop: REGISTRATION_SOP,
  rules: REGISTRATION_RULES,
  waitingOn,
  alsoFor: () => [],
  // Why: docs/decisions/0008-one-round-number-per-phase.md
  roundOf: ({ step, facts }) => (step <= 5 ? facts.letterRound : facts.activationRound),
  mailRound: (state, mail) => letterMailRound(registrationProcedure, state, mail),
  standing: ({ status, overdue }) =>
    status === 'awaiting-certificate' && overdue ? LATE : STANDINGS[status],
  actorOf: ({ type }) => (type === 'record-activated' ? applicantActor : undefined),
  open: (command) => submitLetter(command as Extract<RegistrationCommand, { type: 'submit-letter' }>),
  judge: (command, state, at) => judge(registrationProcedure, command, state, at),
  opened: (event) => letterSubmitted(event as RegistrationEventOf<'LetterSubmitted'>),
  evolve,
  timeline,
};

function waitingOn(state: SubmittedRegistration): Post {
  switch (state.status) {
    case 'returned':
    case 'awaiting-activation':
    case 'awaiting-passphrase':
      return 'pemohon';
    case 'awaiting-certificate':
      return deciderAt(state) ?? 'bsre';
    default:
      return deciderAt(state) ?? 'sistem';
  }
}
