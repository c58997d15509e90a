import { z } from 'zod';
import { envelope } from '../../messages/bodies.js';

const { dataVersion } = envelope;

/** The holder has looked at the data of this version, and nothing of them has changed. */
export const RenewalBody = z
  .strictObject({
    dataVersion,
    unchanged: z.literal(true).meta({ description: 'Data dan layanan tidak berubah.' }),
  })
  .meta({ id: 'RenewalRequest' });
export type RenewalInput = z.output<typeof RenewalBody>;

/** The case that renews. */
export const RenewalAsked = z
  .object({
    caseNumber: z.string(),
    link: z.string().meta({ description: 'Token untuk halaman berkas perpanjangan.' }),
  })
  .meta({ id: 'RenewalAsked' });
export type RenewalAsked = z.output<typeof RenewalAsked>;
