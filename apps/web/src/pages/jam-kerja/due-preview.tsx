import { Card, Stack, Text, Title } from '@mantine/core';
import { sopOf } from '@tte/domain';
import { useId, useState } from 'react';
import { MomentField } from '../../ui/moment-field.js';
import { momentOf, nowInWib } from '../../words/dates.js';
import { dueAt } from './hours-draft.js';
import type { Hours } from './hours-query.js';
import { weekdayOf } from './weekdays.js';

/** The same at every step that the office owes. */
const STANDARD_MINUTES = sopOf('registration').steps[1]?.standardMinutes ?? 0;

/** Tries the hours, as they stand on the page, on a case: when its step would be due. */
export function DuePreview({ hours }: { readonly hours: Pick<Hours, 'week' | 'daysOff'> }) {
  const id = useId();
  const [from, setFrom] = useState(nowInWib);
  const due = from === '' ? undefined : dueAt(hours, `${from}:00+07:00`, STANDARD_MINUTES);
  return (
    <Card withBorder component="section" aria-labelledby={id} p={{ base: 'sm', sm: 'md' }}>
      <Stack gap="xs">
        <Title order={2} size="h4" id={id}>
          Coba hitung
        </Title>
        <Text size="sm" c="dimmed">
          Menurut jam dan hari libur pada halaman ini, termasuk yang belum disimpan.
        </Text>
        <MomentField label="Berkas mulai menunggu kantor" maw={240} value={from} onChange={setFrom} />
        <Text role="status">
          {due === undefined
            ? 'Jatuh tempo belum dapat dihitung.'
            : `Jatuh tempo berikutnya: ${weekdayOf(dayOf(due))}, ${momentOf(due)} (${STANDARD_MINUTES} menit kerja).`}
        </Text>
      </Stack>
    </Card>
  );
}

/** The day in WIB. */
const dayOf = (instant: string): string => nowInWib(new Date(instant)).slice(0, 10);
