import { Anchor } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Empty } from '../ui/empty.js';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Empty icon={<IconMapOff />} title="Halaman ini tidak ada">
      Periksa kembali alamatnya, atau{' '}
      <Anchor renderRoot={(props) => <Link to="/" {...props} />}>kembali ke awal</Anchor>.
    </Empty>
  );
}
