import '@mantine/dropzone/styles.css';
import { Button, Group, Input, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileTypePdf, IconUpload } from '@tabler/icons-react';
import type { Reference } from '../../api/reference-query.js';
import { FILE_ID } from './fields.js';
import classes from './letter-drop.module.css';
import { sizeOf } from '../../words/sizes.js';

interface LetterDropProps {
  readonly file: File | null | undefined;
  readonly limits: Reference['letter'];
  readonly fault: string | undefined;
  readonly isJudging: boolean;
  readonly onFile: (file: File) => void;
  readonly onSeveral: () => void;
}

/** Where the letter is dropped or chosen; the same place takes another one instead. */
export function LetterDrop({ file, limits, fault, isJudging, onFile, onSeveral }: LetterDropProps) {
  const [hint, error] = [`${FILE_ID}-batas`, `${FILE_ID}-salah`];
  return (
    <Stack gap={6}>
      <Dropzone
        onDrop={([dropped]) => dropped && onFile(dropped)}
        onReject={onSeveral}
        multiple={false}
        loading={isJudging}
        activateOnKeyboard={false}
        enablePointerEvents
        inputProps={{ accept: 'application/pdf,.pdf', 'aria-label': 'Surat permohonan (PDF)' }}
        p={file ? 'xs' : 'lg'}
      >
        <Group gap="sm" justify={file ? 'space-between' : 'center'} wrap={file ? 'nowrap' : 'wrap'}>
          {file ? (
            <Group gap="xs" wrap="nowrap" miw={0}>
              <IconFileTypePdf size={24} aria-hidden className={classes['whole'] ?? ''} />
              <div>
                <Text size="sm" fw={600} lineClamp={2} className={classes['name'] ?? ''}>
                  {file.name}
                </Text>
                <Text size="xs" c="dimmed">
                  {sizeOf(file.size)}
                </Text>
              </div>
            </Group>
          ) : (
            <Text>Seret PDF surat ke sini, atau</Text>
          )}
          <Button
            id={FILE_ID}
            variant={file ? 'default' : 'filled'}
            size={file ? 'xs' : 'sm'}
            className={classes['whole'] ?? ''}
            leftSection={<IconUpload size={18} aria-hidden />}
            aria-describedby={fault ? `${error} ${hint}` : hint}
          >
            {file ? 'Ganti PDF' : 'Pilih PDF'}
          </Button>
        </Group>
      </Dropzone>
      <Text id={hint} size="xs" c="dimmed">
        PDF, paling besar {sizeOf(limits.maxBytes)} dan {limits.maxPages} halaman.
      </Text>
      <div role="alert">{fault && <Input.Error id={error}>{fault}</Input.Error>}</div>
    </Stack>
  );
}
