import type { EmployeeKind } from '@tte/domain';

const KINDS: Readonly<Record<EmployeeKind, string>> = {
  pns: 'PNS',
  pppk: 'PPPK',
  tni: 'TNI',
  lain: 'Lainnya',
};

/** Kind of employment. */
export const kindWords = (kind: string): string => KINDS[kind as EmployeeKind] ?? kind;

/** Every kind of employment with its name, for a choice. */
export const KIND_CHOICES = Object.entries(KINDS).map(([value, label]) => ({ value, label }));
