import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Decision } from './decision-dialog.js';
import type { InboxItem } from './inbox-query.js';
import { holderOf, may } from './item-actions.js';
import { useClaim } from './use-claim.js';
import { useSession } from '../../api/session.js';

/** What can be done with cases, each only where the gateway offers it; decisions are taken in a dialog. */
export function useInboxActions() {
  const navigate = useNavigate();
  const session = useSession();
  const claiming = useClaim();
  const [decision, setDecision] = useState<Decision>();
  const [isOpen, { open, close }] = useDisclosure();
  const decide = (next: Decision) => {
    setDecision(next);
    open();
  };
  return {
    decision,
    isOpen,
    close,
    open: ({ caseId }: InboxItem) => navigate({ to: '/berkas/$caseId', params: { caseId } }),
    forward: (items: readonly InboxItem[]) => {
      const forwardable = items.filter((item) => may(item, 'forward'));
      if (forwardable.length > 0) decide({ kind: 'forward', items: forwardable });
    },
    giveBack: (item: InboxItem) => {
      if (may(item, 'return')) decide({ kind: 'return', item });
    },
    claim: (item: InboxItem) => {
      const holder = holderOf(session, item);
      if (item.post !== 'verifikator' || holder === 'other') return;
      claiming.mutate({ caseId: item.caseId, isMine: holder === 'me' });
    },
  };
}

export type InboxActions = ReturnType<typeof useInboxActions>;
