import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Decision } from './decision-dialog.js';
import type { InboxItem, InboxLetter } from './inbox-query.js';
import { holderOf, isFree, may } from './item-actions.js';
import { useClaimAll } from './use-claim-all.js';
import { useClaim } from './use-claim.js';
import { holds, useSession } from '../../api/session.js';

/** What can be done with cases, each only where the gateway offers it; decisions are taken in a dialog. */
export function useInboxActions() {
  const navigate = useNavigate();
  const session = useSession();
  const claiming = useClaim();
  const claimingAll = useClaimAll();
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
    /** @param letter whose people they are, where they are taken together */
    forward: (items: readonly InboxItem[], letter?: InboxLetter) => {
      const forwardable = items.filter((item) => may(item, 'forward'));
      if (forwardable.length > 0) decide({ kind: 'forward', items: forwardable, ...(letter && { letter }) });
    },
    giveBack: (item: InboxItem) => {
      if (may(item, 'return')) decide({ kind: 'return', item });
    },
    /** A colleague's is taken over, once it is said why. */
    claim: (item: InboxItem) => {
      const holder = holderOf(session, item);
      if (item.post !== 'verifikator' || !holds(session, 'verifikator')) return;
      if (holder === 'other') decide({ kind: 'takeover', item });
      else claiming.mutate({ caseId: item.caseId, isMine: holder === 'me' });
    },
    claimAll: (items: readonly InboxItem[]) => {
      const free = items.filter((item) => isFree(session, item));
      if (free.length > 0) claimingAll.mutate(free);
    },
  };
}

export type InboxActions = ReturnType<typeof useInboxActions>;
