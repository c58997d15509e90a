import type { LetterNature } from '@tte/domain';

/** The nature of a letter as people write it. */
export const NATURE_TITLES: Readonly<Record<LetterNature, string>> = {
  biasa: 'Biasa',
  segera: 'Segera',
  'sangat-segera': 'Sangat segera',
  rahasia: 'Rahasia',
};
