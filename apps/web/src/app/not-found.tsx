import { Anchor } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Empty } from '../ui/empty.js';
import { PageTitle } from '../ui/page-title.js';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <>
      <PageTitle title="Halaman tidak ditemukan" />
      <Empty icon={<IconMapOff />} title="Tidak ada apa-apa di alamat ini">
        Periksa kembali alamatnya, atau{' '}
        <Anchor renderRoot={(props) => <Link to="/" {...props} />}>kembali ke awal</Anchor>.
      </Empty>
    </>
  );
}
