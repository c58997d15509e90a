import { Badge } from '@mantine/core';
import { LETTER_NATURES } from '@tte/domain';
import { oneOf } from '../app/search-values.js';
import { NATURE_TITLES } from '../words/natures.js';

const COLORS = {
  biasa: 'gray.8',
  segera: 'orange.9',
  'sangat-segera': 'red.9',
  rahasia: 'grape.9',
} as const;

/** The nature of a letter. */
export function NatureBadge({ nature }: { readonly nature: string }) {
  const known = oneOf(LETTER_NATURES, nature);
  return (
    <Badge variant="outline" color={known ? COLORS[known] : 'gray.8'} tt="none">
      {known ? NATURE_TITLES[known] : nature}
    </Badge>
  );
}
