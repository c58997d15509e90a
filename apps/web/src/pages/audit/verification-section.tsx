import { Alert, Button, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { Failure } from '../../ui/failure.js';
import { momentOf } from '../../words/dates.js';
import { AUDIT_KEY, type AuditState, type VerificationRun } from './audit-query.js';
import { findingWords } from './finding-words.js';

/** What the last verification of everything has found, whoever began it; and one on demand. */
export function VerificationSection({ state }: { readonly state: AuditState }) {
  const { verification, lastVerification: last } = state;
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/audit/verification')),
    onSettled: () => client.invalidateQueries({ queryKey: AUDIT_KEY }),
  });
  return (
    <Card withBorder component="section" aria-labelledby="pemeriksaan">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={2} size="h4" id="pemeriksaan">
            Pemeriksaan
          </Title>
          <Button
            variant="default"
            loading={isPending || verification === 'running'}
            onClick={() => mutate()}
          >
            Periksa sekarang
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          Semua rantai, pernyataan, dan checkpoint diperiksa setiap malam, dan kapan pun Anda minta, juga
          terhadap simpanan di luar basis data. Dengan banyak berkas pemeriksaan memerlukan waktu; halaman ini
          boleh ditinggalkan.
        </Text>
        {verification === 'failed' && (
          <Alert
            color="red.9"
            variant="outline"
            icon={<IconAlertTriangle aria-hidden />}
            title="Pemeriksaan yang diminta tidak dapat diselesaikan"
          >
            Coba lagi. Bila tetap gagal, minta admin melihat alur auditVerification di dasbor Temporal.
          </Alert>
        )}
        <div role="status">
          {verification === 'running' && <Text size="sm">Sedang diperiksa.</Text>}
          {last ? <Result run={last} /> : <Text size="sm">Belum pernah diperiksa.</Text>}
        </div>
        {error && <Failure error={error} onRetry={() => mutate()} />}
      </Stack>
    </Card>
  );
}

function Result({ run: { at, findings } }: { readonly run: VerificationRun }) {
  if (findings.length === 0) {
    return (
      <Alert color="teal.9" variant="outline" icon={<IconShieldCheck aria-hidden />} title="Semua sah">
        Diperiksa {momentOf(at)}; tidak ada yang diubah, dihapus, disisipkan, atau ditahan.
      </Alert>
    );
  }
  const advices = [...new Set(findings.map((finding) => findingWords(finding).advice))];
  return (
    <Alert
      color="red.9"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={`${findings.length} temuan`}
    >
      <Stack gap="xs" style={{ overflowWrap: 'anywhere' }}>
        <Text size="sm">Diperiksa {momentOf(at)}.</Text>
        <List size="sm" aria-label="Temuan">
          {findings.map((finding) => (
            <List.Item key={`${finding.kind} ${finding.where}`}>
              {findingWords(finding).title}: {finding.where}
            </List.Item>
          ))}
        </List>
        {advices.map((advice) => (
          <Text key={advice} size="sm" fw={600}>
            {advice}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
