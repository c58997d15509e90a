import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageFoot } from '../../ui/page-foot.js';
import { OfficeContact } from './office-contact.js';
import classes from './frame.module.css';

/** The light frame of what an applicant sees: whose page it is, and what nobody may ever ask of them. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes['frame']}>
      <header className={classes['head']}>
        <Text fw={700}>Registrasi TTE</Text>
        <Text size="sm">Pusat Data dan Informasi Kementerian Pertahanan</Text>
      </header>
      <main className={classes['main']}>{children}</main>
      <footer className={classes['foot']}>
        <OfficeContact />
        <Text size="sm">
          <strong>Jaga passphrase Anda.</strong> Passphrase hanya diketik di laman BSrE. Jangan berikan kepada
          siapa pun, termasuk petugas kami; kami tidak pernah memintanya.
        </Text>
        <Text size="sm" mt="xs">
          Halaman ini khusus untuk Anda. Jangan meneruskan email atau tautannya kepada orang lain.
        </Text>
        <PageFoot isOffice={false} />
      </footer>
    </div>
  );
}
