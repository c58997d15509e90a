import { BOUNCE_CAUSES, MAIL_STATES, type CaseMail } from '@tte/domain';
import { z } from 'zod';

/** A mail of a case, and how it stands. */
export const mail = {
  ref: z.string().meta({ example: 'activate/6/1' }),
  mail: z.string().meta({ example: 'activate' }),
  step: z.int(),
  state: z.enum(MAIL_STATES),
  sentAt: z.iso.datetime(),
  since: z.iso.datetime().meta({ description: 'Sejak kapan keadaannya demikian.' }),
  cause: z.string().nullable().meta({ description: 'Mengapa gagal: kode.', example: 'mail-address-refused' }),
  bounces: z
    .array(z.object({ to: z.enum(['applicant', 'pic']), cause: z.enum(BOUNCE_CAUSES) }))
    .meta({ description: 'Dari alamat siapa email ini kembali, dan mengapa.' }),
};

/** A mail as it is shown. */
export function shownMail({ ref, mail: kind, step, state, sentAt, since, cause, bounces = {} }: CaseMail) {
  const back = (['applicant', 'pic'] as const).flatMap((to) => {
    const why = bounces[to];
    return why === undefined ? [] : [{ to, cause: why }];
  });
  return { ref, mail: kind, step, state, sentAt, since, cause: cause ?? null, bounces: back };
}
