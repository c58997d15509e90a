import { Alert, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCalendarExclamation } from '@tabler/icons-react';
import { holds, useSession } from '../../api/session.js';
import { Failure } from '../../ui/failure.js';
import { useDraft } from '../../ui/use-draft.js';
import { todayInWib } from '../../words/dates.js';
import { DaysOffSection } from './days-off-section.js';
import { DuePreview } from './due-preview.js';
import { HoursChanges } from './hours-changes.js';
import {
  applied,
  changes,
  faultOfWeek,
  missingYear,
  UNCHANGED,
  withDays,
  withoutDay,
  type HoursDraft,
} from './hours-draft.js';
import type { DayOff, Hours } from './hours-query.js';
import { useSaveHours } from './use-save-hours.js';
import { WeekSection } from './week-section.js';

/** Hours and days off with what is being changed of them; nothing holds before it is saved. */
export function HoursEditor({ hours }: { readonly hours: Hours }) {
  const isAdmin = holds(useSession(), 'admin');
  const { value: draft, setValue, drop } = useDraft<HoursDraft>('jam kerja', UNCHANGED);
  const saving = useSaveHours(hours);
  const thisYear = Number(todayInWib().slice(0, 4));
  const wanted = applied(hours, draft);
  const isChanged = changes(hours, draft);
  const missing = missingYear(wanted.daysOff, thisYear);
  const change = (next: HoursDraft) => {
    setValue(next);
    if (saving.error) saving.reset();
  };
  const edit = isAdmin
    ? {
        onAdd: (days: readonly DayOff[]) => change(withDays(draft, days)),
        onRemove: (date: string) => change(withoutDay(draft, date)),
      }
    : undefined;
  return (
    <Stack gap="md">
      {missing !== undefined && (
        <Alert
          role="status"
          color="orange"
          icon={<IconCalendarExclamation aria-hidden />}
          title={`Hari libur ${missing} belum diisi`}
        >
          Tanpa hari libur dan cuti bersama, jatuh tempo pada tahun itu dihitung seolah-olah kantor selalu
          buka.
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Stack gap="md">
          <WeekSection
            week={wanted.week}
            onChange={isAdmin ? (week) => change({ ...draft, week }) : undefined}
          />
          <DuePreview hours={wanted} />
        </Stack>
        <DaysOffSection daysOff={wanted.daysOff} thisYear={thisYear} edit={edit} />
      </SimpleGrid>
      {saving.error && <Failure error={saving.error} />}
      {isAdmin && (
        <Group>
          <Button
            loading={saving.isPending}
            disabled={!isChanged || faultOfWeek(wanted.week) !== undefined}
            onClick={() => saving.mutate(draft, { onSuccess: drop })}
          >
            Simpan perubahan
          </Button>
          {isChanged && (
            <Button variant="default" onClick={() => change(UNCHANGED)}>
              Batalkan perubahan
            </Button>
          )}
          {isChanged && <Text size="sm">Ada perubahan yang belum disimpan.</Text>}
        </Group>
      )}
      <Stack component="section" gap="xs" aria-labelledby="riwayat-jam-kerja">
        <Title order={2} size="h4" id="riwayat-jam-kerja">
          Riwayat perubahan
        </Title>
        <Text size="sm" c="dimmed">
          Siapa mengubah apa, yang terbaru lebih dahulu; paling banyak 50 perubahan terakhir.
        </Text>
        <HoursChanges changes={hours.changes} />
      </Stack>
    </Stack>
  );
}
