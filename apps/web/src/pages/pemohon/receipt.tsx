import { Alert, List, Text } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { momentOf } from '../../words/dates.js';
import type { OwnCase } from './own-case.js';

interface ReceiptProps {
  readonly caseNumber: string;
  readonly receipt: NonNullable<OwnCase['receipt']>;
}

/** That a correction came in: when, under which number, and of which data. */
export function Receipt({ caseNumber, receipt: { at, by, fields } }: ReceiptProps) {
  return (
    <Alert role="group" color="teal" icon={<IconReceipt aria-hidden />} title="Perbaikan diterima">
      <Text>
        Diterima {momentOf(at)}
        {by === 'operator' && ' melalui petugas'} untuk nomor {caseNumber}. Data yang disampaikan:
      </Text>
      <List my={4}>
        {fields.map(({ field, title }) => (
          <List.Item key={field}>{title}</List.Item>
        ))}
      </List>
      <Text size="sm">Tanda terima ini juga dikirim melalui email.</Text>
    </Alert>
  );
}
