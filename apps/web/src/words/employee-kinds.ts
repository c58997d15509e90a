import { EMPLOYEE_KINDS, isAsn, type EmployeeKind } from '@tte/domain';

const KINDS: Readonly<Record<EmployeeKind, string>> = {
  pns: 'PNS',
  pppk: 'PPPK',
  tni: 'TNI',
  lain: 'Lainnya',
};

/** Kind of employment. */
export const kindWords = (kind: string): string => KINDS[kind as EmployeeKind] ?? kind;

const choicesOf = (kinds: readonly EmployeeKind[]) => kinds.map((value) => ({ value, label: KINDS[value] }));

/** Every kind of employment with its name, for a choice. */
export const KIND_CHOICES = [
  { group: 'ASN', items: choicesOf(EMPLOYEE_KINDS.filter(isAsn)) },
  { group: 'Bukan ASN', items: choicesOf(EMPLOYEE_KINDS.filter((kind) => !isAsn(kind))) },
];
