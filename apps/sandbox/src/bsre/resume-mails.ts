import type { Context } from '../context.js';
import { activationMail, mailFromBsre, messageIdOf, passphraseMail } from './mails.js';
import { statuses } from './person.js';

/** Sends after a restart the links that a kill has kept from going out: nobody would ever get on without them. */
export async function resumeMails(context: Context): Promise<void> {
  const { state, url } = context;
  for (const person of state.people.values()) {
    const { status, activation, passphrase } = person;
    const due =
      status === statuses.registered && activation && !activation.usedAt
        ? activationMail(url, activation.token)
        : status === statuses.approved && passphrase && !passphrase.usedAt
          ? passphraseMail(url, passphrase.token)
          : undefined;
    if (due && !state.mails.get(messageIdOf(due))) await mailFromBsre(context, person, due);
  }
}
