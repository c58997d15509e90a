import { Text } from '@mantine/core';
import type { ReadTable } from './read-table.js';

/** What of a table was passed over: columns that nobody knows, and the template's example. */
export const TableNotices = ({ notices }: Pick<ReadTable, 'notices'>) =>
  notices.map(({ row, code, message }) => (
    <Text key={`${row} ${code}`} size="sm">
      {message}
    </Text>
  ));
