import { z } from 'zod';

/** A claim as people are told of it. */
export const ClaimResponse = z
  .object({ subject: z.string(), since: z.iso.datetime(), until: z.iso.datetime() })
  .meta({ id: 'Claim' });

/** A case with its claim, where there is one. */
export const ClaimedCase = z
  .object({ caseId: z.string(), claim: ClaimResponse.nullable() })
  .meta({ id: 'ClaimedCase' });
export type ClaimedCase = z.output<typeof ClaimedCase>;
