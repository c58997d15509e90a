import { PROCEDURE_NAMES, TROUBLED, type MailState } from '@tte/domain';
import { z } from 'zod';
import { mail } from '../cases/reading/mails.js';
import { fault } from '../cases/reading/responses.js';
import { page } from '../http/query.js';

/** What each filter shows. */
export const MAIL_FILTERS = {
  troubled: TROUBLED,
  unconfirmed: ['unconfirmed'],
  failed: ['failed'],
  bounced: ['bounced'],
  settled: ['resending', 'resent', 'handled'],
} as const satisfies Record<string, readonly MailState[]>;

/** Filter and page of the mails that did not arrive, or may not have. */
export const MailsQuery = z
  .strictObject({
    state: z
      .enum(Object.keys(MAIL_FILTERS) as (keyof typeof MAIL_FILTERS)[])
      .default('troubled')
      .meta({
        description:
          '`troubled`: semua yang belum ditangani; `settled`: dikirim ulang atau ditandai selesai.',
      }),
    ...page,
  })
  .meta({ id: 'MailsQuery' });
export type MailsInput = z.output<typeof MailsQuery>;

/** A page of mails, and how many have yet to be seen to. */
export const MailsResponse = z
  .object({
    items: z.array(
      z.object({
        fault,
        caseId: z.string(),
        caseNumber: z.string(),
        procedure: z.enum(PROCEDURE_NAMES),
        unit: z.string(),
        unitName: z.string(),
        open: z.boolean(),
        dataVersion: z.int(),
        ...mail,
        stepTitle: z.string(),
        applicant: z
          .object({ name: z.string(), maskedNik: z.string() })
          .nullable()
          .meta({ description: 'null bagi auditor dan admin, atau bila data dimusnahkan atau dibatasi.' }),
      }),
    ),
    troubled: z.int().meta({ description: 'Berapa yang belum ditangani.' }),
    next: z.string().nullable(),
  })
  .meta({ id: 'MailList' });
