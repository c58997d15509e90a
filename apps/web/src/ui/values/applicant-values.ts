import {
  APPLICANT_FIELDS,
  belongsTo,
  faultOfNone,
  withEmailBefore,
  type ApplicantField,
  type ApplicantKey,
} from '@tte/domain';

/** An applicant's values as they are typed; those of the PIC have no level of their own here. */
export type ApplicantValues = Readonly<Record<ApplicantKey, string>>;

/** The fields in the order in which they are asked for. */
export const ASKED_KEYS = withEmailBefore('unit');

/** Something of each field. */
export const ofEachField = <Value>(valueOf: (key: ApplicantKey, field: ApplicantField) => Value) =>
  Object.fromEntries(ASKED_KEYS.map((key) => [key, valueOf(key, APPLICANT_FIELDS[key])])) as Readonly<
    Record<ApplicantKey, Value>
  >;

/** What an applicant's values are called where they are asked for. */
export const APPLICANT_LABELS = ofEachField((_key, { title, label }) => label ?? title);

/** Nothing is typed yet. */
export const NO_VALUES: ApplicantValues = ofEachField(() => '');

/** The fields that somebody of this kind is asked for. */
export const keysOf = (kind: string): readonly ApplicantKey[] =>
  ASKED_KEYS.filter((key) => belongsTo(key, kind));

/** Whether a value may be left empty: others than soldiers need no NRP. */
export const isOptional = (key: ApplicantKey, kind: string): boolean => faultOfNone(key, kind) === undefined;

type Nested = Readonly<Record<string, unknown>> & { readonly pic?: object | undefined };

/** The values that there are, of an applicant as the gateway tells of one. */
export function flatValues({ pic = {}, ...own }: Nested): Partial<ApplicantValues> {
  const ofPic = Object.entries(pic).map(([key, value]) => [`pic.${key}`, value] as const);
  return Object.fromEntries(
    [...Object.entries(own), ...ofPic].filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<ApplicantValues>;
}
