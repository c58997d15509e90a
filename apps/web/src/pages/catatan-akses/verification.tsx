import { Alert, Button, Card, Group, List, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { Failure } from '../../ui/failure.js';
import type { Verification as Found } from './access-query.js';

const BREAK_WORDS: Readonly<Record<Found['breaks'][number]['why'], string>> = {
  gap: 'ada catatan yang hilang atau disisipkan',
  link: 'tidak menyambung dengan catatan sebelumnya',
  content: 'isinya diubah',
};

/** Checks the chains of the whole log, entry by entry, when somebody asks: it reads everything. */
export function Verification() {
  const checking = useMutation({
    mutationFn: () => answer(api.GET('/api/v1/access-log/verification')),
  });
  const { data, error, isPending } = checking;
  const check = () => checking.mutate();
  return (
    <Card withBorder component="section" aria-labelledby="keutuhan" mb="md">
      <Group justify="space-between" gap="sm">
        <div>
          <Title order={2} size="h5" id="keutuhan">
            Keutuhan catatan
          </Title>
          <Text size="sm" c="dimmed">
            Setiap catatan memuat sidik catatan sebelumnya; perubahan pada satu catatan memutus rantainya.
          </Text>
        </div>
        <Button variant="default" loading={isPending} onClick={check}>
          Periksa keutuhan
        </Button>
      </Group>
      <div role="status">{data && <Result found={data} />}</div>
      {error && <Failure error={error} onRetry={check} />}
    </Card>
  );
}

function Result({ found: { breaks, entries, writers } }: { readonly found: Found }) {
  const extent = `${entries} catatan pada ${writers} rantai diperiksa`;
  return breaks.length === 0 ? (
    <Alert
      mt="sm"
      color="teal.9"
      variant="outline"
      icon={<IconShieldCheck aria-hidden />}
      title="Catatan utuh"
    >
      {extent}; tidak ada yang diubah, dihapus, atau disisipkan.
    </Alert>
  ) : (
    <Alert
      mt="sm"
      color="red.9"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={`${breaks.length} rantai rusak`}
    >
      <Text size="sm">{extent}. Sampaikan kepada pengelola sistem, dan simpan hasil ini.</Text>
      <List size="sm" mt="xs">
        {breaks.map(({ writer, n, why }) => (
          <List.Item key={writer}>
            Rantai {writer}, nomor {n}: {BREAK_WORDS[why]}.
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
