import { Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { TakeoverDialog } from '../../ui/takeover-dialog.js';
import { ForwardForm } from './forward-form.js';
import type { InboxItem, InboxLetter } from './inbox-query.js';
import { letterTitle, peopleOf } from './letter-words.js';
import { ReturnForm } from './return-form.js';

/** A decision that somebody is about to take, on the cases as they were shown to them. */
export type Decision =
  | { readonly kind: 'forward'; readonly items: readonly InboxItem[]; readonly letter?: InboxLetter }
  | { readonly kind: 'return'; readonly item: InboxItem }
  | { readonly kind: 'takeover'; readonly item: InboxItem };

interface DecisionDialogProps {
  readonly decision: Decision | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Called when it has gone from the screen. */
  readonly onGone: () => void;
}

const TITLES = { forward: 'Teruskan', return: 'Kembalikan untuk diperbaiki' } as const;

const casesOf = (decision: Exclude<Decision, { kind: 'takeover' }>): string => {
  const items = decision.kind === 'forward' ? decision.items : [decision.item];
  if (decision.kind === 'forward' && decision.letter) {
    const { facts } = decision.letter;
    return [letterTitle(decision.letter), facts?.signedBy, peopleOf(items)].filter(Boolean).join(' · ');
  }
  const [first] = items;
  if (items.length > 1 || !first) return `${items.length} berkas`;
  return [first.caseNumber, first.applicant?.name, first.unitName].filter(Boolean).join(' · ');
};

/** A key that is held down since the dialog was opened must not send it. */
const ignoreHeldEnter = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
};

/** Takes a decision without leaving the inbox, by keyboard or by thumb. */
export function DecisionDialog({ decision, isOpen, onClose, onGone }: DecisionDialogProps) {
  if (!decision) return null;
  if (decision.kind === 'takeover') {
    const { caseId, caseNumber } = decision.item;
    return <TakeoverDialog key={caseId} {...{ caseId, caseNumber, isOpen, onClose, onGone }} />;
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      onExitTransitionEnd={onGone}
      onKeyDown={ignoreHeldEnter}
      title={TITLES[decision.kind]}
    >
      <Text size="sm" mb="md">
        {casesOf(decision)}
      </Text>
      {decision.kind === 'forward' ? (
        <ForwardForm items={decision.items} onClose={onClose} />
      ) : (
        <ReturnForm item={decision.item} onClose={onClose} />
      )}
    </Dialog>
  );
}
