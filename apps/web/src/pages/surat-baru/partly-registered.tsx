import { Alert, Stack, Text } from '@mantine/core';
import type { Ref } from 'react';
import type { Draft } from './draft.js';
import { RegisteredList } from './registered-list.js';

interface PartlyRegisteredProps {
  readonly draft: Draft;
  /** What those whom the letter names are called. */
  readonly person: string;
  readonly ref: Ref<HTMLDivElement>;
}

/** Some are registered and some refused: those stay in the form, to be mended and sent again. */
export function PartlyRegistered({ draft, person, ref }: PartlyRegisteredProps) {
  const { people, registered } = draft;
  const refused = people.filter(({ refusal }) => refusal).length;
  return (
    <Alert
      ref={ref}
      tabIndex={-1}
      color={refused > 0 ? 'yellow' : 'teal'}
      title={[
        ...(registered.length > 0 ? [`${registered.length} ${person} tercatat`] : []),
        ...(refused > 0 ? [`${refused} ${person} ditolak`] : []),
      ].join(', ')}
    >
      <Stack gap="xs">
        <RegisteredList registered={registered} person={person} />
        <Text size="sm">
          {refused > 0
            ? 'Yang ditolak masih ada di bawah, dengan alasannya. Perbaiki lalu kirim lagi, atau hapus dari surat ini.'
            : 'Yang belum tercatat masih ada di bawah. Kirim lagi bila sudah benar.'}
        </Text>
      </Stack>
    </Alert>
  );
}
