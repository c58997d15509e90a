import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useEffect } from 'react';
import { clockOf } from '../../../words/dates.js';
import { TakeoverDialog } from '../../../ui/takeover-dialog.js';
import type { Case } from '../case-query.js';

interface ClaimedByOtherProps {
  readonly theCase: Case;
  readonly claim: NonNullable<Case['claim']>;
}

/** Stands in the place of any form while a colleague works on the case: who, until when, and the way to take it over. */
export function ClaimedByOther({ theCase: { caseId, caseNumber }, claim }: ClaimedByOtherProps) {
  const [isOpen, { open, close }] = useDisclosure();
  // The form takes its place: whoever has taken the case over goes on there.
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>('#putusan button')?.focus({ preventScroll: true });
      });
    },
    [],
  );
  return (
    <Alert
      color="yellow"
      icon={<IconUsers aria-hidden />}
      title={`${claim.name ?? claim.subject} mengerjakan berkas ini`}
      role="group"
    >
      <Stack gap="xs">
        <Text size="sm">
          Sampai pukul {clockOf(claim.until)}, kecuali dilepas lebih dahulu. Keputusan Anda baru dapat dicatat
          setelah itu, atau setelah Anda mengambil alih. Isian Anda tetap ada.
        </Text>
        <Group>
          <Button variant="default" size="xs" onClick={open}>
            Ambil alih
          </Button>
        </Group>
      </Stack>
      <TakeoverDialog caseId={caseId} caseNumber={caseNumber} isOpen={isOpen} onClose={close} />
    </Alert>
  );
}
