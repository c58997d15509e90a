import { Badge } from '@mantine/core';
import type { MailState } from '@tte/domain';
import { MAIL_STATE_TITLES } from '../../words/mails.js';

const COLORS: Readonly<Record<MailState, string>> = {
  accepted: 'teal.9',
  unconfirmed: 'orange.9',
  failed: 'red.9',
  bounced: 'red.9',
  resending: 'gray.8',
  resent: 'gray.8',
  handled: 'gray.8',
};

/** How a mail stands. */
export const MailStateBadge = ({ state }: { readonly state: MailState }) => (
  <Badge variant="outline" color={COLORS[state]} size="sm" tt="none">
    {MAIL_STATE_TITLES[state]}
  </Badge>
);
