import { Button, Group, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Failure } from '../../../ui/failure.js';
import { PageTitle } from '../../../ui/page-title.js';
import { caseQuery } from '../case-query.js';
import { letterCasesQuery } from './letter-cases-query.js';
import { sheetTitle } from './sheet-title.js';
import { Sheet } from './sheet.js';

const route = getRouteApi('/kantor/berkas/$caseId/lembar-disposisi');

/** The sheet of the letter on which a case stands, to be printed on A4. */
export function DispositionSheetPage() {
  const { caseId } = route.useParams();
  const ofCase = useQuery(caseQuery(caseId));
  const ofLetter = useQuery(letterCasesQuery(caseId));
  const { data } = ofCase;
  const failed = [ofCase, ofLetter].find(({ error }) => error);
  const isThere = data !== undefined && ofLetter.data !== undefined;
  return (
    <>
      <PageTitle
        title={sheetTitle(data?.procedure ?? 'registration')}
        actions={
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={18} aria-hidden />}
              renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}
            >
              Berkas
            </Button>
            <Button
              leftSection={<IconPrinter size={18} aria-hidden />}
              disabled={!isThere}
              onClick={() => window.print()}
            >
              Cetak
            </Button>
          </Group>
        }
      >
        {data?.caseNumber}
      </PageTitle>
      {failed && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!isThere && !failed && <Skeleton h={480} />}
      {isThere && <Sheet theCase={data} ofLetter={ofLetter.data} />}
    </>
  );
}
