import { Button, FileInput, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { asForm, ProblemError } from '@tte/client';
import { useState } from 'react';
import { answer, api } from '../../../api/client.js';
import { referenceQuery } from '../../../api/reference-query.js';
import { useRequestKey } from '../../../api/use-request-key.js';
import {
  ATTACHMENT_ACCEPT,
  faultOfAttachment,
  NO_TITLE,
  TITLE_MAX,
} from '../../../ui/attachments/attachment-file.js';
import { Dialog } from '../../../ui/dialog.js';
import { Failure } from '../../../ui/failure.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import { sizeOf } from '../../../words/sizes.js';
import { attachmentsQuery } from './attachments-query.js';

interface AddAttachmentDialogProps {
  readonly caseId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes one file beside the letter, and what it is. */
export function AddAttachmentDialog({ caseId, isOpen, onClose }: AddAttachmentDialogProps) {
  const [title, setTitle] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [fileFault, setFileFault] = useState<string>();
  const [isTried, setTried] = useState(false);
  const limits = useQuery({ ...referenceQuery, enabled: isOpen }).data?.attachments;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { keyFor, renew } = useRequestKey();
  const adding = useMutation({
    mutationFn: (attachment: File) => {
      const data = { title: title.trim() };
      const { name, size, lastModified } = attachment;
      return answer(
        api.POST('/api/v1/cases/{caseId}/attachments', {
          params: { path: { caseId } },
          body: { data, attachment },
          bodySerializer: asForm,
          headers: { 'Idempotency-Key': keyFor([data, name, size, lastModified]) },
        }),
      );
    },
    onSuccess: async () => {
      renew();
      announce('Lampiran ditambahkan');
      setTitle('');
      setFile(null);
      setTried(false);
      onClose();
      await queries.invalidateQueries({ queryKey: attachmentsQuery(caseId).queryKey });
    },
  });
  const choose = async (chosen: File | null) => {
    adding.reset();
    setFile(chosen);
    setFileFault(chosen && limits ? await faultOfAttachment(chosen, limits) : undefined);
  };
  const ofGateway = faultOf(adding.error);
  const noFile = isTried && !file ? 'Pilih berkas lampirannya.' : undefined;
  const noTitle = isTried && title.trim() === '' ? NO_TITLE : undefined;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Tambah lampiran">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (file && title.trim() !== '' && fileFault === undefined && !adding.isPending)
            adding.mutate(file);
        }}
      >
        <Stack>
          <Text size="sm">
            Berkas yang disusulkan kepada kantor, misalnya Surat Keputusan atau pindaian kartu identitas.
            Tidak dapat dihapus setelah ditambahkan.
          </Text>
          <TextInput
            label="Judul lampiran"
            required
            maxLength={TITLE_MAX}
            autoComplete="off"
            data-autofocus
            value={title}
            error={noTitle}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <FileInput
            label="Berkas"
            description={limits && `PDF, JPEG, atau PNG, paling besar ${sizeOf(limits.maxBytes)}.`}
            placeholder="Pilih berkas"
            required
            accept={ATTACHMENT_ACCEPT}
            clearable
            clearButtonProps={{ 'aria-label': 'Batalkan pilihan' }}
            leftSection={<IconPaperclip size={16} aria-hidden />}
            value={file}
            error={fileFault ?? ofGateway ?? noFile}
            onChange={(chosen) => void choose(chosen)}
          />
          {adding.error && ofGateway === undefined && <Failure error={adding.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Batal
            </Button>
            <Button type="submit" loading={adding.isPending}>
              Tambah lampiran
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** What is wrong with the file itself. */
const faultOf = (error: Error | null): string | undefined =>
  error instanceof ProblemError && /^attachment-/.test(error.code) ? error.detail : undefined;
