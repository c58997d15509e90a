import { Badge } from '@mantine/core';
import { LETTER_NATURES } from '@tte/domain';
import { oneOf } from '../app/search-values.js';
import { NATURE_TITLES } from '../words/natures.js';

const LOOKS = {
  biasa: { variant: 'outline', color: 'gray.8' },
  segera: { variant: 'outline', color: 'red.9' },
  'sangat-segera': { variant: 'filled', color: 'red.9' },
  rahasia: { variant: 'filled', color: 'dark.6' },
} as const;

/** The nature of a letter. */
export function NatureBadge({ nature }: { readonly nature: string }) {
  const known = oneOf(LETTER_NATURES, nature);
  return (
    <Badge {...LOOKS[known ?? 'biasa']} tt="none" miw="max-content">
      {known ? NATURE_TITLES[known] : nature}
    </Badge>
  );
}
