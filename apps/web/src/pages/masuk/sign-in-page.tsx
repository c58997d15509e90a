import { Button, Card, Center, Stack, Text, Title } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { signInAddress } from '../../api/session.js';
import { nameWindow } from '../../ui/window-title.js';
import { SandboxLinks } from '../../ui/sandbox-links.js';

const route = getRouteApi('/masuk');

/** The door: one button, which leads to the identity provider and back to where one wanted to go. */
export function SignInPage() {
  const { tujuan } = route.useSearch();
  useEffect(() => {
    nameWindow('Masuk');
  }, []);
  return (
    <Center mih="100vh" p="md" component="main">
      <Card withBorder p={{ base: 'md', xs: 'xl' }} maw={420} w="100%">
        <Stack>
          <Title order={1} size="h3">
            Registrasi TTE
          </Title>
          <Text c="dimmed">Pendaftaran akun tanda tangan elektronik, Pusat Data dan Informasi Kemhan.</Text>
          <Button
            component="a"
            href={signInAddress(tujuan)}
            size="md"
            px="xs"
            leftSection={<IconLogin2 size={20} aria-hidden />}
          >
            Masuk dengan akun dinas
          </Button>
          <Text size="sm" c="dimmed">
            Pemohon tidak perlu masuk: gunakan tautan pada email Anda.
          </Text>
          <SandboxLinks />
        </Stack>
      </Card>
    </Center>
  );
}
