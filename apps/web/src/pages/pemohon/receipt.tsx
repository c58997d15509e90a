import { Alert, List, Text } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { momentOf } from '../../words/dates.js';
import type { OwnCase } from './own-case.js';

type Told = NonNullable<OwnCase['receipt']>;

interface ReceiptProps {
  readonly caseNumber: string;
  readonly receipt: Told;
}

/** What a receipt is called. */
export const receiptTitle = ({ by }: Told): string =>
  by === 'verifikator' ? 'Data Anda diperbaiki verifikator' : 'Perbaikan diterima';

/** That data were corrected: when, by whom, under which number, and which. */
export function Receipt({ caseNumber, receipt }: ReceiptProps) {
  const { at, by, fields } = receipt;
  return (
    <Alert role="group" color="teal" icon={<IconReceipt aria-hidden />} title={receiptTitle(receipt)}>
      <Text>
        {by === 'verifikator' ? (
          <>
            Diperbaiki {momentOf(at)} pada nomor {caseNumber}. Data yang diperbaiki:
          </>
        ) : (
          <>
            Diterima {momentOf(at)}
            {by === 'operator' && ' melalui petugas'} untuk nomor {caseNumber}. Data yang disampaikan:
          </>
        )}
      </Text>
      <List my={4}>
        {fields.map(({ field, title }) => (
          <List.Item key={field}>{title}</List.Item>
        ))}
      </List>
      <Text size="sm">
        {by === 'verifikator'
          ? 'Ini juga diberitahukan melalui email. Bila data itu sebenarnya tidak perlu diubah, hubungi petugas kami.'
          : 'Tanda terima ini juga dikirim melalui email.'}
      </Text>
    </Alert>
  );
}
