import { EMPLOYEE_KIND_TITLES, EMPLOYEE_KINDS, isAsn, type EmployeeKind } from '@tte/domain';

/** Kind of employment. */
export const kindWords = (kind: string): string => EMPLOYEE_KIND_TITLES[kind as EmployeeKind] ?? kind;

const choicesOf = (kinds: readonly EmployeeKind[]) =>
  kinds.map((value) => ({ value, label: EMPLOYEE_KIND_TITLES[value] }));

/** Every kind of employment with its name, for a choice. */
export const KIND_CHOICES = [
  { group: 'ASN', items: choicesOf(EMPLOYEE_KINDS.filter(isAsn)) },
  { group: 'Bukan ASN', items: choicesOf(EMPLOYEE_KINDS.filter((kind) => !isAsn(kind))) },
];
