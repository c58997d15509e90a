import { Anchor, Group, Text } from '@mantine/core';
import { SANDBOX_URL } from '../api/sandbox.js';

/** Where the sandbox plays BSrE's portal. */
export const PORTAL_PLACE = { path: '/bsre/portal', label: 'Portal BSrE' } as const;

/** The sandbox's pages on which a person plays the outside world. */
export const SANDBOX_PLACES = [{ path: '/mailbox', label: 'Kotak surat' }, PORTAL_PLACE] as const;

/** The way to the sandbox, where there is one. */
export function SandboxLinks() {
  if (SANDBOX_URL === undefined) return null;
  return (
    <Group gap="xs" component="aside" aria-label="Lingkungan uji coba">
      <Text size="sm" c="dimmed">
        Lingkungan uji coba:
      </Text>
      {SANDBOX_PLACES.map(({ path, label }) => (
        <Anchor key={path} size="sm" href={`${SANDBOX_URL}${path}`}>
          {label}
        </Anchor>
      ))}
    </Group>
  );
}
