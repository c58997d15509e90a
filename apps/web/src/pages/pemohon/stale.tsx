import { Alert } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { clockOf, shortDateOf, todayInWib } from '../../words/dates.js';

/** Tells that what is seen may be old, and from when it is. */
export function Stale({ seenAt }: { readonly seenAt: number }) {
  const moment = new Date(seenAt);
  const isToday = todayInWib(moment) === todayInWib();
  const when = `${isToday ? '' : `${shortDateOf(moment)} `}pukul ${clockOf(moment)}`;
  return (
    <Alert
      role="status"
      color="gray.8"
      variant="outline"
      icon={<IconWifiOff aria-hidden />}
      title="Tidak ada sambungan"
    >
      Yang ditampilkan adalah status {when}. Halaman ini memperbarui sendiri setelah tersambung kembali; isian
      Anda tidak hilang.
    </Alert>
  );
}
