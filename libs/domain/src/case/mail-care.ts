import type { EmailCorrection, MailHandled, MailResend, SharedSystem } from './commands.js';
import { refuse, type Ruling } from './decision.js';
import type { EventOf } from './events.js';
import { deadAddressMails, isHaltedBy, isTroubled, mailOf, partsOfMailRef } from './mails.js';
import { noted } from './noted.js';
import type { ActionRule } from './rules.js';
import { correctedBy, enter, isHalted, stay, type AnyCase } from './state.js';

/** What people can do about mails in cases of every SOP. */
export const MAIL_ACTIONS = ['mail-resend', 'mail-handled', 'email-correction'] as const;
export type MailAction = (typeof MAIL_ACTIONS)[number];

const hasTrouble = ({ facts }: AnyCase): boolean => facts.mails.some(isTroubled);

/** Who may do what about mails, in cases of every SOP. Mails come back after a case has ended, too. */
export const MAIL_RULES: Readonly<Record<MailAction, ActionRule>> = {
  'mail-resend': {
    posts: ['operator', 'verifikator'],
    outOfTurn: () => true,
    afterEnd: true,
    when: hasTrouble,
  },
  'mail-handled': {
    posts: ['operator', 'verifikator'],
    outOfTurn: () => true,
    afterEnd: true,
    when: hasTrouble,
  },
  'email-correction': {
    posts: ['verifikator'],
    outOfTurn: () => true,
    when: (state) => state.facts.mailTo === undefined && deadAddressMails(state).length > 0,
  },
};

/** A mail of the case came back. Told again, nothing happens. */
export function recordBounced({ ref, to, cause }: SharedSystem<'record-bounced'>, state: AnyCase): Ruling {
  const parts = partsOfMailRef(ref);
  if (!parts) return refuse('mail-unknown');
  if (mailOf(state, ref)?.bounces?.[to]) return [];
  return [{ type: 'MailBounced', data: { ref, mail: parts.mail, to, cause } }];
}

/**
 * A mail that did not arrive, or may not have, is sent once more, to the address of the present data. One that halts
 * its step is sent by the step, which goes on.
 */
export function resendMail(command: MailResend, state: AnyCase): Ruling {
  const { ref } = command;
  const mail = mailOf(state, ref);
  if (!mail) return refuse('mail-unknown');
  if (!isTroubled(mail)) return refuse('mail-settled');
  return [{ type: 'MailResendAsked', data: { ref, mail: mail.mail, ...noted(command) } }];
}

/** The applicant was told otherwise, as the note says. A step that was halted by this mail is done by that. */
export function handleMail(command: MailHandled, state: AnyCase): Ruling {
  const { ref } = command;
  const mail = mailOf(state, ref);
  if (!mail) return refuse('mail-unknown');
  if (!isTroubled(mail)) return refuse('mail-settled');
  if (command.noteRef === undefined) return refuse('mail-note-required');
  const handled = { type: 'MailHandled', data: { ref, mail: mail.mail, ...noted(command) } };
  const told = { type: 'ApplicantInformed', data: { mail: mail.mail, recipients: 0 } };
  return isHaltedBy(state, ref) ? [handled, told] : [handled];
}

/** The verifikator has the applicant's right address, and the note says from whom; what came back is sent there. */
export function correctEmail(command: EmailCorrection, state: AnyCase): Ruling {
  const { newDataVersion } = command;
  if (newDataVersion <= state.facts.dataVersion) return refuse('stale-case');
  if (command.noteRef === undefined) return refuse('mail-note-required');
  const again = deadAddressMails(state).filter(({ ref }) => !isHaltedBy(state, ref));
  return [
    { type: 'EmailCorrected', data: { dataVersion: newDataVersion, ...noted(command) } },
    ...again.map(({ ref, mail }) => ({ type: 'MailResendAsked', data: { ref, mail } })),
  ];
}

/** Somebody has seen to a mail; a step that was halted by it goes on. */
export const mailSeenTo = (event: EventOf<'MailResendAsked' | 'MailHandled'>, state: AnyCase): AnyCase =>
  isHalted(state) && isHaltedBy(state, event.data.ref)
    ? enter(state, event, state.resume)
    : stay(state, event);

/** The data have another address; a step that was halted since the former one refuses mail goes on. */
export function emailCorrected(event: EventOf<'EmailCorrected'>, state: AnyCase): AnyCase {
  const changed = { dataVersion: event.data.dataVersion, corrected: correctedBy(event, ['email']) };
  return isHalted(state) && state.cause === 'mail-address-refused'
    ? enter(state, event, state.resume, changed)
    : stay(state, event, changed);
}
