import { Badge } from '@mantine/core';
import type { LetterNature } from '@tte/domain';
import { natureWords } from '../words/natures.js';

const LOOKS = {
  biasa: { variant: 'outline', color: 'gray.8' },
  segera: { variant: 'outline', color: 'red.9' },
  'sangat-segera': { variant: 'filled', color: 'red' },
  rahasia: { variant: 'filled', color: 'gray' },
} as const;

/** The nature of a letter. */
export function NatureBadge({ nature }: { readonly nature: string }) {
  return (
    <Badge {...(LOOKS[nature as LetterNature] ?? LOOKS.biasa)} tt="none" miw="max-content">
      {natureWords(nature)}
    </Badge>
  );
}
