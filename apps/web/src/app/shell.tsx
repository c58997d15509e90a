import { Alert, Anchor, AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure, useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { AccountMenu } from './account-menu.js';
import { Navigation } from './navigation.js';
import { OfficeChange } from './office-change.js';
import { SessionEnded } from './session-ended.js';
import classes from './shell.module.css';

/** The frame around every page of those who are signed in. */
export function Shell() {
  const [isOpen, { toggle, close }] = useDisclosure();
  const { online } = useNetwork();
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <Anchor href="#isi" className={classes['skip']}>
        Langsung ke isi
      </Anchor>
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" />
            <Text fw={700} miw="max-content" visibleFrom="xs">
              Registrasi TTE
            </Text>
          </Group>
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm">
        <Navigation onNavigate={close} />
      </AppShell.Navbar>
      <AppShell.Main id="isi" tabIndex={-1}>
        {!online && (
          <Alert
            color="gray.8"
            variant="outline"
            icon={<IconWifiOff aria-hidden />}
            title="Anda sedang luring"
            mb="md"
          >
            Yang tampak mungkin tidak terbaru. Keputusan dapat dikirim setelah tersambung kembali.
          </Alert>
        )}
        <OfficeChange />
        <Outlet />
      </AppShell.Main>
      <SessionEnded />
    </AppShell>
  );
}
