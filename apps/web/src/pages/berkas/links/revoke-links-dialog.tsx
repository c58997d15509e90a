import { Text } from '@mantine/core';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { useLinkAct } from './use-link-act.js';

interface RevokeLinksDialogProps {
  readonly caseId: string;
  /** Whose links they are. */
  readonly person: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks once more before links end, and says what that means. */
export function RevokeLinksDialog({ caseId, person, isOpen, onClose }: RevokeLinksDialogProps) {
  const revoked = `Semua tautan ${person} yang sudah dikirim dicabut`;
  const revoking = useLinkAct(caseId, 'link-revocation', revoked);
  const close = () => {
    revoking.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      title={`Cabut semua tautan ${person}?`}
      action="Cabut tautan"
      isOpen={isOpen}
      onClose={close}
      onConfirm={() => revoking.mutate(undefined, { onSuccess: close })}
      isPending={revoking.isPending}
      error={revoking.error}
    >
      <Text size="sm">
        Tautan pada semua email yang sudah dikirim langsung tidak dapat dibuka lagi, dan ini tidak dapat
        dibatalkan. Berkas tidak berubah; tautan pada email berikutnya berlaku.
      </Text>
    </ConfirmDialog>
  );
}
