import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../api/session.js';
import { Failure } from '../../../ui/failure.js';
import type { Case } from '../case-query.js';
import { mayReadPapers } from '../comments/comments-query.js';
import { AddAttachmentDialog } from './add-attachment-dialog.js';
import { AttachmentEntry } from './attachment-entry.js';
import { attachmentsQuery } from './attachments-query.js';

/** What lies beside the letter: what came with it, and what the applicant sent afterwards. */
export function Attachments({ theCase }: { readonly theCase: Case }) {
  const { caseId, caseNumber } = theCase;
  const session = useSession();
  const isFor = mayReadPapers(session, theCase);
  const { data, error, refetch } = useQuery({ ...attachmentsQuery(caseId), enabled: isFor });
  const [isAdding, { open, close }] = useDisclosure();
  // Where there is nothing to read or to do, nothing comes and goes while that is asked for.
  const isEmpty = data ? data.items.length === 0 && !data.mayAdd : !error;
  if (!isFor || isEmpty) return null;
  return (
    <Card withBorder component="section" aria-labelledby="lampiran">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h5" id="lampiran">
            Lampiran surat{data && data.items.length > 0 && ` (${data.items.length})`}
          </Title>
          {data?.mayAdd && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPaperclip size={16} aria-hidden />}
              onClick={open}
            >
              Tambah lampiran
            </Button>
          )}
        </Group>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {data?.items.length === 0 && (
          <Text size="sm" c="dimmed">
            Belum ada lampiran.
          </Text>
        )}
        {data && data.items.length > 0 && (
          <>
            <Text size="xs" c="dimmed">
              Setiap pembukaan lampiran dicatat.
            </Text>
            <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
              {data.items.map((attachment, index) => (
                <AttachmentEntry
                  key={attachment.attachmentId}
                  caseId={caseId}
                  attachment={attachment}
                  fileName={`lampiran-${caseNumber.replace(/[^\w-]+/g, '-')}-${index + 1}`}
                />
              ))}
            </Stack>
          </>
        )}
      </Stack>
      <AddAttachmentDialog caseId={caseId} isOpen={isAdding} onClose={close} />
    </Card>
  );
}
