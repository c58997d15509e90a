import { SimpleGrid, Stack } from '@mantine/core';
import type { NumberWarning } from '@tte/domain';
import { memo } from 'react';
import { ApplicantInput } from '../../../ui/values/applicant-input.js';
import { keysOf, type ApplicantValues } from '../../../ui/values/applicant-values.js';
import type { ApplicantChecks, Rules } from '../../../ui/values/check-applicant.js';
import { NumberWarnings } from '../../../ui/values/number-warnings.js';
import type { Faults } from '../faults.js';
import { confirmationId, personFieldId } from '../fields.js';
import { warningsAbout, type ApplicantDraft } from './applicant-draft.js';

interface ApplicantFieldsProps {
  readonly applicant: ApplicantDraft;
  readonly checks: ApplicantChecks;
  readonly faults: Faults;
  readonly rules: Rules;
  readonly onChange: (id: string, changes: Partial<ApplicantValues>) => void;
  readonly onConfirm: (id: string, confirmed: readonly NumberWarning[]) => void;
}

/** The values of one applicant. Only the number that belongs to their kind is asked for. */
export const ApplicantFields = memo(function ApplicantFields(props: ApplicantFieldsProps) {
  const { applicant, checks, faults, rules, onChange, onConfirm } = props;
  const { id, values } = applicant;
  const { warnings, looked } = warningsAbout(applicant);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {keysOf(values.employeeKind).map((key) => (
          <ApplicantInput
            key={key}
            id={personFieldId(id, key)}
            name={key}
            value={values[key]}
            employeeKind={values.employeeKind}
            check={checks[key]}
            fault={faults.get(personFieldId(id, key))}
            rules={rules}
            onChange={(value) => onChange(id, { [key]: value })}
          />
        ))}
      </SimpleGrid>
      <NumberWarnings
        id={confirmationId(id)}
        warnings={warnings}
        confirmed={looked}
        fault={faults.get(confirmationId(id))}
        onConfirm={(confirmed) => onConfirm(id, confirmed)}
      />
    </Stack>
  );
});
