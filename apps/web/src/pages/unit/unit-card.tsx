import { Badge, Button, Card, Group, Text } from '@mantine/core';
import type { Unit } from './units-query.js';

interface UnitCardProps {
  readonly unit: Unit;
  /** Undefined for those who only read. */
  readonly onChange: ((unit: Unit) => void) | undefined;
}

/** One unit: its name, its code, and whether it can still be chosen. */
export const UnitCard = ({ unit, onChange }: UnitCardProps) => (
  <Card withBorder component="li" p="sm">
    <Group justify="space-between" gap="xs">
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {unit.name}
      </Text>
      {unit.retired && (
        <Badge variant="outline" color="gray.7" tt="none">
          Tidak dipakai lagi
        </Badge>
      )}
    </Group>
    <Group justify="space-between" gap="xs">
      <Text size="sm" c="dimmed">
        Kode {unit.code}
      </Text>
      {onChange && (
        <Button variant="default" size="xs" aria-label={`Ubah ${unit.name}`} onClick={() => onChange(unit)}>
          Ubah
        </Button>
      )}
    </Group>
  </Card>
);
