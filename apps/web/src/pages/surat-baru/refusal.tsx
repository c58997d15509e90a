import { Alert, Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { PersonProblem } from './draft.js';

/** Why somebody was not registered, and the case that stands in the way. */
export function Refusal({ problem }: { readonly problem: PersonProblem }) {
  const { title, detail, caseId } = problem;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={`Ditolak: ${title}`} mb="sm">
      <Text size="sm">{detail}</Text>
      {caseId !== undefined && (
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}
        >
          Buka berkas yang ada
        </Anchor>
      )}
    </Alert>
  );
}
