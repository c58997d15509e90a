import { Button, Modal, Stack, Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { signInAddress } from '../api/session.js';
import { useSessionEnd } from '../api/session-end.js';

/** Asks to sign in again where a session ended in the middle of work. What was typed is kept as a draft. */
export function SessionEnded() {
  const isOver = useSessionEnd();
  const { href } = useLocation();
  return (
    <Modal opened={isOver} onClose={() => undefined} withCloseButton={false} title="Sesi berakhir" centered>
      <Stack>
        <Text size="sm">Masuk kembali untuk melanjutkan. Isian Anda pada halaman ini tetap tersimpan.</Text>
        <Button component="a" href={signInAddress(href)} data-autofocus>
          Masuk kembali
        </Button>
      </Stack>
    </Modal>
  );
}
