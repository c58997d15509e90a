import { Button, Collapse } from '@mantine/core';
import { useDisclosure, useId } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface FilterPanelProps {
  /** How many of the filters in it are set; it is open from the start when there are any. */
  readonly count: number;
  readonly children: ReactNode;
  /** Where the button stands, given the button. */
  readonly bar: (button: ReactNode) => ReactNode;
}

/** Filters that are not needed every day, behind a button. */
export function FilterPanel({ count, children, bar }: FilterPanelProps) {
  const [isOpen, { toggle }] = useDisclosure(count > 0);
  const id = useId();
  return (
    <>
      {bar(
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={toggle}
          aria-expanded={isOpen}
          aria-controls={id}
        >
          {count > 0 ? `Filter (${count})` : 'Filter'}
        </Button>,
      )}
      <Collapse expanded={isOpen} id={id}>
        {children}
      </Collapse>
    </>
  );
}
