import { Anchor, List } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from './lines.module.css';
import type { Registered } from './draft.js';

/** Who is registered, with the way to each case. */
export function RegisteredList({ registered }: { readonly registered: readonly Registered[] }) {
  return (
    <List size="sm" aria-label="Pemohon yang tercatat">
      {registered.map(({ name, registrationId, registrationNumber }) => (
        <List.Item key={registrationId}>
          {name}:{' '}
          <Anchor
            size="sm"
            className={classes['line'] ?? ''}
            renderRoot={(props) => (
              <Link to="/berkas/$registrationId" params={{ registrationId }} {...props} />
            )}
          >
            {registrationNumber}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
