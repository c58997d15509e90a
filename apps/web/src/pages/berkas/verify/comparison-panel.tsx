import { Alert, Card, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { evidenceWords } from '@tte/domain';
import { Failure } from '../../../ui/failure.js';
import { PROCEDURE_WORDS } from '../../../words/procedures.js';
import type { Case } from '../case-query.js';
import { comparisonQuery } from './comparison-query.js';
import { ComparisonTable } from './comparison-table.js';
import { siAsnWord } from './si-asn-word.js';
import { SiAsnVerdicts } from './si-asn-verdicts.js';

/** What SI ASN and SIMPEG say of the applicant, beside the application; of a holder, beside the data of the registry. */
export function ComparisonPanel({ theCase }: { readonly theCase: Case }) {
  const { data, error, refetch } = useQuery(comparisonQuery(theCase));
  const { procedure } = theCase;
  const { person } = PROCEDURE_WORDS[procedure];
  const siAsn = siAsnWord(theCase);
  return (
    <Card withBorder component="section" aria-labelledby="verifikasi">
      <Stack gap="md">
        <Title order={2} size="h5" id="verifikasi">
          Verifikasi data {person}
        </Title>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton h={240} />}
        {data && (
          <>
            {siAsn !== undefined && (
              <Stack gap={4}>
                <Text size="sm">
                  <b>SI ASN.</b> {siAsn}
                </Text>
                {data.siAsn && <SiAsnVerdicts verdicts={data.siAsn} />}
              </Stack>
            )}
            {data.simpeg !== 'compared' && (
              <Alert role="note" color="yellow" title={evidenceWords(9, data.simpeg ?? 'unavailable')}>
                Periksa data {person} melalui SIMPEG atau satuan kerja sebelum memutus.
              </Alert>
            )}
            {data.employeeStatus !== null && (
              <Text size="sm">
                <b>Status kepegawaian menurut SIMPEG:</b> {data.employeeStatus}
              </Text>
            )}
            <ComparisonTable
              fields={data.fields}
              source={procedure === 'renewal' ? `Data ${person}` : 'Permohonan'}
            />
          </>
        )}
      </Stack>
    </Card>
  );
}
