import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { TAKEOVER_REASONS, TAKEOVER_TITLES, type TakeoverReason } from '@tte/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { answer, api } from '../api/client.js';
import { useRequestKey } from '../api/use-request-key.js';
import { Dialog } from './dialog.js';
import { Failure } from './failure.js';

interface TakeoverDialogProps {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Called when it has gone from the screen. */
  readonly onGone?: () => void;
}

/** Asks why a case is taken over from the colleague who works on it, who is told. */
export function TakeoverDialog({ caseId, caseNumber, isOpen, onClose, onGone }: TakeoverDialogProps) {
  const [reason, setReason] = useState<TakeoverReason>();
  const [wasTried, setTried] = useState(false);
  const { keyFor, renew } = useRequestKey();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: async (given: TakeoverReason) => {
      const body = { reason: given };
      const params = { path: { caseId }, header: { 'Idempotency-Key': keyFor([caseId, body]) } };
      await answer(api.POST('/api/v1/cases/{caseId}/takeover', { body, params }));
      renew();
    },
    onSuccess: onClose,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['inbox'] }),
        queries.invalidateQueries({ queryKey: ['berkas', caseId] }),
      ]),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (reason) taking.mutate(reason);
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Ambil alih berkas"
      {...(onGone && { onExitTransitionEnd: onGone })}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{caseNumber}. Rekan Anda melihat bahwa Anda mengambil alih, dan alasannya.</Text>
          <Radio.Group
            label="Alasan"
            required
            value={reason ?? ''}
            onChange={(value) => setReason(TAKEOVER_REASONS.find((one) => one === value))}
            error={wasTried && !reason && 'Pilih alasan.'}
          >
            <Stack gap="xs" mt="xs">
              {TAKEOVER_REASONS.map((value) => (
                <Radio key={value} value={value} label={TAKEOVER_TITLES[value]} />
              ))}
            </Stack>
          </Radio.Group>
          {taking.error && <Failure error={taking.error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Tutup
            </Button>
            <Button type="submit" loading={taking.isPending}>
              Ambil alih
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
