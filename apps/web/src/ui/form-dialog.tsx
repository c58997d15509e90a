import type { ComponentProps } from 'react';
import { Dialog } from './dialog.js';
import { useIsDesk } from './use-is-desk.js';

type FormDialogProps = Omit<ComponentProps<typeof Dialog>, 'size' | 'fullScreen'>;

/** A form of some fields over a list: on a phone it has the whole screen. */
export function FormDialog(props: FormDialogProps) {
  return <Dialog size="lg" fullScreen={!useIsDesk()} {...props} />;
}
