import { Anchor, Card, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { isTroubled } from '@tte/domain';
import { useState } from 'react';
import { holds, useSession } from '../../api/session.js';
import { MailButtons } from '../../ui/mails/mail-buttons.js';
import { MailStateBadge } from '../../ui/mails/mail-state-badge.js';
import { momentOf } from '../../words/dates.js';
import { hiddenName } from '../../words/hidden-name.js';
import { mailAdvice, mailTitle, mailTrouble } from '../../words/mails.js';
import type { MailItem } from './mails-query.js';

/** One mail: which case it is of, what happened to it, and what can be done. */
export function MailCard({ item }: { readonly item: MailItem }) {
  const session = useSession();
  const [isDone, setDone] = useState(false);
  const { caseId, caseNumber, mail, state, since, applicant, unitName, fault, open } = item;
  const advice = mailAdvice(item);
  const isToDo = isTroubled(item) && !isDone && holds(session, 'operator', 'verifikator');
  return (
    <Card withBorder component="li" p="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{mailTitle(mail)}</Text>
        <MailStateBadge state={state} />
      </Group>
      <Text size="sm">
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}
        >
          {caseNumber}
        </Anchor>{' '}
        · {applicant?.name ?? hiddenName(fault)} · {unitName}
        {!open && ' · berkas sudah ditutup'}
      </Text>
      <Text size="sm" c="dimmed">
        {MAIL_SINCE[state] ?? 'Sejak'} {momentOf(since)}
      </Text>
      {mailTrouble(item) && <Text size="sm">{mailTrouble(item)}</Text>}
      {advice && (
        <Text size="sm" c="dimmed" mb="xs">
          {advice}
        </Text>
      )}
      {isToDo && (
        <MailButtons
          mail={item}
          name={`${mailTitle(mail)}, berkas ${caseNumber}`}
          onDone={() => setDone(true)}
        />
      )}
      {isDone && isTroubled(item) && (
        <Text size="sm" role="status">
          Sedang diperbarui …
        </Text>
      )}
    </Card>
  );
}

const MAIL_SINCE: Readonly<Partial<Record<MailItem['state'], string>>> = {
  bounced: 'Kembali',
  failed: 'Gagal',
  unconfirmed: 'Dikirim',
};
