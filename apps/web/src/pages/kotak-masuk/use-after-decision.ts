import { CLOSED_STATUSES, POST_TITLES, sopOf } from '@tte/domain';
import { useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../api/client.js';
import { noteDecided } from '../../api/decided.js';
import { useRecall, type Forwarding } from '../../ui/recall/use-recall.js';
import { useAnnounce } from '../../ui/use-announce.js';

type Receipt = Schemas['Receipt'];

/** Where a letter is disposed of and checked; a disposition later than that follows an urgent case. */
const LETTER_STATUSES: readonly string[] = ['awaiting-disposition', 'awaiting-completeness'];

function wordsOfOne({ procedure, status, step }: Receipt): string {
  if (!LETTER_STATUSES.includes(status)) return 'Disposisi susulan tercatat';
  const actor = sopOf(procedure).steps[step - 1]?.actor;
  return `Diteruskan ke ${actor ? POST_TITLES[actor] : 'langkah berikutnya'}`;
}

/** What is told of decisions that were accepted. */
export function wordsOfForwarded(receipts: readonly Receipt[]): string {
  const [first, ...others] = receipts;
  if (!first) return '';
  return others.length === 0 ? wordsOfOne(first) : `${receipts.length} berkas diteruskan`;
}

const isClosedStatus = (status: string): boolean => CLOSED_STATUSES.some((closed) => closed === status);

/** Forwardings that can be taken back, from when the first of them was answered. */
interface Recallable {
  readonly items: readonly Forwarding[];
  readonly from: number;
}

/**
 * After decisions: their cases leave the inbox at once, somebody is told, and can take forwardings back, and the lists are
 * asked anew.
 */
export function useAfterDecision() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const recall = useRecall();
  return (receipts: readonly Receipt[], words: string, forwarded?: Recallable) => {
    const open = forwarded?.items.filter(({ caseId }) =>
      receipts.some((receipt) => receipt.caseId === caseId && !isClosedStatus(receipt.status)),
    );
    const recallable = forwarded &&
      open &&
      open.length > 0 && { from: forwarded.from, onRecall: () => void recall(open) };
    for (const receipt of receipts) noteDecided(receipt);
    if (receipts.length > 0)
      announce(words, receipts.length === 1 ? receipts[0]?.caseId : undefined, recallable || undefined);
    void queries.invalidateQueries({ queryKey: ['inbox'] });
    void queries.invalidateQueries({ queryKey: ['cases'] });
  };
}
