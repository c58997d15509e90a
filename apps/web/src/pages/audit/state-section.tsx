import { Badge, Button, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { CopiedText } from '../../ui/copied-text.js';
import { Failure } from '../../ui/failure.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { momentOf } from '../../words/dates.js';
import { AUDIT_KEY, type AuditState } from './audit-query.js';

/** How far the chains have come, what of it is sealed, and where that is kept; and the seal on demand. */
export function StateSection({ state }: { readonly state: AuditState }) {
  const { latest, statements, chains, unsealed, copies } = state;
  const client = useQueryClient();
  const announce = useAnnounce();
  const { keyFor, renew } = useRequestKey();
  const sealing = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/audit/checkpoints', {
          params: { header: { 'Idempotency-Key': keyFor('seal') } },
        }),
      ),
    onSuccess: ({ size }) => {
      renew();
      announce(`Disegel: checkpoint ${size}`);
      return client.invalidateQueries({ queryKey: AUDIT_KEY });
    },
  });
  return (
    <Card withBorder component="section" aria-labelledby="keadaan">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={2} size="h4" id="keadaan">
            Keadaan rantai
          </Title>
          <Button
            leftSection={<IconLock size={16} aria-hidden />}
            loading={sealing.isPending}
            onClick={() => sealing.mutate()}
          >
            Segel sekarang
          </Button>
        </Group>
        {sealing.error && <Failure error={sealing.error} onRetry={() => sealing.mutate()} />}
        <Text size="sm">
          {chains.cases} rantai log berkas dan {chains.access} rantai catatan akses; {statements} pernyataan.{' '}
          {unsealed === 0
            ? 'Semuanya sudah disegel.'
            : `${unsealed} rantai bertambah sejak checkpoint terbaru, dan ikut pada penyegelan berikutnya.`}
        </Text>
        {latest ? (
          <>
            <Text size="sm">
              Checkpoint terbaru disegel {momentOf(latest.at)}, memuat {latest.size} pernyataan. Simpan baris
              ini di luar sistem: dengannya siapa pun dapat membuktikan bahwa tidak ada yang hilang
              sesudahnya.
            </Text>
            <CopiedText name="Checkpoint" value={latest.line} />
          </>
        ) : (
          <Text size="sm">Belum ada checkpoint. Tekan Segel sekarang untuk membuat yang pertama.</Text>
        )}
        <Copies latest={latest} copies={copies} />
      </Stack>
    </Card>
  );
}

/** The places outside the store, and whether they have the latest. */
function Copies({ latest, copies }: Pick<AuditState, 'latest' | 'copies'>) {
  if (copies.length === 0) {
    return (
      <Text size="sm">
        Tidak ada tempat simpanan di luar basis data. Minta admin menyiapkannya, dan simpan sendiri barisnya.
      </Text>
    );
  }
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        Simpanan di luar basis data
      </Title>
      <List size="sm" spacing={4} style={{ overflowWrap: 'anywhere' }}>
        {copies.map((copy) => (
          <List.Item key={copy.place}>
            {copy.place}:{' '}
            {copy.size === null || copy.at === null
              ? 'belum menerima checkpoint'
              : `checkpoint ${copy.size}, ${momentOf(copy.at)}`}{' '}
            <CopyBadge latest={latest} copy={copy} />
          </List.Item>
        ))}
      </List>
    </div>
  );
}

interface CopyBadgeProps extends Pick<AuditState, 'latest'> {
  readonly copy: AuditState['copies'][number];
}

/** Whether a place has the latest checkpoint, gets it at its own time, or does not take any. */
function CopyBadge({ latest, copy: { size, awaySince } }: CopyBadgeProps) {
  if (awaySince !== null) {
    return (
      <Badge variant="outline" tt="none" color="red.9">
        Tidak menerima sejak {momentOf(awaySince)}
      </Badge>
    );
  }
  const isBehind = latest !== null && (size ?? -1) < latest.size;
  return (
    <Badge variant="outline" tt="none" color={isBehind ? 'gray.7' : 'teal.9'}>
      {isBehind ? 'Menyusul' : 'Mutakhir'}
    </Badge>
  );
}
