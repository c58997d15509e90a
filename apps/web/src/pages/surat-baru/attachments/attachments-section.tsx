import { ActionIcon, Button, FileButton, Group, Input, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { referenceQuery } from '../../../api/reference-query.js';
import { ATTACHMENT_ACCEPT, faultOfAttachment, TITLE_MAX } from '../../../ui/attachments/attachment-file.js';
import { focusAfter } from '../../../ui/focus-after.js';
import { sizeOf } from '../../../words/sizes.js';
import type { Draft, DraftAttachment } from '../draft.js';
import { attachmentFieldId, ATTACHMENTS_ID } from '../fields.js';
import type { NewLetter } from '../use-new-letter.js';
import { withAttachments } from './use-attachment-files.js';

/** What came with the letter besides itself: each file with what it is. */
export function AttachmentsSection<Typed extends Draft>({ form }: { readonly form: NewLetter<Typed> }) {
  const { draft, change, attachmentFiles, faults } = form;
  const limits = useQuery(referenceQuery).data?.attachments;
  const [refused, setRefused] = useState<readonly string[]>([]);
  const resetInput = useRef<() => void>(null);
  if (!limits) return null;
  const { attachments } = draft;
  const room = limits.most - attachments.length;

  const choose = async (chosen: readonly File[]) => {
    form.settle(ATTACHMENTS_ID);
    const judged = await Promise.all(
      chosen.map(async (file) => ({ file, fault: await faultOfAttachment(file, limits) })),
    );
    const good = judged.flatMap(({ file, fault }) => (fault === undefined ? [file] : []));
    const taken = good.slice(0, room).map((file) => ({ id: crypto.randomUUID(), file }));
    for (const { id, file } of taken) attachmentFiles.keep(id, file);
    setRefused([
      ...judged.flatMap(({ fault }) => fault ?? []),
      ...(good.length > room ? [`Paling banyak ${limits.most} lampiran.`] : []),
    ]);
    resetInput.current?.();
    const [first] = taken;
    if (!first) return;
    const more = taken.map(({ id, file: { name, size } }) => ({ id, title: '', name, size }));
    focusAfter(() => change((now) => withAttachments(now, more)), attachmentFieldId(first.id));
  };
  const remove = (id: string) => {
    attachmentFiles.drop([id]);
    form.settle(attachmentFieldId(id));
    const isOther = (one: DraftAttachment) => one.id !== id;
    focusAfter(
      () => change((now) => ({ ...now, attachments: now.attachments.filter(isOther) })),
      ATTACHMENTS_ID,
    );
  };
  const rename = (id: string, title: string) => {
    form.settle(attachmentFieldId(id));
    const renamed = (one: DraftAttachment) => (one.id === id ? { ...one, title } : one);
    change((now) => ({ ...now, attachments: now.attachments.map(renamed) }));
  };
  const alerts = [...refused, ...(faults.get(ATTACHMENTS_ID) ? [faults.get(ATTACHMENTS_ID)] : [])];
  return (
    <Stack gap="sm" component="section" aria-labelledby="lampiran">
      <Title order={3} size="h6" id="lampiran">
        Lampiran (boleh kosong)
      </Title>
      {attachments.length > 0 && (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {attachments.map(({ id, title, name, size }) => (
            <Group key={id} component="li" gap="xs" wrap="nowrap" align="flex-start">
              <TextInput
                id={attachmentFieldId(id)}
                flex={1}
                miw={0}
                label="Judul lampiran"
                description={`${name}, ${sizeOf(size)}`}
                required
                maxLength={TITLE_MAX}
                autoComplete="off"
                styles={{ description: { overflowWrap: 'anywhere' } }}
                value={title}
                error={faults.get(attachmentFieldId(id))}
                onChange={({ currentTarget }) => rename(id, currentTarget.value)}
              />
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={`Hapus lampiran ${title.trim() === '' ? name : title}`}
                onClick={() => remove(id)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
        </Stack>
      )}
      <FileButton
        multiple
        accept={ATTACHMENT_ACCEPT}
        resetRef={resetInput}
        onChange={(files) => void choose(files)}
      >
        {(props) => (
          <Button
            {...props}
            id={ATTACHMENTS_ID}
            variant="default"
            size="xs"
            disabled={room <= 0}
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconPaperclip size={16} aria-hidden />}
            aria-describedby={`${ATTACHMENTS_ID}-batas`}
          >
            Pilih lampiran
          </Button>
        )}
      </FileButton>
      <Text id={`${ATTACHMENTS_ID}-batas`} size="xs" c="dimmed">
        Misalnya Surat Keputusan. PDF, JPEG, atau PNG, masing-masing paling besar {sizeOf(limits.maxBytes)},
        paling banyak {limits.most}.
      </Text>
      <div role="alert">
        {alerts.map((text) => (
          <Input.Error key={text}>{text}</Input.Error>
        ))}
      </div>
    </Stack>
  );
}
