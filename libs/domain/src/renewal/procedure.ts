import type { Procedure } from '../case/procedure.js';
import type { MailKind } from '../case/sop.js';
import type { Post } from '../values/role.js';
import type { RenewalCommand } from './commands.js';
import type { RenewalEvent, RenewalEventOf } from './events.js';
import { evolve } from './evolve.js';
import { judge } from './judge.js';
import { deciderAt, RENEWAL_RULES, type RenewalAction } from './rules.js';
import { RENEWAL_SOP } from './sop.js';
import type { SubmittedRenewal } from './state.js';
import { requestSubmitted, submitRequest } from './steps/01-submit-request.js';
import { timeline } from './timeline.js';

type Renewal = Procedure<RenewalAction, RenewalCommand, RenewalEvent, SubmittedRenewal>;

const ENDS: Readonly<Record<string, string>> = {
  renewed: 'Selesai: sertifikat elektronik telah diperpanjang',
  lapsed: 'Ditutup: masa berlaku sertifikat elektronik berakhir sebelum diperpanjang',
  withdrawn: 'Ditarik kembali: sertifikat elektronik tidak diperpanjang',
};

/** "Perpanjangan": from a holder's statement, or a letter, to a certificate that ends later. */
export const renewalProcedure: Renewal = {
  name: 'renewal',
  sop: RENEWAL_SOP,
  rules: RENEWAL_RULES,
  waitingOn,
  alsoFor: () => [],
  roundOf: ({ facts }) => facts.letterRound,
  mailRound,
  standing: ({ status }) => ENDS[status],
  actorOf: () => undefined,
  open: (command) => submitRequest(command as Extract<RenewalCommand, { type: 'submit-letter' }>),
  judge: (command, state, at) => judge(renewalProcedure, command, state, at),
  opened: (event) => requestSubmitted(event as RenewalEventOf<'LetterSubmitted'>),
  evolve,
  timeline,
};

/** Who is to renew is reminded more than once; who is to correct their data, once per return. */
function mailRound(state: SubmittedRenewal, mail: MailKind): number {
  if (mail === 'corrected') return state.facts.dataVersion;
  if (state.status === 'awaiting-renewal') return state.facts.reminded + 1;
  return state.status === 'returned' || mail === 'returned' ? state.facts.returns : state.facts.letterRound;
}

function waitingOn(state: SubmittedRenewal): Post {
  if (state.status === 'returned' || state.status === 'awaiting-renewal') return 'pemohon';
  return deciderAt(state) ?? 'sistem';
}
