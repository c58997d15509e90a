import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { holds, useSession } from '../../../api/session.js';
import { Failure } from '../../../ui/failure.js';
import { PROCEDURE_WORDS } from '../../../words/procedures.js';
import type { Case } from '../case-query.js';
import { RevokeLinksDialog } from './revoke-links-dialog.js';
import { useLinkAct } from './use-link-act.js';

/** The applicant's private links, for those who may have a new one sent or end those that are out. */
export function ApplicantLinks({ theCase }: { readonly theCase: Case }) {
  const { caseId, procedure, erased, restriction } = theCase;
  const { person } = PROCEDURE_WORDS[procedure];
  const session = useSession();
  const [isAsking, setAsking] = useState(false);
  const sent = `Tautan baru sedang dikirim ke alamat email terdaftar ${person}`;
  const renewal = useLinkAct(caseId, 'link-renewal', sent);
  if (erased || restriction || !holds(session, 'operator', 'verifikator', 'admin')) return null;
  return (
    <Card withBorder component="section" aria-labelledby="tautan">
      <Stack gap="sm">
        <Title order={2} size="h5" id="tautan">
          Tautan {person}
        </Title>
        <Text size="sm" c="dimmed">
          Kirim tautan baru bila yang lama kedaluwarsa atau emailnya hilang, paling banyak satu email tiap 10
          menit. Cabut bila email sampai kepada orang lain.
        </Text>
        <Group gap="sm">
          <Button size="xs" variant="default" loading={renewal.isPending} onClick={() => renewal.mutate()}>
            Kirim tautan baru kepada {person}
          </Button>
          <Button size="xs" variant="outline" color="red.9" onClick={() => setAsking(true)}>
            Cabut tautan …
          </Button>
        </Group>
        {renewal.error && <Failure error={renewal.error} />}
        <RevokeLinksDialog
          caseId={caseId}
          person={person}
          isOpen={isAsking}
          onClose={() => setAsking(false)}
        />
      </Stack>
    </Card>
  );
}
