import { Card, CloseButton, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { plainDateOf } from '../../words/dates.js';
import { AddDays } from './add-days.js';
import { yearOf, yearsOf } from './hours-draft.js';
import type { DayOff } from './hours-query.js';
import { weekdayOf } from './weekdays.js';

interface DaysOffSectionProps {
  readonly daysOff: readonly DayOff[];
  readonly thisYear: number;
  /** Undefined for those who only read. */
  readonly edit:
    | { readonly onAdd: (days: readonly DayOff[]) => void; readonly onRemove: (date: string) => void }
    | undefined;
}

/** The holidays and days of joint leave of a year. */
export function DaysOffSection({ daysOff, thisYear, edit }: DaysOffSectionProps) {
  const id = useId();
  const [year, setYear] = useState(thisYear);
  const shown = daysOff.filter((day) => yearOf(day) === year);
  return (
    <Card withBorder component="section" aria-labelledby={id} p={{ base: 'sm', sm: 'md' }}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={2} size="h4" id={id}>
            Hari libur dan cuti bersama
          </Title>
          <NativeSelect
            aria-label="Tahun"
            data={yearsOf(daysOff, thisYear).map(String)}
            value={String(year)}
            onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
          />
        </Group>
        {shown.length === 0 ? (
          <Text size="sm">Belum ada hari libur untuk tahun {year}.</Text>
        ) : (
          <Stack component="ul" gap={4} p={0} m={0} aria-label={`Hari libur ${year}`}>
            {shown.map(({ date, name }) => (
              <Group key={date} component="li" justify="space-between" wrap="nowrap" gap="xs" mih={32}>
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {weekdayOf(date)}, {plainDateOf(date)}
                  {name !== '' && `: ${name}`}
                </Text>
                {edit && (
                  <CloseButton
                    aria-label={`Hapus ${plainDateOf(date)}`}
                    onClick={() => edit.onRemove(date)}
                  />
                )}
              </Group>
            ))}
          </Stack>
        )}
        {edit && (
          <AddDays
            onAdd={(days) => {
              edit.onAdd(days);
              const [first] = days;
              if (first) setYear(yearOf(first));
            }}
          />
        )}
      </Stack>
    </Card>
  );
}
