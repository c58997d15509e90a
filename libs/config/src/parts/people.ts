import { z } from 'zod';
import { kind } from '../variable.js';
import { DEFAULT_UNITS, parseUnits } from './units.js';

const domain = kind('must be a domain such as kemhan.go.id', (given) =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(given) ? given.toLowerCase() : undefined,
);
const units = kind(
  'must be a JSON object of unit codes (a-z, 0-9, -, 2 to 32 of them) and names',
  parseUnits,
);

/** Who can apply: the ministry's mail domain and its units, by code. */
export const people = z
  .object({ EMAIL_DOMAIN: domain.or('kemhan.go.id'), UNITS: units.or(JSON.stringify(DEFAULT_UNITS)) })
  .transform((env) => ({ emailDomain: env.EMAIL_DOMAIN, units: env.UNITS }));
