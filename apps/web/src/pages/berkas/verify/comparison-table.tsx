import { Table } from '@mantine/core';
import type { Schemas } from '../../../api/client.js';
import { Verdict } from './verdict.js';
import classes from './comparison-table.module.css';

interface ComparisonTableProps extends Pick<Schemas['Comparison'], 'fields'> {
  /** What stands beside SIMPEG. */
  readonly source: string;
}

/** The application, or the registry's data, beside SIMPEG, field by field; on a phone one block for each field. */
export function ComparisonTable({ fields, source }: ComparisonTableProps) {
  return (
    <Table className={classes['table']} verticalSpacing="xs" captionSide="top" role="table">
      <Table.Caption>{source} di samping SIMPEG</Table.Caption>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          {['Data', source, 'SIMPEG', 'Hasil'].map((title) => (
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
            <Table.Td role="cell" data-label={source}>
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
