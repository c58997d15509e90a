import { asFields, textOf } from '../http/fields.js';
import { isoDate, parseRegisterDate } from '../values/dates.js';

/** The word for the status, in any of the forms met: `{status}`, `{data:{status}}`, `{userStatus}`. */
export function statusWord(body: unknown): string | undefined {
  const answer = asFields(body);
  if (!answer) return undefined;
  const inner = asFields(answer.data) ?? {};
  return (
    wordOf(answer, 'status') ??
    wordOf(inner, 'status') ??
    wordOf(answer, 'userStatus') ??
    wordOf(inner, 'userStatus')
  );
}

/** A status is a word; `status: 200` beside a nested one is the HTTP status again. */
function wordOf(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const text = textOf(fields, name);
  return text !== undefined && /^[A-Za-z][A-Za-z_ -]*$/.test(text) ? text : undefined;
}

/** The latest end among a profile's certificates, as `YYYY-MM-DD`. */
export function latestEnd(body: unknown): string | undefined {
  const certificates = asFields(asFields(body)?.data)?.sertifikat;
  if (!Array.isArray(certificates)) return undefined;
  return certificates
    .map((certificate) => parseRegisterDate(textOf(asFields(certificate) ?? {}, 'berlaku_sampai') ?? ''))
    .flatMap((date) => (date ? [isoDate(date)] : []))
    .sort()
    .at(-1);
}
