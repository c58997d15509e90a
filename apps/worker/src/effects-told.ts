import { dueMailRef, evolve, initialState, type CaseEvent, type CaseState, type MailKind } from '@tte/domain';

/** A mail of which the log says that the mail server took it. */
export interface MailTold {
  readonly seq: number;
  /** ISO 8601 */
  readonly at: string;
  readonly mail: MailKind;
  /** Of its row in the outbox. */
  readonly key: string;
  readonly dataVersion: number;
  readonly recipients: number;
  readonly unconfirmed: boolean;
}

/** A registration at BSrE of which the log tells; `isOurs`: this system's own call made it. */
export interface RegistrationTold {
  readonly seq: number;
  /** ISO 8601 */
  readonly at: string;
  readonly isOurs: boolean;
}

/** What the log of a case says of effects outside. */
export interface EffectsTold {
  readonly mails: readonly MailTold[];
  readonly registrations: readonly RegistrationTold[];
  /** The keys of mails of which it says that they were refused. */
  readonly refused: readonly string[];
  readonly state: CaseState;
}

/** Reads what a case's events tell of effects outside. @throws as `evolve` does of events that are not a case's */
export function effectsTold(caseId: string, events: readonly CaseEvent[]): EffectsTold {
  const mails: MailTold[] = [];
  const registrations: RegistrationTold[] = [];
  const refused: string[] = [];
  let state: CaseState = initialState;
  for (const event of events) {
    const { seq, at, type, data } = event;
    if (state.status !== 'new' && (type === 'ApplicantInformed' || type === 'InformFailed')) {
      const key = `${caseId}/${data.ref ?? dueMailRef(state, data.mail)}`;
      const { dataVersion } = state.facts;
      if (type === 'InformFailed') refused.push(key);
      else {
        const { mail, recipients, unconfirmed = false } = data;
        mails.push({ seq, at, mail, key, dataVersion, recipients, unconfirmed });
      }
    }
    if (type === 'RegisteredAtBsre') registrations.push({ seq, at, isOurs: !data.found });
    state = evolve(state, event);
  }
  return { mails, registrations, refused, state };
}
