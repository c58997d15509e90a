import type { Applicant, CorrectableField, EmployeeKind, Pic } from './applicant.js';
import type { OfficialEmail } from './email.js';
import type { ValueFault } from './faults.js';
import type { Nik } from './nik.js';
import type { Nip } from './nip.js';
import type { Nrp } from './nrp.js';

/** The kinds of value that a field can have, and what is held of each. Door, vault and forms read all. */
export interface HeldValues {
  /** One line of visible text, at most `max` characters long. */
  readonly line: string;
  readonly nik: Nik;
  readonly nip: Nip;
  readonly nrp: Nrp;
  readonly 'employee-kind': EmployeeKind;
  /** An address on the ministry's own domain. */
  readonly 'official-email': OfficialEmail;
  /** Code of an organisational unit. */
  readonly unit: string;
  readonly phone: string;
  /** Any address. */
  readonly email: string;
}
export type ValueKind = keyof HeldValues;

/** The key of a field; those of the PIC stand one level deeper in an applicant. */
export type ApplicantKey = Exclude<keyof Applicant, 'pic'> | `pic.${keyof Pic}`;

/** What is known of a field of the applicant. Door, vault, forms, tables and registers are made from it. */
export type ApplicantField = {
  /** In Bahasa Indonesia, as all words here. */
  readonly title: string;
  /** How the forms ask for it, where that is not the title. */
  readonly label?: string;
  /** How officials read it beside the others, where that is not the title. */
  readonly shownAs?: string;
  /** The column's title in a table of applicants, where that is not the title. */
  readonly column?: string;
  /** Whether it may be left out. */
  readonly optional?: true;
  /** Only civil servants have it (true), or only all others (false). */
  readonly ofAsn?: boolean;
  /** Of whom it is needed although it may be left out, and the fault where it is missing. */
  readonly needed?: { readonly by: readonly EmployeeKind[]; readonly fault: ValueFault };
  /** By which correctable field it comes back for correction. */
  readonly coveredBy: CorrectableField;
  /** Where the register of what is processed names it, and how; without it, another field's word tells. */
  readonly registered?: { readonly among: 'identity' | 'office' | 'contact'; readonly as: string };
  /** In the API's document, by the last part of the key. It is invented, and passes every check. */
  readonly example?: string;
} & ({ readonly value: 'line'; readonly max: number } | { readonly value: Exclude<ValueKind, 'line'> });

/** The kinds of value whose held form is exactly this. */
type KindOf<Held> = {
  [Kind in ValueKind]: [Held, HeldValues[Kind]] extends [HeldValues[Kind], Held] ? Kind : never;
}[ValueKind];

/** A field that fits the member of `Applicant` or `Pic`: of its type, and optional when the member is. */
type FieldFor<Member> = ApplicantField & {
  readonly value: KindOf<Exclude<Member, undefined>>;
} & OptionalAs<Member>;
type OptionalAs<Member> = undefined extends Member
  ? { readonly optional: true }
  : { readonly optional?: never };

type MemberAt<Key extends ApplicantKey> = Key extends keyof Applicant
  ? Applicant[Key]
  : Key extends `pic.${infer OfPic extends keyof Pic}`
    ? Pic[OfPic]
    : never;

/** A row for each field, which fits its member of `Applicant` or `Pic`. */
export type ApplicantFields = { readonly [Key in ApplicantKey]: FieldFor<MemberAt<Key>> };
