import { Anchor, AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { AccountMenu } from './account-menu.js';
import { ConnectionNotice } from './connection-notice.js';
import { Navigation } from './navigation.js';
import { OfficeChange } from './office-change.js';
import { SessionEnded } from './session-ended.js';
import { usePresence } from './use-presence.js';
import { useWaitingCount } from './use-waiting-count.js';
import { PageFoot } from '../ui/page-foot.js';
import classes from './shell.module.css';

/** The frame around every page of those who are signed in. */
export function Shell() {
  const [isOpen, { toggle, close }] = useDisclosure();
  usePresence();
  useWaitingCount();
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
        <Group h="100%" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="sm" wrap="nowrap" flex="none">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" />
            <Text fw={700} className={classes['name']}>
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
        <ConnectionNotice />
        <OfficeChange />
        <Outlet />
        <PageFoot />
      </AppShell.Main>
      <SessionEnded />
    </AppShell>
  );
}
