import { Text } from '@mantine/core';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
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
    <ConfirmDialog
      title={`Cabut mandat ${mandate.title}?`}
      action="Cabut mandat"
      isOpen={isOpen}
      onClose={close}
      onConfirm={() => revoking.mutate(undefined, { onSuccess: close })}
      isPending={revoking.isPending}
      error={revoking.error}
    >
      <Text size="sm">
        {holderWords(mandate)}, {periodWords(mandate)}, surat perintah {mandate.orderNumber}.
      </Text>
      <Text size="sm">
        Pencabutan berlaku seketika dan tidak dapat dibatalkan. Keputusan yang sudah diambilnya tetap berlaku;
        berkas yang masih menunggu kembali kepada pejabatnya.
      </Text>
    </ConfirmDialog>
  );
}
