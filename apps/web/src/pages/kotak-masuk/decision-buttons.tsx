import { Button, Group } from '@mantine/core';

interface DecisionButtonsProps {
  readonly label: string;
  readonly isSending: boolean;
  /** Nothing can be sent any more, as when somebody else has decided. */
  readonly isOver: boolean;
  readonly onClose: () => void;
}

/** Sends a decision, or leaves it. */
export function DecisionButtons({ label, isSending, isOver, onClose }: DecisionButtonsProps) {
  return (
    <Group justify="flex-end" gap="sm">
      <Button variant="default" onClick={onClose}>
        Tutup
      </Button>
      {!isOver && (
        <Button type="submit" loading={isSending}>
          {label}
        </Button>
      )}
    </Group>
  );
}
