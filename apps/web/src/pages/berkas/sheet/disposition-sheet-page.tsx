import { Button, Group, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Failure } from '../../../ui/failure.js';
import { PageTitle } from '../../../ui/page-title.js';
import { caseQuery } from '../case-query.js';
import { sheetTitle } from './sheet-title.js';
import { Sheet } from './sheet.js';
import classes from './sheet.module.css';

const route = getRouteApi('/kantor/berkas/$caseId/lembar-disposisi');

/** The sheet of a case, to be printed on one page of A4. */
export function DispositionSheetPage() {
  const { caseId } = route.useParams();
  const { data, error, refetch } = useQuery(caseQuery(caseId));
  return (
    <>
      <div className={classes['screen']}>
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
                disabled={!data}
                onClick={() => window.print()}
              >
                Cetak
              </Button>
            </Group>
          }
        >
          {data?.caseNumber}
        </PageTitle>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton h={480} />}
      </div>
      {data && <Sheet theCase={data} />}
    </>
  );
}
