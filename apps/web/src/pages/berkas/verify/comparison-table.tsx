import { Table } from '@mantine/core';
import type { Comparison } from './differing.js';
import { Verdict } from './verdict.js';
import classes from './comparison-table.module.css';

/** The application beside SIMPEG, field by field; on a phone one block for each field. */
export function ComparisonTable({ fields }: Pick<Comparison, 'fields'>) {
  return (
    <Table className={classes['table']} verticalSpacing="xs" captionSide="top" role="table">
      <Table.Caption>Permohonan di samping SIMPEG</Table.Caption>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          {['Data', 'Permohonan', 'SIMPEG', 'Hasil'].map((title) => (
            <Table.Th key={title} role="columnheader" scope="col">
              {title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {fields.map(({ field, title, application, simpeg, verdict }) => (
          <Table.Tr key={field} role="row" data-verdict={verdict}>
            <Table.Th role="rowheader" scope="row">
              {title}
            </Table.Th>
            <Table.Td role="cell" data-label="Permohonan">
              {application ?? '—'}
            </Table.Td>
            <Table.Td role="cell" data-label="SIMPEG">
              {simpeg ?? '—'}
            </Table.Td>
            <Table.Td role="cell" data-label="Hasil">
              <Verdict verdict={verdict} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
