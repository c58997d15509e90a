import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { plainDateOf } from '../../words/dates.js';
import { openLink } from './link.js';
import classes from './next-card.module.css';
import { linkHeader, ownCaseQuery, type OwnCase } from './own-case.js';
import { RenewalForm } from './renewal-form.js';

interface RenewalCardProps {
  readonly link: string;
  readonly theCase: OwnCase;
  readonly renewal: NonNullable<OwnCase['renewal']>;
}

/** A certificate that ends soon: the holder asks for another one, or is told that they have. */
export function RenewalCard({ link, theCase, renewal }: RenewalCardProps) {
  const { dataVersion } = theCase;
  const { keyFor } = useRequestKey();
  const queries = useQueryClient();
  const { queryKey } = ownCaseQuery(link);
  const asking = useMutation({
    mutationFn: (body: { readonly dataVersion: number; readonly unchanged: true }) =>
      answer(
        api.POST('/api/v1/applicant/renewal', {
          body,
          headers: { ...linkHeader(link), 'Idempotency-Key': keyFor(body) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const caseNumber = asking.data?.caseNumber ?? renewal.caseNumber;
  return (
    <Card
      withBorder
      component="section"
      className={classes['card']}
      data-asked={caseNumber === null || undefined}
      aria-labelledby="perpanjangan"
    >
      <Stack gap="sm">
        <Title order={2} size="h3" id="perpanjangan">
          Sertifikat Anda berakhir pada {plainDateOf(renewal.validUntil)}
        </Title>
        {caseNumber === null && (
          <RenewalForm
            stated={renewal.stated}
            isSending={asking.isPending}
            error={asking.error}
            onSend={() => asking.mutate({ dataVersion, unchanged: true })}
          />
        )}
        <div role="status">
          {caseNumber !== null && (
            <Text>
              Perpanjangan Anda sedang diproses dengan nomor <strong>{caseNumber}</strong>.
              {!asking.data && ' Tautan ke berkasnya ada pada email kami; periksa juga folder spam.'}
            </Text>
          )}
        </div>
        {asking.data && (
          <Button size="md" autoFocus onClick={() => openLink(asking.data.link)}>
            Buka berkas perpanjangan
          </Button>
        )}
      </Stack>
    </Card>
  );
}
