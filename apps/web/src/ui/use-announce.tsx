import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';

const SHOWN_MS = 8_000;

/** Tells that something was done, with the way to the case that it was done to. */
export function useAnnounce() {
  const router = useRouter();
  return (text: string, caseId?: string) => {
    const place = caseId && { to: '/berkas/$caseId', params: { caseId } };
    notifications.show({
      color: 'teal.8',
      icon: <IconCheck size={18} aria-hidden />,
      autoClose: SHOWN_MS,
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
        </>
      ),
    });
  };
}
