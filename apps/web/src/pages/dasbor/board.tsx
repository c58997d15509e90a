import { Alert, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Statistics } from './board-query.js';
import { BoardSection } from './board-section.js';
import { CasesLink } from './cases-link.js';
import { FigureCards } from './figure-cards.js';
import { OfficeTimesTable } from './office-times-table.js';
import { OutsideTimesTable } from './outside-times-table.js';
import { PlacesTable } from './places-table.js';
import { UnitsSection } from './units-section.js';
import { WeeksSection } from './weeks-section.js';

/** The office's figures, the most urgent question first. */
export function Board({ statistics }: { readonly statistics: Statistics }) {
  const { open, steps, outside, units, weeks } = statistics;
  return (
    <Stack gap="md">
      {open.halted > 0 && (
        <Alert
          role="status"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={`${open.halted} berkas terhenti`}
        >
          Berkas tidak dapat berlanjut sebelum Verifikator bertindak.{' '}
          <CasesLink search={{ status: 'halted' }}>Lihat berkas terhenti</CasesLink>
        </Alert>
      )}
      <FigureCards statistics={statistics} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Stack gap="md">
          <BoardSection
            title="Di mana berkas menunggu"
            hint="Giliran kantor dalam waktu kerja; giliran pihak lain menurut jam."
          >
            {open.total > 0 ? (
              <PlacesTable statistics={statistics} />
            ) : (
              <Text size="sm">Tidak ada berkas yang menunggu.</Text>
            )}
          </BoardSection>
          <BoardSection
            title="Lama menunggu pihak lain"
            hint={`Yang selesai dalam ${weeks.length} pekan terakhir, menurut jam; tidak dihitung sebagai waktu kantor.`}
          >
            <OutsideTimesTable outside={outside} />
          </BoardSection>
        </Stack>
        <BoardSection
          title="Lama langkah kantor"
          hint={`Yang selesai dalam ${weeks.length} pekan terakhir, dalam waktu kerja. Standar 15 menit.`}
        >
          {steps.length > 0 ? (
            <OfficeTimesTable steps={steps} />
          ) : (
            <Text size="sm">Belum ada langkah kantor yang selesai.</Text>
          )}
        </BoardSection>
      </SimpleGrid>
      <UnitsSection units={units} weeks={weeks.length} />
      <WeeksSection weeks={weeks} />
    </Stack>
  );
}
