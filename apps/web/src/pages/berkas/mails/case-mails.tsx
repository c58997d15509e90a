import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { isTroubled } from '@tte/domain';
import { useState } from 'react';
import { MailButtons } from '../../../ui/mails/mail-buttons.js';
import { MailStateBadge } from '../../../ui/mails/mail-state-badge.js';
import { momentOf } from '../../../words/dates.js';
import { mailTitle, mailTrouble } from '../../../words/mails.js';
import { readAgain, type Case } from '../case-query.js';
import { EmailCorrectionDialog } from './email-correction-dialog.js';

/** The mails of a case and how they stand; first of all what has to be done where one came back. */
export function CaseMails({ theCase }: { readonly theCase: Case }) {
  const { caseId, caseNumber, dataVersion, mails, unreachable, allowed } = theCase;
  const queries = useQueryClient();
  const [isCorrecting, setCorrecting] = useState(false);
  if (mails.length === 0) return null;
  const may = (action: string) => Object.values(allowed).some((actions) => actions.includes(action));
  const reread = ({ seq }: { readonly seq: number }) => void readAgain(queries, caseId, seq);
  return (
    <Card withBorder component="section" aria-labelledby="email">
      <Stack gap="sm">
        <Title order={2} size="h5" id="email">
          Email
        </Title>
        {unreachable && (
          <Alert role="group" color="red.9" variant="outline" title="Email pemohon tidak aktif">
            Email di bawah ini kembali, sehingga pemohon belum tahu apa yang diminta. Tanyakan alamat yang
            aktif kepada pemohon atau PIC, lalu perbaiki juga di portal BSrE.
          </Alert>
        )}
        {may('email-correction') && (
          <Group>
            <Button size="xs" onClick={() => setCorrecting(true)}>
              Perbaiki alamat email
            </Button>
          </Group>
        )}
        <Stack component="ul" gap="sm" p={0} m={0}>
          {mails.toReversed().map((mail) => (
            <Stack component="li" key={mail.ref} gap={4} style={{ listStyle: 'none' }}>
              <Group gap="xs">
                <Text size="sm" fw={600}>
                  {mailTitle(mail.mail)}
                </Text>
                <MailStateBadge state={mail.state} />
              </Group>
              <Text size="xs" c="dimmed">
                {momentOf(mail.sentAt)}
              </Text>
              {mailTrouble(mail) && <Text size="sm">{mailTrouble(mail)}</Text>}
              {isTroubled(mail) && may('mail-resend') && (
                <MailButtons
                  mail={{ caseId, dataVersion, ref: mail.ref }}
                  name={`${mailTitle(mail.mail)}, berkas ${caseNumber}`}
                  onDone={reread}
                />
              )}
            </Stack>
          ))}
        </Stack>
        <EmailCorrectionDialog
          theCase={theCase}
          isOpen={isCorrecting}
          onClose={() => setCorrecting(false)}
          onDone={reread}
        />
      </Stack>
    </Card>
  );
}
