import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useRequestKey } from '../../api/use-request-key.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { useAnnounce } from '../../ui/use-announce.js';
import type { Ground } from '../../words/grounds.js';
import { GroundSelect } from './ground-select.js';
import type { Act, HeldCase } from './rights.js';

interface ActDialogProps {
  readonly act: Act;
  readonly held: HeldCase;
  /** The person's request for which it is done. */
  readonly requestId: string | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** It was done. */
  readonly onDone: () => void;
}

/** Says what a right means, asks for the ground, and exercises it. */
export function ActDialog({ act, held, requestId, isOpen, onClose, onDone }: ActDialogProps) {
  const { caseId, caseNumber } = held;
  const [ground, setGround] = useState<Ground>();
  const [wasTried, setTried] = useState(false);
  const announce = useAnnounce();
  const { keyFor, renew } = useRequestKey();
  const acting = useMutation({
    mutationFn: (reason: Ground) =>
      act.send(caseId, reason, keyFor([act.button, caseId, reason, requestId]), requestId),
    onSuccess: () => {
      renew();
      announce(`${act.done}: ${caseNumber}`);
      onClose();
      onDone();
    },
  });
  const confirm = () => {
    setTried(true);
    if (ground !== undefined) acting.mutate(ground);
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={`${act.button}: ${caseNumber}`}>
      <Stack>
        <Text size="sm">{act.meaning}</Text>
        <GroundSelect grounds={act.grounds} value={ground} isMissed={wasTried} onChange={setGround} />
        {acting.error && <Failure error={acting.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button loading={acting.isPending} onClick={confirm} {...(act.isFinal && { color: 'red' })}>
            {act.button}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
