import { Badge, Button } from '@mantine/core';

interface CountChipProps {
  readonly label: string;
  /** How many there are; not shown where that is not known. */
  readonly count?: number | undefined;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** A filter that is on or off, with how many it leaves. */
export function CountChip({ label, count, isOn, onToggle }: CountChipProps) {
  return (
    <Button
      size="compact-sm"
      mih={30}
      radius="xl"
      variant={isOn ? 'filled' : 'default'}
      aria-pressed={isOn}
      onClick={onToggle}
      rightSection={
        count !== undefined && (
          <Badge
            component="span"
            size="sm"
            circle={count < 10}
            variant={isOn ? 'white' : 'light'}
            {...(isOn && { c: 'var(--mantine-color-indigo-filled)' })}
          >
            {count}
          </Badge>
        )
      }
    >
      {label}
    </Button>
  );
}
