import { Button, Group } from '@mantine/core';

interface DecisionButtonsProps {
  readonly label: string;
  readonly isSending: boolean;
  readonly isDisabled?: boolean;
  readonly onClose: () => void;
}

/** Sends a decision, or leaves it. */
export function DecisionButtons({ label, isSending, isDisabled = false, onClose }: DecisionButtonsProps) {
  return (
    <Group justify="flex-end" gap="sm">
      <Button variant="default" onClick={onClose}>
        Tutup
      </Button>
      <Button type="submit" loading={isSending} disabled={isDisabled}>
        {label}
      </Button>
    </Group>
  );
}
