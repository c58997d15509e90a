import { Table } from '@mantine/core';
import classes from '../../../ui/stacked-table.module.css';
import { kindWords } from '../../../words/employee-kinds.js';
import type { Correction } from './correction.js';

const BEFORE = 'Sebelum';
const AFTER = 'Sesudah';

/** What a correction changed, field by field; on a phone one block for each field. */
export function ChangesTable({ changes }: Pick<Correction, 'changes'>) {
  return (
    <Table className={classes['table']} verticalSpacing="xs" captionSide="top" role="table">
      <Table.Caption>Sebelum dan sesudah perbaikan</Table.Caption>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          {['Data', BEFORE, AFTER].map((title) => (
            <Table.Th key={title} role="columnheader" scope="col">
              {title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {changes.map((change) => (
          <Table.Tr key={change.key} role="row">
            <Table.Th role="rowheader" scope="row">
              {change.title}
            </Table.Th>
            {change.hidden ? (
              <Table.Td role="cell" colSpan={2} data-label="Perubahan">
                Berubah; isinya tidak ditampilkan bagi jabatan Anda
              </Table.Td>
            ) : (
              <>
                <Table.Td role="cell" data-label={BEFORE}>
                  {shown(change.key, change.before)}
                </Table.Td>
                <Table.Td role="cell" data-label={AFTER} fw={600}>
                  {shown(change.key, change.after)}
                </Table.Td>
              </>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function shown(key: string, value: string | null): string {
  if (value === null) return '(kosong)';
  return key === 'employeeKind' ? kindWords(value) : value;
}
