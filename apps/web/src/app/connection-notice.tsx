import { Alert } from '@mantine/core';
import { useNetwork, usePrevious } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useIsReachable } from '../api/connection.js';

/** Tells when the browser or the gateway is away. Once both are back it goes, and everything shown is asked for anew. */
export function ConnectionNotice() {
  const queries = useQueryClient();
  const { online } = useNetwork();
  const isReachable = useIsReachable();
  const isConnected = online && isReachable;
  const wasConnected = usePrevious(isConnected);
  useEffect(() => {
    if (isConnected && wasConnected === false) void queries.invalidateQueries();
  }, [isConnected, wasConnected, queries]);
  return (
    <div role="status">
      {!isConnected && (
        <Alert
          color="gray.8"
          variant="outline"
          icon={<IconWifiOff aria-hidden />}
          title={online ? 'Server tidak dapat dihubungi' : 'Anda sedang luring'}
          mb="md"
        >
          Yang ditampilkan mungkin tidak terbaru. Isian Anda tetap tersimpan, dan keputusan dapat dikirim
          setelah tersambung kembali.
        </Alert>
      )}
    </div>
  );
}
