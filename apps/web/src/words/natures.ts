import type { LetterNature } from '@tte/domain';

/** The nature of a letter as people write it. */
export const NATURE_TITLES: Readonly<Record<LetterNature, string>> = {
  biasa: 'Biasa',
  segera: 'Segera',
  'sangat-segera': 'Sangat segera',
  rahasia: 'Rahasia',
};

/** The same for a nature that may not be known here. */
export const natureWords = (nature: string): string => NATURE_TITLES[nature as LetterNature] ?? nature;
