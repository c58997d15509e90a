import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EvidenceButton } from '../../ui/export/evidence-button.js';
import { FindCase } from '../../ui/find-case.js';
import { PeriodForm } from './period-form.js';

/** Proof that is taken along: of one case, found by its number, or of a period. */
export function ExportSection() {
  return (
    <Card withBorder component="section" aria-labelledby="ekspor">
      <Stack gap="sm">
        <Title order={2} size="h4" id="ekspor">
          Ekspor bukti
        </Title>
        <Text size="sm" c="dimmed">
          Satu ZIP: kejadian, pernyataan, checkpoint, kunci publik, pemeriksa, dan laporan yang dapat dibaca.
          Di komputer mana pun dengan Node.js: ekstrak, lalu jalankan <code>node verify.mjs .</code> di
          foldernya. Setiap ekspor dicatat pada catatan akses.
        </Text>
        <FindCase>
          {({ caseId, caseNumber, standing }) => (
            <Group gap="sm" justify="space-between" align="flex-start">
              <Text size="sm">
                <Anchor
                  size="sm"
                  renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}
                >
                  {caseNumber}
                </Anchor>{' '}
                · {standing}
              </Text>
              <EvidenceButton caseId={caseId} caseNumber={caseNumber} />
            </Group>
          )}
        </FindCase>
        <PeriodForm />
      </Stack>
    </Card>
  );
}
