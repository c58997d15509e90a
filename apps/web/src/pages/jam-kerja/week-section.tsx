import { Checkbox, Fieldset, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { faultOfWeek, faultsOfDay } from './hours-draft.js';
import type { DayHours } from './hours-query.js';
import { clockWords, WEEKDAYS, weekdayName } from './weekdays.js';

interface WeekSectionProps {
  readonly week: readonly DayHours[];
  /** Undefined for those who only read. */
  readonly onChange: ((week: readonly DayHours[]) => void) | undefined;
}

/** What a day gets that becomes a workday, where the week has none to follow. */
const USUAL = { opens: '07:30', closes: '16:00' };

/** From when until when the office works on each day of the week. */
export function WeekSection({ week, onChange }: WeekSectionProps) {
  if (!onChange) return <WeekTable week={week} />;
  const without = (day: number) => week.filter((one) => one.day !== day);
  const set = (hours: DayHours) => onChange([...without(hours.day), hours].toSorted((a, b) => a.day - b.day));
  const fault = faultOfWeek(week);
  return (
    <Fieldset legend="Jam kerja tiap pekan (WIB)">
      <Stack gap="xs">
        {WEEKDAYS.map((day) => {
          const hours = week.find((one) => one.day === day);
          const faults = hours ? faultsOfDay(hours) : {};
          const name = weekdayName(day);
          return (
            <Group key={day} gap="sm" align="flex-start" mih={36}>
              <Checkbox
                w={104}
                mt={8}
                label={name}
                checked={hours !== undefined}
                onChange={({ currentTarget }) =>
                  currentTarget.checked ? set({ ...(week[0] ?? USUAL), day }) : onChange(without(day))
                }
              />
              {hours && (
                <Group gap="xs" align="flex-start">
                  <TextInput
                    w={96}
                    aria-label={`${name} mulai`}
                    inputMode="decimal"
                    value={clockWords(hours.opens)}
                    error={faults.opens}
                    onChange={({ currentTarget }) => set({ ...hours, opens: currentTarget.value })}
                  />
                  <Text mt={6} aria-hidden>
                    –
                  </Text>
                  <TextInput
                    w={96}
                    aria-label={`${name} selesai`}
                    inputMode="decimal"
                    value={clockWords(hours.closes)}
                    error={faults.closes}
                    onChange={({ currentTarget }) => set({ ...hours, closes: currentTarget.value })}
                  />
                </Group>
              )}
              {!hours && (
                <Text size="sm" c="dimmed" mt={8}>
                  Libur
                </Text>
              )}
            </Group>
          );
        })}
        {fault && (
          <Text size="sm" c="red.9" role="alert">
            {fault}
          </Text>
        )}
      </Stack>
    </Fieldset>
  );
}

const WeekTable = ({ week }: { readonly week: readonly DayHours[] }) => (
  <Table aria-label="Jam kerja tiap pekan (WIB)" maw={360}>
    <Table.Tbody>
      {WEEKDAYS.map((day) => {
        const hours = week.find((one) => one.day === day);
        return (
          <Table.Tr key={day}>
            <Table.Th scope="row">{weekdayName(day)}</Table.Th>
            <Table.Td>
              {hours ? `${clockWords(hours.opens)}–${clockWords(hours.closes)} WIB` : 'Libur'}
            </Table.Td>
          </Table.Tr>
        );
      })}
    </Table.Tbody>
  </Table>
);
