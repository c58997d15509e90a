import { Alert, List, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { ProblemError } from '@tte/client';
import { Failure } from '../../../ui/failure.js';
import { clockOf } from '../../../words/dates.js';

/** Why a decision was not taken. Where somebody was faster, it says who or what has changed; what was typed stays. */
export function Conflict({ error, standing }: { readonly error: Error; readonly standing: string }) {
  if (!(error instanceof ProblemError)) return <Failure error={error} />;
  const { changes = [], until } = error.members;
  switch (error.code) {
    case 'stale-case':
      return tell(
        'Data pemohon berubah sejak Anda membukanya',
        <>
          {changes.length > 0 && (
            <>
              <Text size="sm">Yang berubah:</Text>
              <List size="sm">
                {changes.map(({ field, title }) => (
                  <List.Item key={field}>{title}</List.Item>
                ))}
              </List>
            </>
          )}
          <Text size="sm">
            Data terbaru kini ditampilkan. Periksa, lalu putuskan lagi; isian Anda tetap ada.
          </Text>
        </>,
      );
    case 'wrong-turn':
    case 'case-closed':
      return tell(
        'Seseorang telah lebih dahulu memproses berkas ini',
        <Text size="sm">
          Keadaan sekarang: {standing}. Keputusan Anda tidak dicatat; isian Anda tetap ada.
        </Text>,
      );
    case 'claimed-by-other':
      return tell(
        'Verifikator lain sedang mengerjakan berkas ini',
        <Text size="sm">
          {until === undefined
            ? 'Coba lagi setelah berkas dilepas.'
            : `Berkas dilepas paling lambat pukul ${clockOf(until)}.`}{' '}
          Isian Anda tetap ada.
        </Text>,
      );
    default:
      return <Failure error={error} />;
  }
}

const tell = (title: string, words: React.ReactNode) => (
  <Alert role="alert" color="yellow" icon={<IconUsers aria-hidden />} title={title}>
    {words}
  </Alert>
);
