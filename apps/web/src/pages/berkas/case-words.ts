import type { EmployeeKind, LetterNature } from '@tte/domain';
import { NATURE_TITLES } from '../../words/natures.js';

const KINDS: Readonly<Record<EmployeeKind, string>> = {
  pns: 'PNS',
  pppk: 'PPPK',
  tni: 'TNI',
  lain: 'Lainnya',
};

/** Sifat surat. */
export const natureWords = (nature: string): string => NATURE_TITLES[nature as LetterNature] ?? nature;

/** Kind of employment. */
export const kindWords = (kind: string): string => KINDS[kind as EmployeeKind] ?? kind;

/** Every kind of employment with its name, for a choice. */
export const KIND_CHOICES = Object.entries(KINDS).map(([value, label]) => ({ value, label }));
