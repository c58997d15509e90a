import { Button, Menu, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconLogout, IconSettings } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { SANDBOX_URL } from '../api/sandbox.js';
import { signOut, useSession, worksOnCases } from '../api/session.js';
import { SANDBOX_PLACES } from '../ui/sandbox-links.js';
import classes from './account-menu.module.css';

/** Who is signed in and as what, and the way out. */
export function AccountMenu() {
  const session = useSession();
  const { name, subject, offices } = session;
  const standingIn = offices.filter(({ capacity }) => capacity !== 'definitif');
  const leaving = useMutation({ mutationFn: signOut });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          classNames={{ root: classes['button'] ?? '', label: classes['label'] ?? '' }}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          <Stack gap={0} align="flex-end" miw={0}>
            {standingIn.map(({ title }) => (
              <Text key={title} c="var(--mantine-color-text)" size="xs" fw={700} maw="100%" truncate>
                {title} —
              </Text>
            ))}
            <Text c="var(--mantine-color-text)" size="sm" fw={600} maw="100%" truncate>
              {name ?? subject}
            </Text>
          </Stack>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label c="var(--mantine-color-text)">{name ?? subject}</Menu.Label>
        {offices.map(({ title }) => (
          <Menu.Label key={title}>{title}</Menu.Label>
        ))}
        {offices.length === 0 && <Menu.Label>Tanpa jabatan pada alur</Menu.Label>}
        <Menu.Divider />
        {SANDBOX_URL !== undefined && (
          <>
            <Menu.Label>Lingkungan uji coba</Menu.Label>
            {SANDBOX_PLACES.map(({ path, label }) => (
              <Menu.Item key={path} component="a" href={`${SANDBOX_URL}${path}`}>
                {label}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        {worksOnCases(session) && (
          <Menu.Item
            leftSection={<IconSettings size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/pengaturan" {...props} />}
          >
            <Text size="sm">Pengaturan</Text>
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => leaving.mutate()}
          disabled={leaving.isPending}
        >
          <Text size="sm">Keluar</Text>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
