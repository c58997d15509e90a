import { REGISTER_FIELD_TITLES, sopOf, type ProcedureName } from '@tte/domain';

/**
 * What BSrE's portal holds otherwise, point by point, and what an official wrote beside it: one note in the vault.
 * Undefined where there is neither.
 */
export function noteWith(
  procedure: ProcedureName,
  held: Readonly<Record<string, string>> = {},
  note?: string,
): string | undefined {
  const lines = Object.entries(held).map(([code, text]) => `- ${titleOf(procedure, code)}: ${text}`);
  const parts = [...(lines.length > 0 ? [['Tercatat di portal BSrE:', ...lines].join('\n')] : []), note];
  const text = parts.filter((part) => part !== undefined && part !== '').join('\n\n');
  return text === '' ? undefined : text;
}

function titleOf(procedure: ProcedureName, code: string): string {
  const points = sopOf(procedure).steps.flatMap(({ checklist = [] }) => checklist);
  const fields: Readonly<Record<string, string>> = REGISTER_FIELD_TITLES;
  return points.find((point) => point.code === code)?.title ?? fields[code] ?? code;
}
