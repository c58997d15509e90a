import { Anchor, List } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { capitalised } from '../../words/procedures.js';
import classes from './lines.module.css';
import type { Registered } from './draft.js';

interface RegisteredListProps {
  readonly registered: readonly Registered[];
  /** What they are called. */
  readonly person: string;
}

/** Who is registered, with the way to each case. */
export function RegisteredList({ registered, person }: RegisteredListProps) {
  return (
    <List size="sm" aria-label={`${capitalised(person)} yang tercatat`}>
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
