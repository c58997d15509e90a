import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Failure } from '../../../ui/failure.js';
import { useLinkAct } from './use-link-act.js';

interface RevokeLinksDialogProps {
  readonly registrationId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks once more before links end, and says what that means. */
export function RevokeLinksDialog({ registrationId, isOpen, onClose }: RevokeLinksDialogProps) {
  const revoked = 'Semua tautan pemohon yang sudah dikirim dicabut';
  const revoking = useLinkAct(registrationId, 'link-revocation', revoked);
  const close = () => {
    revoking.reset();
    onClose();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={<Text fw={600}>Cabut semua tautan pemohon?</Text>}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      transitionProps={{ duration: 100 }}
    >
      <Stack>
        <Text size="sm">
          Tautan pada semua email yang sudah dikirim langsung tidak dapat dibuka lagi, dan ini tidak dapat
          dibatalkan. Berkas tidak berubah; tautan pada email berikutnya berlaku.
        </Text>
        {revoking.error && <Failure error={revoking.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            Batal
          </Button>
          <Button
            color="red.9"
            loading={revoking.isPending}
            onClick={() => revoking.mutate(undefined, { onSuccess: close })}
          >
            Cabut tautan
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
