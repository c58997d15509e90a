import { notifications } from '@mantine/notifications';

/** Tells that something was refused, and what to do; it stays until it is closed. */
export const tellRefused = (title: string, detail: string): void => {
  notifications.show({
    color: 'red.9',
    title,
    message: detail,
    autoClose: false,
    closeButtonProps: { 'aria-label': 'Tutup pemberitahuan' },
    // Mantine's own shade of a message under a title is too pale.
    styles: { description: { color: 'var(--mantine-color-text)' } },
  });
};
