import { Text } from '@mantine/core';
import { APPLICANT_FIELDS, withEmailBefore, type ApplicantField } from '@tte/domain';
import { flatValues } from '../../ui/values/applicant-values.js';
import { kindWords } from '../../words/employee-kinds.js';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import type { Case } from './case-query.js';
import { Facts } from './facts.js';

/** The applicant's or holder's data, as far as the answer gives them to the reader. */
export function ApplicantData({ theCase }: { readonly theCase: Case }) {
  const { procedure, data, applicant, unitName, employeeKind } = theCase;
  const { person } = PROCEDURE_WORDS[procedure];
  if (!data && !applicant) {
    return (
      <Text size="sm" c="dimmed">
        Data {person} tidak ditampilkan.
      </Text>
    );
  }
  const values = flatValues(data ?? {});
  const shown = {
    ...values,
    name: values.name ?? applicant?.name,
    nik: values.nik ?? applicant?.maskedNik,
    employeeKind: kindWords(values.employeeKind ?? employeeKind),
    unit: unitName,
  };
  return (
    <Facts
      id="data"
      title={`Data ${person}`}
      facts={withEmailBefore('pic.name').map((key) => {
        const { title, shownAs = title }: ApplicantField = APPLICANT_FIELDS[key];
        return { name: shownAs, value: shown[key] };
      })}
    />
  );
}
