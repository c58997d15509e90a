import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { Conflict } from '../act/conflict.js';
import { clockOf } from '../../../words/dates.js';

/** Takes a case for oneself, so that no other verifikator works on it, and gives it back. */
export function ClaimButtons({ registrationId }: { readonly registrationId: string }) {
  const request = { params: { path: { registrationId } } };
  const claiming = useMutation({
    mutationFn: (route: 'claim' | 'release') =>
      answer(api.POST(`/api/v1/registrations/{registrationId}/${route}`, request)),
  });
  const claim = claiming.data?.claim;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button
          size="xs"
          variant="default"
          loading={claiming.isPending}
          onClick={() => claiming.mutate(claim ? 'release' : 'claim')}
        >
          {claim ? 'Lepas berkas' : 'Ambil berkas'}
        </Button>
        <Text size="xs" c="dimmed" role="status">
          {claim
            ? `Anda mengerjakan berkas ini sampai pukul ${clockOf(claim.until)}.`
            : 'Ambil agar verifikator lain tidak mengerjakannya juga.'}
        </Text>
      </Group>
      {claiming.error && <Conflict error={claiming.error} standing="" />}
    </Stack>
  );
}
