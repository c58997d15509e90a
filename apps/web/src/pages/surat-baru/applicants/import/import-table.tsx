import { Anchor, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { Failure } from '../../../../ui/failure.js';
import type { ApplicantDraft } from '../applicant-draft.js';
import { readTable } from './read-table.js';
import { TableFaults } from './table-faults.js';

interface ImportTableProps {
  readonly onImported: (applicants: readonly ApplicantDraft[]) => void;
}

/** Fills the form with the applicants of a table. */
export function ImportTable({ onImported }: ImportTableProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The same file, mended, is a file anew.
  const forget = useRef<() => void>(null);
  const take = (applicants: readonly ApplicantDraft[]) => {
    reading.reset();
    onImported(applicants);
  };
  const reading = useMutation({
    mutationFn: readTable,
    onSuccess: ({ rows, warnings, applicants }) => rows.length + warnings.length === 0 && take(applicants),
    onSettled: () => forget.current?.(),
  });
  const { data, error } = reading;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <FileButton
          onChange={(file) => file && reading.mutate(file)}
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          resetRef={forget}
          inputProps={{ 'aria-label': 'Tabel pemohon (CSV atau XLSX)' }}
        >
          {(props) => (
            <Button
              {...props}
              ref={button}
              variant="default"
              loading={reading.isPending}
              leftSection={<IconTableImport size={18} aria-hidden />}
            >
              Impor dari tabel
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          CSV atau XLSX.{' '}
          <Anchor size="sm" href="/api/v1/letters/import-template" download>
            Unduh templat
          </Anchor>
        </Text>
      </Group>
      {error && <Failure error={error} />}
      {data && (
        <TableFaults
          table={data}
          onTake={() => take(data.applicants)}
          onLeave={() => {
            reading.reset();
            button.current?.focus();
          }}
        />
      )}
    </Stack>
  );
}
