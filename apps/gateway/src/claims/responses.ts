import { TAKEOVER_REASONS } from '@tte/domain';
import { z } from 'zod';

/** A claim as people are told of it. */
export const ClaimResponse = z
  .object({
    subject: z.string(),
    since: z.iso.datetime(),
    until: z.iso.datetime(),
    takenFrom: z
      .object({ subject: z.string(), reason: z.enum(TAKEOVER_REASONS) })
      .optional()
      .meta({ description: 'Dari siapa berkas ini diambil alih, dan mengapa.' }),
  })
  .meta({ id: 'Claim' });

/** A case with its claim, where there is one. */
export const ClaimedCase = z
  .object({ caseId: z.string(), claim: ClaimResponse.nullable() })
  .meta({ id: 'ClaimedCase' });
export type ClaimedCase = z.output<typeof ClaimedCase>;

/** Why a colleague's case is taken over. */
export const TakeoverBody = z.strictObject({ reason: z.enum(TAKEOVER_REASONS) }).meta({ id: 'Takeover' });
export type TakeoverInput = z.output<typeof TakeoverBody>;
