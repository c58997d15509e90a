import { Box, Stack, Title } from '@mantine/core';
import { useIsDesk } from '../../ui/use-is-desk.js';
import { MandateCard } from './mandate-card.js';
import type { Mandate } from './mandates-query.js';
import { MandatesTable } from './mandates-table.js';

interface MandatesSectionProps {
  readonly title: string;
  readonly mandates: readonly Mandate[];
  readonly onRevoke: (mandate: Mandate) => void;
}

/** Mandates that stand alike in time. */
export function MandatesSection({ title, mandates, onRevoke }: MandatesSectionProps) {
  const isDesk = useIsDesk();
  if (mandates.length === 0) return null;
  return (
    <Box component="section" aria-label={title} mb="lg">
      <Title order={2} size="h5" mb="xs">
        {title} ({mandates.length})
      </Title>
      {isDesk ? (
        <MandatesTable label={title} mandates={mandates} onRevoke={onRevoke} />
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0}>
          {mandates.map((mandate) => (
            <MandateCard key={mandate.mandateId} mandate={mandate} onRevoke={onRevoke} />
          ))}
        </Stack>
      )}
    </Box>
  );
}
