import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Failure } from '../../../ui/failure.js';
import { saveFile } from '../../../ui/save-file.js';
import { momentOf } from '../../../words/dates.js';
import { sizeOf } from '../../../words/sizes.js';
import { attachmentQuery, type Attachment } from './attachments-query.js';
import { Picture } from './picture.js';

const LetterViewer = lazy(async () => ({
  default: (await import('../../../ui/pdf/letter-viewer.js')).LetterViewer,
}));

const KINDS: Readonly<Record<Attachment['type'], readonly [words: string, extension: string]>> = {
  'application/pdf': ['PDF', 'pdf'],
  'image/jpeg': ['gambar JPEG', 'jpg'],
  'image/png': ['gambar PNG', 'png'],
};

interface AttachmentEntryProps {
  readonly caseId: string;
  readonly attachment: Attachment;
  /** Without its ending: its own name may hold a person's. */
  readonly fileName: string;
}

/** One attachment: what it is, and its content where somebody asks for it. */
export function AttachmentEntry({ caseId, attachment, fileName }: AttachmentEntryProps) {
  const { attachmentId, title, type, bytes, at, actorTitle, actorName } = attachment;
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const query = attachmentQuery(caseId, attachmentId);
  const { data, error, refetch } = useQuery({ ...query, enabled: isOpen });
  const [words, extension] = KINDS[type];
  const saving = useMutation({
    mutationFn: async () => saveFile(await queries.ensureQueryData(query), `${fileName}.${extension}`),
  });
  const failure = saving.error ?? error;
  return (
    <Stack component="li" gap="xs">
      <div>
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Text>
        <Text size="xs" c="dimmed">
          {words}, {sizeOf(bytes)}. {actorTitle}
          {actorName !== undefined && ` — ${actorName}`}, {momentOf(at)}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Tutup' : 'Tampilkan'} ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Tutup' : 'Tampilkan'}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={16} aria-hidden />}
          aria-label={`Unduh ${title}`}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          Unduh
        </Button>
      </Group>
      {failure && <Failure error={failure} onRetry={() => void refetch()} />}
      {isOpen && !failure && !data && <Skeleton h={200} />}
      {isOpen &&
        data &&
        (type === 'application/pdf' ? (
          <Suspense fallback={<Skeleton h={480} />}>
            <LetterViewer file={data} label={`Isi ${title}`} />
          </Suspense>
        ) : (
          <Picture file={data} title={title} />
        ))}
    </Stack>
  );
}
