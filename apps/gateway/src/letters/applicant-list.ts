import type { Applicant } from '@tte/domain';
import { errorsOf } from '../problems/from-issues.js';
import type { FieldError } from '../problems/problem.js';
import { applicantSchema, type ValueRules } from '../registrations/schemas/applicant.schema.js';
import { FAULTS } from '../registrations/schemas/faults.js';

/** An applicant as the request or its table gives them. */
export interface GivenApplicant {
  /** Path of their fields: `applicants.<index>`, or `table.<row>`. */
  readonly place: string;
  /** As a person counts: of the table, whose header is row 1; else from 1 on. */
  readonly row: number;
  readonly value: unknown;
  /** What was found already while it was read. */
  readonly faults: readonly FieldError[];
}

/** The same with all their faults; without any, they are an applicant. */
export interface JudgedApplicant extends GivenApplicant {
  readonly applicant?: Applicant;
}

/** Judges applicants by themselves and beside each other: within one letter nobody stands twice. */
export function judgeApplicants(
  rules: ValueRules,
  given: readonly GivenApplicant[],
): readonly JudgedApplicant[] {
  const schema = applicantSchema(rules);
  const repeats = { nik: repeatsOf(given, 'nik'), email: repeatsOf(given, 'email') };
  return given.map((one) => {
    const result = schema.safeParse(one.value);
    const known = new Set(one.faults.map(({ field }) => field));
    const faults = [
      ...one.faults,
      ...(result.error?.issues ?? []).flatMap(errorsOf).filter(({ field }) => !known.has(field)),
      ...(['nik', 'email'] as const).filter((field) => repeats[field].has(one)).map(duplicate),
    ];
    return { ...one, faults, ...(result.success && faults.length === 0 && { applicant: result.data }) };
  });
}

/** Those whose value has stood before. */
function repeatsOf(given: readonly GivenApplicant[], field: 'nik' | 'email'): ReadonlySet<GivenApplicant> {
  const seen = new Set<string>();
  return new Set(
    given.filter(({ value }) => {
      const text = textOf(value, field);
      if (text === '' || !seen.has(text)) return void seen.add(text);
      return true;
    }),
  );
}

function textOf(value: unknown, field: 'nik' | 'email'): string {
  const text: unknown = new Map(Object.entries(value ?? {})).get(field);
  if (typeof text !== 'string') return '';
  return field === 'nik' ? text.replace(/\D/g, '') : text.trim().toLowerCase();
}

const duplicate = (field: 'nik' | 'email'): FieldError => {
  const code = `${field}-duplicate` as const;
  return { field, code, message: FAULTS[code] };
};
