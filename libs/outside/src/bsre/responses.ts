import { parseBsreStatus } from '@tte/domain';
import { asFields, textOf, type Fields } from '../http/fields.js';
import { isoDate, parseRegisterDate } from '../values/dates.js';
import type { BsreCodes } from './config.js';

/** What an answer under 2xx says of a registration; `unproven` when it says neither, as a sign-in page does. */
export type RegistrationWord = 'registered' | 'refused' | 'unproven';

/**
 * The word for the status, in any of the forms met: `{status}`, `{data:{status}}`, `{userStatus}`, and version 1's
 * `{status_code}`. Undefined when the answer says no, or says nothing: an error may come under 200. That somebody is
 * not registered is an answer all the same, and some deployments give it as an error.
 * @param codes version 1's codes; a code that is not among them is its own word, which nobody knows
 */
export function statusWord(body: unknown, codes: BsreCodes = {}): string | undefined {
  const answer = asFields(body);
  if (!answer) return undefined;
  const inner = asFields(answer.data) ?? {};
  const word =
    wordOf(answer, 'status') ??
    wordOf(inner, 'status') ??
    wordOf(answer, 'userStatus') ??
    wordOf(inner, 'userStatus') ??
    codeOf(answer, codes) ??
    codeOf(inner, codes);
  const isUnknownPerson = word !== undefined && parseBsreStatus(word) === 'NOT_REGISTERED';
  return saysNo(answer) && !isUnknownPerson ? undefined : word;
}

/**
 * Reads the answer to a registration. Only what says so is a success: a `success` that is true, or a status that a
 * registered person has.
 * Why: docs/decisions/0063-what-counts-as-bsres-word.md
 */
export function registrationWord(body: unknown, codes: BsreCodes = {}): RegistrationWord {
  const answer = asFields(body);
  if (!answer) return 'unproven';
  if (saysNo(answer)) return 'refused';
  const status = parseBsreStatus(statusWord(body, codes) ?? '');
  if (status === 'NOT_REGISTERED') return 'unproven';
  return answer.success === true || answer.success === 'true' || status !== undefined
    ? 'registered'
    : 'unproven';
}

/** An error under whatever HTTP status: `success` or `status` is false, or there is an `error`. */
function saysNo(answer: Fields): boolean {
  const no: readonly unknown[] = [false, 'false', 0];
  const { error } = answer;
  const hasError = error !== undefined && error !== null && error !== '' && !no.includes(error);
  return hasError || no.includes(answer.success) || no.slice(0, 2).includes(answer.status);
}

/** A status is a word; `status: 200` beside a nested one is the HTTP status again. */
function wordOf(fields: Fields, name: string): string | undefined {
  const text = textOf(fields, name);
  return text !== undefined && text !== 'false' && /^[A-Za-z][A-Za-z_ -]*$/.test(text) ? text : undefined;
}

/** Version 1's code as the status that it stands for. Where no codes are configured, none is read. */
function codeOf(fields: Fields, codes: BsreCodes): string | undefined {
  const code = textOf(fields, 'status_code');
  return code === undefined || Object.keys(codes).length === 0 ? undefined : (codes[code] ?? code);
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
