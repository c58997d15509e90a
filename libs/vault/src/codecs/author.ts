import { PERSON_POSTS, type Capacity } from '@tte/domain';
import type { Author } from '../port.js';
import type { FieldReader } from './reader.js';

const CAPACITIES = ['definitif', 'plh', 'plt'] as const satisfies readonly Capacity[];

/** Reads who put a paper beside a case, as it is sealed with it. @throws VaultFailure `vault-unreadable` */
export function authorOf(fields: FieldReader): Author {
  const capacity =
    fields.optionalText('capacity') === undefined ? undefined : fields.oneOf('capacity', CAPACITIES);
  return {
    subject: fields.text('subject'),
    post: fields.oneOf('post', PERSON_POSTS),
    ...(capacity && { capacity }),
  };
}
