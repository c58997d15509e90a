import { Alert, Card, NativeSelect, Stack, Title } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import { isUrgent, REVOCATION_REASONS, REVOCATION_TITLES, type RevocationReason } from '@tte/domain';
import { REASON_ID } from '../fields.js';

interface ReasonSectionProps {
  readonly value: RevocationReason | '';
  readonly fault: string | undefined;
  readonly onChange: (reason: RevocationReason | '') => void;
}

const CHOICES = [
  { value: '', label: 'Pilih alasan' },
  ...REVOCATION_REASONS.map((value) => ({ value, label: REVOCATION_TITLES[value] })),
];

/** Why the letter asks that accounts be revoked, and which reason makes haste. */
export function ReasonSection({ value, fault, onChange }: ReasonSectionProps) {
  const urgent = value !== '' && isUrgent(value);
  return (
    <Card withBorder component="section" aria-labelledby="alasan">
      <Stack gap="sm">
        <Title order={2} size="h5" id="alasan">
          Alasan pencabutan
        </Title>
        <NativeSelect
          id={REASON_ID}
          label="Alasan pada surat"
          description="Yang bocor atau hilang ditangani segera."
          required
          data={CHOICES}
          value={value}
          error={fault}
          onChange={({ currentTarget }) => onChange(currentTarget.value as RevocationReason | '')}
        />
        <div role="status">
          {urgent && (
            <Alert color="red" icon={<IconUrgent aria-hidden />} title="Ditangani SEGERA">
              Begitu salah satu dari Kapusdatin, Kabid, atau Kasubbid meneruskan surat ini, Verifikator
              langsung bertindak. Disposisi yang lain menyusul.
            </Alert>
          )}
        </div>
      </Stack>
    </Card>
  );
}
