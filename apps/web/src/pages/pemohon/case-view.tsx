import { Card, Skeleton, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import type { ProcedureName } from '@tte/domain';
import { lazy, Suspense } from 'react';
import { PageTitle } from '../../ui/page-title.js';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import { NextCard } from './next-card.js';
import type { OwnCase } from './own-case.js';
import { Receipt, receiptTitle } from './receipt.js';
import { StageList } from './stage-list.js';
import { Turn } from './turn.js';
import { Withdrawal } from './withdrawal.js';

const DataRights = lazy(() => import('./data-rights.js').then((module) => ({ default: module.DataRights })));

const RenewalCard = lazy(() =>
  import('./renewal-card.js').then((module) => ({ default: module.RenewalCard })),
);

const TITLES: Readonly<Record<ProcedureName, string>> = {
  registration: 'Pendaftaran TTE Anda',
  revocation: 'Pencabutan akun TTE Anda',
  renewal: 'Perpanjangan sertifikat Anda',
};

interface CaseViewProps {
  readonly link: string;
  readonly theCase: OwnCase;
}

/** A case as its applicant sees it: what is next, where it is, and the way out. */
export function CaseView({ link, theCase }: CaseViewProps) {
  const { procedure, name, maskedNik, caseNumber, standing, turn, steps, next, allowed, receipt } = theCase;
  return (
    <Stack gap="md">
      <PageTitle title={TITLES[procedure]}>
        {name} · NIK {maskedNik}
        <br />
        {PROCEDURE_WORDS[procedure].number} {caseNumber}
      </PageTitle>
      <VisuallyHidden role="status">
        {receipt ? `${receiptTitle(receipt)}. ${next.title}` : next.title}
      </VisuallyHidden>
      {receipt && <Receipt caseNumber={caseNumber} receipt={receipt} />}
      {theCase.renewal && (
        <Suspense fallback={<Skeleton height={280} />}>
          <RenewalCard link={link} theCase={theCase} renewal={theCase.renewal} />
        </Suspense>
      )}
      <NextCard link={link} theCase={theCase} />
      <Card withBorder component="section">
        <Stack gap="sm">
          <Title order={2} size="h4">
            Posisi berkas Anda
          </Title>
          {turn ? <Turn turn={turn} /> : <Text fw={700}>{standing}.</Text>}
          <StageList procedure={procedure} steps={steps} turn={turn} />
        </Stack>
      </Card>
      {allowed.includes('withdraw') && <Withdrawal link={link} theCase={theCase} />}
      <Suspense fallback={<Skeleton height={280} />}>
        <DataRights link={link} />
      </Suspense>
    </Stack>
  );
}
