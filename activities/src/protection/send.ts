import { log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { noticeMail, type Notice } from '../notices/render.js';
import { transmit } from '../mail/transmit.js';
import type { ProtectionDependencies } from './dependencies.js';

/** How a mail fared: it is out (or was before), the server refuses it for good, or it has to be tried again. */
export type Fared = 'sent' | 'known' | 'refused' | 'deferred';

/** Sends one mail, once per key; its failure stops no other. */
export async function sendOne(
  deps: ProtectionDependencies,
  key: string,
  notice: Notice,
  to: { readonly name: string | undefined; readonly email: string },
): Promise<Fared> {
  try {
    const { isFresh } = await transmit(deps, { key }, async () => ({
      mail: noticeMail(key, notice, to, deps.mail),
      addresses: [to.email],
    }));
    return isFresh ? 'sent' : 'known';
  } catch (error) {
    if (!(error instanceof ApplicationFailure) || !error.type?.startsWith('mail-')) throw error;
    log.warn('protection-mail-not-sent', { key, failure: error.type });
    return error.nonRetryable ? 'refused' : 'deferred';
  }
}
