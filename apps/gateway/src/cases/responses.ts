import type { Receipt } from '@tte/contracts';
import { PROCEDURE_NAMES, type ProcedureName } from '@tte/domain';
import type { CaseEntry } from '@tte/vault';
import { z } from 'zod';

/** Answer to a submission: always the same for the same request. */
export const Submitted = z
  .object({
    caseId: z.string(),
    caseNumber: z.string(),
    dataVersion: z.number().int(),
    status: z.enum(['awaiting-disposition', 'comparing']),
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

/** Where a case of each SOP begins, always at its second step. */
const BEGINS: Readonly<Record<ProcedureName, Submitted['status']>> = {
  registration: 'awaiting-disposition',
  revocation: 'awaiting-disposition',
  renewal: 'comparing',
};

/** What a submitted case answers, whatever has become of it since. */
export function submittedResponse({ caseId, caseNumber, procedure }: CaseEntry): Submitted {
  const self = `/api/v1/cases/${caseId}`;
  return {
    caseId,
    caseNumber,
    dataVersion: 1,
    status: BEGINS[procedure],
    step: 2,
    links: { self, letter: `${self}/letter` },
  };
}
