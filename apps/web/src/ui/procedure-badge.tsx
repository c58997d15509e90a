import { Badge } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import type { ProcedureName } from '@tte/domain';
import { PROCEDURE_WORDS } from '../words/procedures.js';

interface ProcedureBadgeProps {
  readonly procedure: ProcedureName;
  readonly urgent?: boolean;
}

/** Tells a case of another SOP from the registrations, which are the rule, and one that makes haste from all others. */
export function ProcedureBadge({ procedure, urgent = false }: ProcedureBadgeProps) {
  if (procedure === 'registration') return null;
  const { title } = PROCEDURE_WORDS[procedure];
  return urgent ? (
    <Badge color="red" tt="none" miw="max-content" leftSection={<IconUrgent size={14} aria-hidden />}>
      {title} segera
    </Badge>
  ) : (
    <Badge variant="outline" color="indigo.8" tt="none" miw="max-content">
      {title}
    </Badge>
  );
}
