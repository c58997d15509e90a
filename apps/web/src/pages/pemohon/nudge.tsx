import { Box, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { Failure } from '../../ui/failure.js';
import { nudgeWords } from './nudge-words.js';
import { linkHeader, ownCaseQuery, useActing, type OwnCase } from './own-case.js';

/** BSrE is asked at once; longer than this it takes only where there is nothing to be found yet. */
const LOOK_MS = 30_000;
const LOOK_PACE_MS = 2_000;

interface NudgeProps {
  readonly link: string;
  readonly theCase: OwnCase;
}

/** "I have done it": the office looks at once, and the page shows what it finds. */
export function Nudge({ link, theCase: { dataVersion, seq, next } }: NudgeProps) {
  const [isLooking, setLooking] = useState(false);
  const { keyFor } = useRequestKey();
  const { button, done, where } = nudgeWords(next);
  const telling = useActing(
    link,
    (told: { readonly dataVersion: number; readonly seq: number }) =>
      answer(
        api.POST('/api/v1/applicant/nudge', {
          body: { dataVersion: told.dataVersion },
          headers: { ...linkHeader(link), 'Idempotency-Key': keyFor(told) },
        }),
      ),
    () => setLooking(true),
  );
  useQuery({ ...ownCaseQuery(link), refetchInterval: LOOK_PACE_MS, enabled: isLooking });
  useEffect(() => {
    if (!isLooking) return undefined;
    const end = setTimeout(() => setLooking(false), LOOK_MS);
    return () => clearTimeout(end);
  }, [isLooking]);
  return (
    <Stack gap={0}>
      <Button
        size="md"
        loading={telling.isPending}
        aria-disabled={isLooking}
        {...(isLooking && { 'data-disabled': true })}
        onClick={() => !isLooking && telling.mutate({ dataVersion, seq })}
      >
        {button}
      </Button>
      <div role="status">
        {telling.isSuccess && (
          <Text mt="sm">
            {isLooking
              ? 'Terima kasih. Kami sedang memeriksanya di BSrE; halaman ini memperbarui sendiri.'
              : `Kami belum melihat hasilnya di BSrE. Bila Anda yakin sudah ${done}, tunggu saja: kami terus memeriksa dan mengirim email. Bila belum selesai, lanjutkan ${where}.`}
          </Text>
        )}
      </div>
      {telling.isError && (
        <Box mt="sm">
          <Failure error={telling.error} />
        </Box>
      )}
    </Stack>
  );
}
