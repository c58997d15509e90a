import { z } from 'zod';
import { duration, integer, kind } from '../variable.js';
import { office } from './office.js';
import { renewal } from './renewal.js';

const coefficient = kind('must be a number from 1 to 10', (given) =>
  /^\d+(\.\d+)?$/.test(given) && Number(given) >= 1 && Number(given) <= 10 ? Number(given) : undefined,
);

const waits = z
  .object({
    ACTIVATION_WAIT: duration.or('30d'),
    PASSPHRASE_WAIT: duration.or('30d'),
    CERTIFICATE_WAIT: duration.or('3d'),
    REMIND_AFTER: duration.or('3d'),
    POLL_INITIAL: duration.or('1m'),
    POLL_MAXIMUM: duration.or('1h'),
    POLL_COEFFICIENT: coefficient.or('2'),
    REFUSED_SIGNAL_LIMIT: integer(0, 1_000).or('20'),
  })
  .superRefine((env, context) => {
    if (env.POLL_INITIAL <= env.POLL_MAXIMUM) return;
    context.addIssue({
      code: 'custom',
      path: ['POLL_MAXIMUM'],
      message: 'must not be less than POLL_INITIAL',
    });
  })
  .transform((env) => ({
    activationWait: env.ACTIVATION_WAIT,
    passphraseWait: env.PASSPHRASE_WAIT,
    certificateWait: env.CERTIFICATE_WAIT,
    remindAfter: env.REMIND_AFTER,
    poll: {
      initialInterval: env.POLL_INITIAL,
      maximumInterval: env.POLL_MAXIMUM,
      backoffCoefficient: env.POLL_COEFFICIENT,
    },
    refusedSignalLimit: env.REFUSED_SIGNAL_LIMIT,
  }));

/** What a case is run with; has the shape of `CaseSettings` in @tte/contracts. */
export const caseSettings = z.intersection(
  z.intersection(
    waits,
    renewal.transform(({ remindBeforeEnd }) => ({ remindBeforeEnd })),
  ),
  office.transform((calendar) => ({ office: calendar })),
);

/** How often the applicant may be asked to activate anew, before a verifikator must decide. */
export const rounds = z
  .object({ ACTIVATION_ROUND_LIMIT: integer(1, 20).or('3') })
  .transform((env) => ({ activationRoundLimit: env.ACTIVATION_ROUND_LIMIT }));

/** How long the link to an applicant's page opens, from the mail on that carries it; in milliseconds. */
export const linkLife = z
  .object({ APPLICANT_LINK_LIFE: duration.or('30d') })
  .transform((env) => env.APPLICANT_LINK_LIFE);
