import type { Receipt } from '@tte/contracts';
import { PROCEDURE_NAMES } from '@tte/domain';
import type { CaseEntry } from '@tte/vault';
import { z } from 'zod';

/** Answer to a submission: always the same for the same request. */
export const Submitted = z
  .object({
    caseId: z.string(),
    caseNumber: z.string(),
    dataVersion: z.number().int(),
    status: z.literal('awaiting-disposition'),
    step: z.literal(2),
    links: z.object({ self: z.string(), letter: z.string() }),
  })
  .meta({ id: 'Submitted' });
export type Submitted = z.output<typeof Submitted>;

/** Answer to an accepted decision. */
export const ReceiptResponse = z
  .object({
    caseId: z.string(),
    procedure: z.enum(PROCEDURE_NAMES),
    seq: z
      .number()
      .int()
      .meta({ description: 'Untuk `?minSeq=`: berkas sebagaimana keputusan ini melihatnya.' }),
    status: z.string(),
    step: z.number().int(),
  })
  .meta({ id: 'Receipt' });
export type ReceiptResponse = Receipt;

/** What a submitted case answers, whatever has become of it since. */
export function submittedResponse({ caseId, caseNumber }: CaseEntry): Submitted {
  const self = `/api/v1/cases/${caseId}`;
  return {
    caseId,
    caseNumber,
    dataVersion: 1,
    status: 'awaiting-disposition',
    step: 2,
    links: { self, letter: `${self}/letter` },
  };
}
