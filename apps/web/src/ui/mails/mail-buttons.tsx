import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { MailNoteDialog } from './mail-note-dialog.js';
import { useMailAct, type TroubledMail } from './use-mail-act.js';

interface MailButtonsProps {
  readonly mail: TroubledMail;
  /** Which mail it is, for those who hear the buttons one by one. */
  readonly name: string;
  readonly onDone: (receipt: Schemas['Receipt']) => void;
}

/** What can be done about a mail that did not arrive, or may not have. */
export function MailButtons({ mail, name, onDone }: MailButtonsProps) {
  const [asking, setAsking] = useState<'mail-resend' | 'mail-handled'>();
  const close = () => setAsking(undefined);
  const done = (receipt: Schemas['Receipt']) => {
    close();
    onDone(receipt);
  };
  const resending = useMailAct('mail-resend', mail, done);
  const handling = useMailAct('mail-handled', mail, done);
  return (
    <Group gap="sm">
      <Button
        size="xs"
        variant="default"
        aria-label={`Kirim ulang: ${name}`}
        onClick={() => setAsking('mail-resend')}
      >
        Kirim ulang
      </Button>
      <Button
        size="xs"
        variant="default"
        aria-label={`Tandai selesai: ${name}`}
        onClick={() => setAsking('mail-handled')}
      >
        Tandai selesai
      </Button>
      <MailNoteDialog
        title="Kirim ulang email"
        meaning="Email dikirim sekali lagi ke alamat yang tercatat sekarang."
        action="Kirim ulang"
        isNoteRequired={false}
        isOpen={asking === 'mail-resend'}
        onClose={close}
        onConfirm={(note) => resending.mutate(note)}
        isPending={resending.isPending}
        error={resending.error}
      />
      <MailNoteDialog
        title="Tandai email selesai"
        meaning="Email tidak dikirim lagi. Catat bagaimana pemohon diberi tahu; catatan tampil pada berkas."
        action="Tandai selesai"
        isNoteRequired
        isOpen={asking === 'mail-handled'}
        onClose={close}
        onConfirm={(note) => handling.mutate(note)}
        isPending={handling.isPending}
        error={handling.error}
      />
    </Group>
  );
}
