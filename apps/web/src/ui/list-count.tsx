import { Text, VisuallyHidden } from '@mantine/core';

interface ListCountProps {
  /** Undefined until it is known. */
  readonly count: number | undefined;
  readonly noun:
    | 'akun'
    | 'berkas'
    | 'catatan'
    | 'email'
    | 'mandat'
    | 'pegawai'
    | 'satuan kerja'
    | 'permintaan'
    | 'insiden';
}

/** How many of a list there are to be seen; of an empty one this is only told to those who cannot see that. */
export function ListCount({ count, noun }: ListCountProps) {
  const words = count !== undefined && `Menampilkan ${count} ${noun}`;
  return (
    <Text component="div" size="sm" c="dimmed" mt="md" role="status">
      {count === 0 ? <VisuallyHidden>{words}</VisuallyHidden> : words}
    </Text>
  );
}
