import { Alert, Anchor, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconShieldSearch } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { dataRequestQuery } from '../../api/data-request-query.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { PageTitle } from '../../ui/page-title.js';
import { saveFile } from '../../ui/save-file.js';
import { KIND_WORDS } from '../../words/data-protection.js';
import { momentOf } from '../../words/dates.js';
import { FindForm } from './find-form.js';
import { HeldCard } from './held-card.js';
import { exportData, type ExportRequest, type HeldData } from './rights.js';

/** The copy as a file whose name tells nothing of the person. */
const download = (data: HeldData) =>
  saveFile(
    new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
    `data-pribadi-${data.exportedAt.slice(0, 10)}.json`,
  );

const knownIn = (nik: string | null | undefined) => (nik == null ? undefined : { nik });

/** The rights of those whose data are held (UU 27/2022): what is held, a copy of it, correction, restriction, erasure. */
export function RightsPage() {
  const { permintaan: requestId } = useSearch({ from: '/kantor/hak-subjek-data' });
  const request = useQuery({ ...dataRequestQuery(requestId ?? ''), enabled: requestId !== undefined });
  const isAsked = request.data?.kind === 'access';
  const find = (wanted: ExportRequest) =>
    // A copy is what was asked; to look up the cases for another right is none.
    finding.mutate({ ...wanted, ...(isAsked && requestId !== undefined && { requestId }) });
  const finding = useMutation({ mutationFn: exportData });
  const { data, error, variables } = finding;
  const readAnew = () => variables && finding.mutate(variables);
  return (
    <>
      <PageTitle title="Hak subjek data">
        Data yang disimpan tentang seseorang: salinan, perbaikan, pembatasan, dan pemusnahan menurut UU
        27/2022. Setiap tindakan dicatat.
      </PageTitle>
      {request.data && (
        <Alert variant="light" mb="md" title={`Untuk permintaan ${request.data.requestId}`}>
          {KIND_WORDS[request.data.kind]}. Yang dilakukan di sini tercatat pada permintaan itu.{' '}
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link
                to="/permintaan-data/$requestId"
                params={{ requestId: request.data.requestId }}
                {...props}
              />
            )}
          >
            Kembali ke permintaan
          </Anchor>
        </Alert>
      )}
      {request.error && <Failure error={request.error} />}
      {request.isLoading ? (
        <Skeleton height={220} mb="md" />
      ) : (
        <FindForm
          key={requestId ?? ''}
          isPending={finding.isPending}
          known={knownIn(request.data?.person?.nik)}
          onFind={find}
        />
      )}
      {error && <Failure error={error} onRetry={readAnew} />}
      <div role="status">
        {data?.cases.length === 0 && (
          <Empty icon={<IconShieldSearch />} title="Tidak ada data tentang NIK ini">
            Tidak ada berkas dengan NIK itu, atau datanya sudah dimusnahkan.
          </Empty>
        )}
      </div>
      {data && data.cases.length > 0 && (
        <section aria-labelledby="data-disimpan">
          <Group justify="space-between" gap="sm" mb="sm">
            <div>
              <Title order={2} size="h5" id="data-disimpan">
                Data yang disimpan: {data.cases.length} berkas
              </Title>
              <Text size="sm" c="dimmed">
                Dibaca {momentOf(data.exportedAt)}. Berkas surat diserahkan terpisah.
              </Text>
            </div>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => download(data)}
            >
              Unduh salinan
            </Button>
          </Group>
          <Stack component="ul" gap="sm" p={0} m={0} aria-label="Data yang disimpan">
            {data.cases.map((held) => (
              <HeldCard
                key={`${held.caseId}/${held.currentVersion}`}
                held={held}
                requestId={requestId}
                onDone={readAnew}
              />
            ))}
          </Stack>
        </section>
      )}
    </>
  );
}
