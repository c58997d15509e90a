import { Alert, Anchor, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Failure } from '../../../../ui/failure.js';
import type { ApplicantDraft } from '../applicant-draft.js';
import { readTable, type ReadTable } from './read-table.js';
import { TableFaults } from './table-faults.js';
import { TableNotices } from './table-notices.js';

interface ImportTableProps {
  readonly onImported: (applicants: readonly ApplicantDraft[]) => void;
}

/** Fills the form with the applicants of a table. */
export function ImportTable({ onImported }: ImportTableProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The same file, mended, is a file anew.
  const forget = useRef<() => void>(null);
  const [passedOver, setPassedOver] = useState<ReadTable['notices']>([]);
  const take = ({ applicants, notices }: ReadTable) => {
    reading.reset();
    // The template's example is in every table that was made from it.
    setPassedOver(notices.filter(({ code }) => code !== 'row-example'));
    onImported(applicants);
  };
  const reading = useMutation({
    mutationFn: readTable,
    onMutate: () => setPassedOver([]),
    onSuccess: (table) => table.rows.length + table.warnings.length === 0 && take(table),
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
          XLSX atau CSV.{' '}
          <Anchor size="sm" href="/api/v1/letters/import-template" download>
            Unduh templat
          </Anchor>
        </Text>
      </Group>
      {passedOver.length > 0 && (
        <Alert color="yellow" role="status" title="Tabel dimasukkan, dengan catatan">
          <TableNotices notices={passedOver} />
        </Alert>
      )}
      {error && <Failure error={error} />}
      {data && (
        <TableFaults
          table={data}
          onTake={() => take(data)}
          onLeave={() => {
            reading.reset();
            button.current?.focus();
          }}
        />
      )}
    </Stack>
  );
}
