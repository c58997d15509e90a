import { Alert, Checkbox, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { NUMBER_WARNINGS, type NumberWarning } from '@tte/domain';

interface NumberWarningsProps {
  /** Of the first box. */
  readonly id: string;
  readonly warnings: readonly NumberWarning[];
  readonly confirmed: readonly NumberWarning[];
  readonly fault: string | undefined;
  readonly size?: 'sm' | 'md';
  readonly onConfirm: (confirmed: readonly NumberWarning[]) => void;
}

/** What is odd about numbers and may be right: whoever enters them says that they have looked. */
export function NumberWarnings(props: NumberWarningsProps) {
  const { id, warnings, confirmed, fault, size = 'sm', onConfirm } = props;
  if (warnings.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title="Nomor perlu diperiksa" role="group">
      <Stack gap="xs">
        {warnings.map((code, index) => {
          const isLooked = confirmed.includes(code);
          return (
            <Stack key={code} gap={4}>
              <Text id={`${id}-${code}`} size={size}>
                {NUMBER_WARNINGS[code]}
              </Text>
              <Checkbox
                {...(index === 0 && { id })}
                size={size}
                label="Sudah diperiksa, lanjutkan"
                aria-describedby={`${id}-${code}`}
                checked={isLooked}
                error={!isLooked && fault}
                onChange={({ currentTarget: { checked } }) =>
                  onConfirm([...confirmed.filter((one) => one !== code), ...(checked ? [code] : [])])
                }
              />
            </Stack>
          );
        })}
      </Stack>
    </Alert>
  );
}
