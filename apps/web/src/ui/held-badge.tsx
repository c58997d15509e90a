import { Badge } from '@mantine/core';
import { heldWords } from '../words/held.js';

/** That a case is on hold, where it is. @param heldUntil ISO 8601 */
export const HeldBadge = ({ heldUntil }: { readonly heldUntil?: string | undefined }) =>
  heldUntil === undefined ? null : (
    <Badge variant="outline" color="var(--tte-returned)" tt="none">
      {heldWords(heldUntil)}
    </Badge>
  );
