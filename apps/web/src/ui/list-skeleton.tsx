import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

const ROWS = ['1', '2', '3', '4', '5', '6'];

/** A list that is on its way. */
export function ListSkeleton({ rowHeight }: { readonly rowHeight: number }) {
  return (
    <Stack gap="xs" role="status">
      <VisuallyHidden>Memuat daftar</VisuallyHidden>
      {ROWS.map((row) => (
        <Skeleton key={row} height={rowHeight} />
      ))}
    </Stack>
  );
}
