import { Alert, List, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { ProblemError } from '@tte/client';
import { Failure } from '../../../ui/failure.js';
import { clockOf } from '../../../words/dates.js';
import { PROCEDURE_WORDS } from '../../../words/procedures.js';
import type { Case } from '../case-query.js';

interface ConflictProps {
  readonly error: Error;
  readonly theCase: Pick<Case, 'procedure' | 'standing'>;
}

/** Why a decision was not taken. Where somebody was faster, it says who or what has changed; what was typed stays. */
export function Conflict({ error, theCase: { procedure, standing } }: ConflictProps) {
  if (!(error instanceof ProblemError)) return <Failure error={error} />;
  const { changes = [], until } = error.members;
  switch (error.code) {
    case 'stale-case':
      return tell(
        `Data ${PROCEDURE_WORDS[procedure].person} berubah sejak Anda membukanya`,
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
          Status sekarang: {standing}. Keputusan Anda tidak dicatat; isian Anda tetap ada.
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
