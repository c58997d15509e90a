import { Button } from '@mantine/core';
import { holderWords } from './mandate-words.js';
import type { Mandate } from './mandates-query.js';

interface RevokeButtonProps {
  readonly mandate: Mandate;
  readonly onRevoke: (mandate: Mandate) => void;
}

/** The way to end a mandate, for those who may. */
export function RevokeButton({ mandate, onRevoke }: RevokeButtonProps) {
  if (!mandate.allowed.includes('revoke')) return null;
  return (
    <Button
      variant="outline"
      color="red.9"
      size="xs"
      aria-label={`Cabut mandat ${mandate.title}, ${holderWords(mandate)}`}
      onClick={() => onRevoke(mandate)}
    >
      Cabut
    </Button>
  );
}
