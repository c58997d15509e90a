import type { MailKind } from '@tte/domain';
import type { Template } from '../content.js';
import { activate } from './activate.js';
import { corrected } from './corrected.js';
import { expired } from './expired.js';
import { issued } from './issued.js';
import { lapsed } from './lapsed.js';
import { newLink } from './new-link.js';
import { reactivate } from './reactivate.js';
import { rejected } from './rejected.js';
import { received } from './received.js';
import { reminder } from './reminder.js';
import { renew } from './renew.js';
import { renewalDue } from './renewal-due.js';
import { renewed } from './renewed.js';
import { returned } from './returned.js';
import { revoked } from './revoked.js';
import { setPassphrase } from './set-passphrase.js';

/** Every mail's definition. */
export const TEMPLATES: Record<MailKind, Template> = {
  received,
  activate,
  reactivate,
  'set-passphrase': setPassphrase,
  issued,
  revoked,
  'renewal-due': renewalDue,
  renew,
  renewed,
  lapsed,
  returned,
  corrected,
  rejected,
  expired,
  reminder,
  'new-link': newLink,
};
