import { Card, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { PageTitle } from '../../ui/page-title.js';
import { NextCard } from './next-card.js';
import type { OwnCase } from './own-case.js';
import { StageList } from './stage-list.js';
import { Turn } from './turn.js';
import { Withdrawal } from './withdrawal.js';

interface CaseViewProps {
  readonly link: string;
  readonly theCase: OwnCase;
}

/** A case as its applicant sees it: what is next, where it is, and the way out. */
export function CaseView({ link, theCase }: CaseViewProps) {
  const { name, maskedNik, caseNumber, standing, turn, steps, next, allowed } = theCase;
  return (
    <Stack gap="md">
      <PageTitle title="Pendaftaran TTE Anda">
        {name} · NIK {maskedNik}
        <br />
        Nomor pendaftaran {caseNumber}
      </PageTitle>
      <VisuallyHidden role="status">{next.title}</VisuallyHidden>
      <NextCard link={link} theCase={theCase} />
      <Card withBorder component="section">
        <Stack gap="sm">
          <Title order={2} size="h4">
            Posisi berkas Anda
          </Title>
          {turn ? <Turn turn={turn} /> : <Text fw={700}>{standing}.</Text>}
          <StageList steps={steps} turn={turn} />
        </Stack>
      </Card>
      {allowed.includes('withdraw') && <Withdrawal link={link} theCase={theCase} />}
    </Stack>
  );
}
