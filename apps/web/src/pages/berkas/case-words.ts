import type { LetterNature } from '@tte/domain';

const NATURES: Readonly<Record<LetterNature, string>> = {
  biasa: 'Biasa',
  segera: 'Segera',
  'sangat-segera': 'Sangat segera',
  rahasia: 'Rahasia',
};

/** Sifat surat. */
export const natureWords = (nature: string): string => NATURES[nature as LetterNature] ?? nature;
