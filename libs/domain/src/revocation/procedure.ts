import { letterMailRound } from '../case/informing.js';
import type { Procedure } from '../case/procedure.js';
import type { Level, Post } from '../values/role.js';
import type { RevocationCommand } from './commands.js';
import type { RevocationEvent, RevocationEventOf } from './events.js';
import { evolve } from './evolve.js';
import { judge } from './judge.js';
import { deciderAt, mayDispose, REVOCATION_RULES, type RevocationAction } from './rules.js';
import { REVOCATION_SOP } from './sop.js';
import type { SubmittedRevocation } from './state.js';
import { letterSubmitted, submitLetter } from './steps/01-submit-letter.js';
import { timeline } from './timeline.js';

type Revocation = Procedure<RevocationAction, RevocationCommand, RevocationEvent, SubmittedRevocation>;

const ENDS: Readonly<Record<string, string>> = {
  revoked: 'Selesai: sertifikat elektronik telah dicabut',
  kept: 'Ditutup: sertifikat elektronik tidak jadi dicabut',
  withdrawn: 'Ditarik kembali: akun tetap berlaku',
};

/** "Pencabutan": from a letter to the end of an account. */
export const revocationProcedure: Revocation = {
  name: 'revocation',
  sop: REVOCATION_SOP,
  rules: REVOCATION_RULES,
  waitingOn,
  alsoFor,
  roundOf: ({ facts }) => facts.letterRound,
  mailRound: (state, mail) => letterMailRound(revocationProcedure, state, mail),
  standing: ({ status }) => ENDS[status],
  actorOf: () => undefined,
  open: (command) => submitLetter(command as Extract<RevocationCommand, { type: 'submit-letter' }>),
  judge: (command, state, at) => judge(revocationProcedure, command, state, at),
  opened: (event) => letterSubmitted(event as RevocationEventOf<'LetterSubmitted'>),
  evolve,
  timeline,
};

function alsoFor(state: SubmittedRevocation): readonly Level[] {
  const first = waitingOn(state);
  return mayDispose(state).filter((post) => post !== first);
}

function waitingOn(state: SubmittedRevocation): Post {
  if (state.status === 'returned') return 'pemohon';
  if (state.status === 'awaiting-revoked') return 'bsre';
  return deciderAt(state) ?? 'sistem';
}
