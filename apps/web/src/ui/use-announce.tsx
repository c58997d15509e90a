import { Anchor, Group, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { RECALL_MS } from '@tte/domain';
import { RECALL_KEY, RecallButton } from './recall/recall-button.js';

const SHOWN_MS = 8_000;

/** What was done can be taken back for a moment, which began at `from`, in milliseconds of the browser's time. */
interface Recallable {
  readonly from: number;
  readonly onRecall: () => void;
}

/** Tells that something was done, with the way to the case that it was done to, and the way back where there is one. */
export function useAnnounce() {
  const router = useRouter();
  return (text: string, caseId?: string, recallable?: Recallable) => {
    const place = caseId && { to: '/berkas/$caseId', params: { caseId } };
    const until = recallable && recallable.from + RECALL_MS;
    const isThere = until !== undefined && until > Date.now();
    const id = crypto.randomUUID();
    notifications.show({
      id,
      color: 'teal.8',
      role: 'status',
      icon: <IconCheck size={18} aria-hidden />,
      autoClose: isThere ? RECALL_MS : SHOWN_MS,
      closeButtonProps: { 'aria-label': 'Tutup pemberitahuan' },
      message: (
        <>
          {text}
          {place && (
            <>
              {' · '}
              <Anchor
                size="sm"
                href={router.buildLocation(place).href}
                onClick={(event) => {
                  event.preventDefault();
                  void router.navigate(place);
                }}
              >
                Buka berkas
              </Anchor>
            </>
          )}
          {recallable && isThere && (
            <Group mt={6}>
              <VisuallyHidden>
                Dapat dibatalkan dalam sepuluh detik, dengan tombol atau {RECALL_KEY.toUpperCase()}.
              </VisuallyHidden>
              <RecallButton
                until={until}
                onRecall={() => {
                  notifications.hide(id);
                  recallable.onRecall();
                }}
              />
            </Group>
          )}
        </>
      ),
    });
  };
}
