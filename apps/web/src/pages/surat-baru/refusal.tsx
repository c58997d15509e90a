import { Alert, Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ApplicantProblem } from './draft.js';

/** Why somebody was not registered, and the case that stands in the way. */
export function Refusal({ problem }: { readonly problem: ApplicantProblem }) {
  const { title, detail, registrationId } = problem;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={`Ditolak: ${title}`} mb="sm">
      <Text size="sm">{detail}</Text>
      {registrationId !== undefined && (
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to="/berkas/$registrationId" params={{ registrationId }} {...props} />}
        >
          Buka berkas yang ada
        </Anchor>
      )}
    </Alert>
  );
}
