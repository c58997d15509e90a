import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconLogout } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { signOut, useSession } from '../api/session.js';

/** Who is signed in and as what, and the way out. */
export function AccountMenu() {
  const { name, subject, offices } = useSession();
  const leaving = useMutation({ mutationFn: signOut });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="dark"
          px="xs"
          miw={0}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          <Text span inherit truncate lh={1.4}>
            {name ?? subject}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offices.map(({ title }) => (
          <Menu.Label key={title}>{title}</Menu.Label>
        ))}
        {offices.length === 0 && <Menu.Label>Tanpa jabatan pada alur</Menu.Label>}
        <Menu.Divider />
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
