import { Anchor, List } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from './lines.module.css';
import type { Registered } from './draft.js';

/** Who is registered, with the way to each case. */
export function RegisteredList({ registered }: { readonly registered: readonly Registered[] }) {
  return (
    <List size="sm" aria-label="Pemohon yang tercatat">
      {registered.map(({ name, caseId, caseNumber }) => (
        <List.Item key={caseId}>
          {name}:{' '}
          <Anchor
            size="sm"
            className={classes['line'] ?? ''}
            renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}
          >
            {caseNumber}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
