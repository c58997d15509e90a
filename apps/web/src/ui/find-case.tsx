import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { namesNobody, readQuoted } from '@tte/domain';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { answer, api, type Schemas } from '../api/client.js';
import { searchedBy } from '../api/search-text.js';
import { Failure } from './failure.js';
import { useFirstFault } from './use-first-fault.js';

type FoundCase = Schemas['CaseList']['items'][number];

/** The case of a number. */
const numberedQuery = (caseNumber: string | undefined) =>
  queryOptions({
    queryKey: ['cases', 'numbered', caseNumber],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/cases', { params: { query: {}, header: searchedBy(caseNumber) }, signal })),
    enabled: caseNumber !== undefined,
  });

/** Finds a case by its whole number, by which those too can search who see no persons. */
export function FindCase({ children }: { readonly children: (found: FoundCase) => ReactNode }) {
  const [text, setText] = useState('');
  const [number, setNumber] = useState<string>();
  const [attempts, setAttempts] = useState(0);
  const form = useFirstFault(attempts);
  const { data, error, isFetching, refetch } = useQuery(numberedQuery(number));
  const isNumber = namesNobody(readQuoted(text));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (isNumber) setNumber(text.trim());
  };
  return (
    <Stack gap="xs">
      <form ref={form} onSubmit={submit} noValidate aria-label="Cari berkas">
        <Group gap="sm" align="flex-end">
          <TextInput
            label="Nomor berkas"
            placeholder="TTE-2026-000123"
            autoComplete="off"
            value={text}
            error={attempts > 0 && !isNumber ? 'Tulis seperti TTE-2026-000123.' : undefined}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            w={{ base: '100%', xs: 240 }}
          />
          <Button type="submit" variant="default" loading={isFetching}>
            Cari berkas
          </Button>
        </Group>
      </form>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <div role="status">
        {data?.items.length === 0 && <Text size="sm">Tidak ada berkas bernomor {number}.</Text>}
        {data?.items.map((found) => (
          <div key={found.caseId}>{children(found)}</div>
        ))}
      </div>
    </Stack>
  );
}
