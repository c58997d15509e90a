import { APPLICANT_FIELDS, APPLICANT_KEYS, nested, type Applicant, type ApplicantField } from '@tte/domain';
import { z } from 'zod';

/** Schemas of an applicant's members: optional where the member is. */
type ApplicantShape = {
  readonly [Key in keyof Applicant]-?: undefined extends Applicant[Key]
    ? z.ZodExactOptional<z.ZodType<Exclude<Applicant[Key], undefined>>>
    : z.ZodType<Applicant[Key]>;
};

/**
 * The members of an applicant as schemas, from the table of its fields.
 * @param schemaOf the schema of one field as if it were there
 * @param objectOf makes the schema of the PIC from its members
 */
export function applicantShape(
  schemaOf: (field: ApplicantField) => z.ZodType,
  objectOf: (shape: Record<string, z.ZodType>) => z.ZodType,
): ApplicantShape {
  const members = APPLICANT_KEYS.map((key) => {
    const field: ApplicantField = APPLICANT_FIELDS[key];
    const schema = schemaOf(field);
    return [key, field.optional ? schema.exactOptional() : schema] as const;
  });
  const { pic, ...own } = nested<z.ZodType>(members);
  // What each kind of value is held as, the table's type ties to `Applicant`.
  return { ...own, pic: objectOf(pic) } as unknown as ApplicantShape;
}
