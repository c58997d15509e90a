import { Button } from '@mantine/core';
import { lazy, Suspense, useId, useState } from 'react';
import { focusAfter } from '../../ui/focus-after.js';
import type { OwnCase } from './own-case.js';
import { withdrawalWords } from './withdrawal-words.js';

const WithdrawalForm = lazy(() =>
  import('./withdrawal-form.js').then((module) => ({ default: module.WithdrawalForm })),
);

interface WithdrawalProps {
  readonly link: string;
  readonly theCase: OwnCase;
}

/** The way out, which asks once more before it is taken. */
export function Withdrawal({ link, theCase }: WithdrawalProps) {
  const [isOpen, setOpen] = useState(false);
  const openerId = useId();
  if (!isOpen) {
    return (
      <Button id={openerId} variant="default" onClick={() => setOpen(true)}>
        {withdrawalWords(theCase.procedure).ask}
      </Button>
    );
  }
  return (
    <Suspense>
      <WithdrawalForm
        link={link}
        theCase={theCase}
        onClose={() => focusAfter(() => setOpen(false), openerId)}
      />
    </Suspense>
  );
}
