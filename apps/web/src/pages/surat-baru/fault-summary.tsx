import { Alert, Anchor, List } from '@mantine/core';
import type { Ref } from 'react';
import classes from './lines.module.css';
import type { FaultLine } from './faults.js';

interface FaultSummaryProps {
  readonly lines: readonly FaultLine[];
  readonly ref: Ref<HTMLDivElement>;
  /** Goes to an input. */
  readonly onGo: (id: string) => void;
}

/** Everything that is wrong with the form, each with the way to its input. */
export function FaultSummary({ lines, ref, onGo }: FaultSummaryProps) {
  return (
    <Alert ref={ref} tabIndex={-1} color="red" title={`Ada ${lines.length} isian yang perlu diperbaiki`}>
      <List size="sm" listStyleType="none">
        {lines.map(({ id, text }) => (
          <List.Item key={id}>
            <Anchor
              size="sm"
              c="red.9"
              className={classes['line'] ?? ''}
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(id);
              }}
            >
              {text}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
