import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Failure } from '../../ui/failure.js';
import { holderWords, periodWords } from './mandate-words.js';
import type { Mandate } from './mandates-query.js';
import { useRevoke } from './use-revoke.js';

interface RevokeDialogProps {
  readonly mandate: Mandate;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks once more before a mandate ends, and says what that means. */
export function RevokeDialog({ mandate, isOpen, onClose }: RevokeDialogProps) {
  const revoking = useRevoke(mandate);
  const close = () => {
    revoking.reset();
    onClose();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={<Text fw={600}>Cabut mandat {mandate.title}?</Text>}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      transitionProps={{ duration: 100 }}
    >
      <Stack>
        <Text size="sm">
          {holderWords(mandate)}, {periodWords(mandate)}, surat perintah {mandate.orderNumber}.
        </Text>
        <Text size="sm">
          Pencabutan berlaku seketika dan tidak dapat dibatalkan. Keputusan yang sudah diambilnya tetap
          berlaku; berkas yang masih menunggu kembali kepada pejabatnya.
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
            Cabut mandat
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
