import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { useFirstFault } from '../use-first-fault.js';
import { ApplicantInput } from '../values/applicant-input.js';
import { NumberWarnings } from '../values/number-warnings.js';
import { NewLetter } from './new-letter.js';
import { CONFIRMATION_ID, type Correcting, type ReadyCorrection } from './use-correction.js';

interface CorrectionFormProps {
  readonly correction: Correcting;
  /** The word on the button. */
  readonly action: string;
  readonly isSending: boolean;
  readonly onSend: (ready: ReadyCorrection) => void;
  /** Larger where it is filled in on a phone. */
  readonly size?: 'sm' | 'md';
  /** What stands between the values and the button. */
  readonly children: ReactNode;
}

/** Exactly what came back, and the new letter where it stands in it. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { correction, action, isSending, onSend, size = 'sm', children } = props;
  const { keys, values, rules, checks, faults, change, wantsLetter, tellings } = correction;
  const { warnings, confirmed, confirm } = correction;
  const form = useFirstFault(tellings);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const ready = correction.ready();
    if (ready) onSend(ready);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Perbaikan data">
      <Stack gap="sm">
        {keys.map((key) => (
          <ApplicantInput
            key={key}
            id={`applicant.${key}`}
            name={key}
            value={values[key]}
            employeeKind={values.employeeKind}
            check={checks[key]}
            fault={faults.get(`applicant.${key}`)}
            rules={rules}
            size={size}
            onChange={(value) => change(key, value)}
          />
        ))}
        {keys.includes('nik') && (
          <Text size="sm" c="dimmed">
            NIK yang baru membuka berkas baru yang menggantikan berkas ini; Anda dapat melanjutkan dari sini.
          </Text>
        )}
        <NumberWarnings
          id={CONFIRMATION_ID}
          warnings={warnings}
          confirmed={confirmed}
          fault={faults.get(CONFIRMATION_ID)}
          size={size}
          onConfirm={confirm}
        />
        {wantsLetter && <NewLetter correction={correction} size={size} />}
        {children}
        <Button type="submit" size={size} loading={isSending}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
