import { Text } from '@mantine/core';

/** Tells that a search has found more than a list is made of. */
export const TooMany = () => (
  <Text size="sm" mb="sm" role="status">
    Terlalu banyak yang cocok: hanya yang terbaru diperiksa. Tambahkan kata untuk mempersempit pencarian.
  </Text>
);
