import { isNumberWarning, NUMBER_WARNING_CODES } from '@tte/domain';
import { errorsOf } from '../problems/from-issues.js';
import type { FieldError } from '../problems/problem.js';
import {
  applicantSchema,
  type EnteredApplicant,
  type ValueRules,
} from '../cases/schemas/applicant.schema.js';
import { FAULTS } from '../schemas/faults.js';
import { memberOf } from '../schemas/member-of.js';

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

/** The same with all their faults; without any, they are an applicant, once what is odd has been looked at. */
export interface JudgedApplicant extends GivenApplicant {
  readonly entered?: EnteredApplicant;
  /** What is odd about their numbers, and nobody has looked at. */
  readonly warnings: readonly FieldError[];
}

/** Judges applicants by themselves and beside each other: within one letter nobody stands twice. */
export function judgeApplicants(
  rules: ValueRules,
  given: readonly GivenApplicant[],
): readonly JudgedApplicant[] {
  const schema = applicantSchema(rules);
  const repeats = { nik: repeatsOf(given, 'nik'), email: repeatsOf(given, 'email') };
  return given.map((one) => {
    const found = (schema.safeParse(one.value).error?.issues ?? []).flatMap(errorsOf);
    const known = new Set(one.faults.map(({ field }) => field));
    const faults = [
      ...one.faults,
      ...found.filter(({ field, code }) => !known.has(field) && !isNumberWarning(code)),
      ...(['nik', 'email'] as const).filter((field) => repeats[field].has(one)).map(duplicate),
    ];
    const warnings = found.filter(({ code }) => isNumberWarning(code));
    const looked =
      warnings.length === 0 ? one.value : { ...Object(one.value), confirmed: NUMBER_WARNING_CODES };
    const { data: entered } = faults.length === 0 ? schema.safeParse(looked) : {};
    return { ...one, faults, warnings, ...(entered && { entered }) };
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
  const text = memberOf(value, field);
  if (typeof text !== 'string') return '';
  return field === 'nik' ? text.replace(/\D/g, '') : text.trim().toLowerCase();
}

const duplicate = (field: 'nik' | 'email'): FieldError => {
  const code = `${field}-duplicate` as const;
  return { field, code, message: FAULTS[code] };
};
