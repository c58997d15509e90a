import { Button, Card, Group, List, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, type Schemas } from '../../api/client.js';
import { Failure } from '../../ui/failure.js';
import { PageTitle } from '../../ui/page-title.js';
import { saveFile } from '../../ui/save-file.js';
import { todayInWib } from '../../words/dates.js';

type Register = Schemas['ProcessingRegister'];
type Activity = Register['activities'][number];

/** The same until the gateway is set up anew. */
const registerQuery = queryOptions({
  queryKey: ['rekam-pemrosesan'],
  staleTime: 60 * 60_000,
  queryFn: (): Promise<Register> => answer(api.GET('/api/v1/processing-register')),
});

const download = (register: Register) =>
  saveFile(
    new Blob([JSON.stringify(register, null, 2)], { type: 'application/json' }),
    `rekam-pemrosesan-${todayInWib()}.json`,
  );

/** The record of processing (Article 31 of UU 27/2022): what is processed, why, of whom, for whom and how long. */
export function RegisterPage() {
  const { data, error, refetch } = useQuery(registerQuery);
  return (
    <>
      <PageTitle
        title="Rekam pemrosesan"
        actions={
          data && (
            <Group gap="xs" data-no-print>
              <Button
                variant="default"
                leftSection={<IconPrinter size={16} aria-hidden />}
                onClick={() => window.print()}
              >
                Cetak
              </Button>
              <Button
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
                onClick={() => download(data)}
              >
                Unduh rekam
              </Button>
            </Group>
          )
        }
      >
        Kegiatan pemrosesan data pribadi pada instalasi ini, menurut Pasal 31 UU 27/2022.
      </PageTitle>
      {data ? (
        <Shown register={data} />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={280} />
      )}
    </>
  );
}

function Shown({ register: { controller, activities, security, rights } }: { readonly register: Register }) {
  return (
    <Stack maw={860}>
      <Text>
        <strong>Pengendali data:</strong> {controller}
      </Text>
      {activities.map((activity) => (
        <ActivityCard key={activity.purpose} activity={activity} />
      ))}
      <Section title="Pengamanan">
        <Items items={security} />
      </Section>
      <Section title="Pemenuhan hak subjek data">
        <Items items={rights.map(({ right, how }) => `${right}: ${how}`)} />
      </Section>
    </Stack>
  );
}

function ActivityCard({ activity }: { readonly activity: Activity }) {
  const { purpose, legalBasis, subjects, dataCategories, recipients, storage, retention } = activity;
  const told: readonly (readonly [string, readonly string[]])[] = [
    ['Dasar hukum', legalBasis],
    ['Subjek data', subjects],
    ['Jenis data', dataCategories],
    ['Penerima', recipients.map(({ name, data }) => `${name}: ${data}`)],
    ['Penyimpanan', [storage]],
    ['Masa simpan', [retention]],
  ];
  return (
    <Section title={purpose}>
      {told
        .filter(([, items]) => items.length > 0)
        .map(([title, items]) => (
          <div key={title}>
            <Title order={3} size="h6" mt="xs">
              {title}
            </Title>
            <Items items={items} />
          </div>
        ))}
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card withBorder component="section" aria-label={title} style={{ overflowWrap: 'anywhere' }}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {children}
    </Card>
  );
}

const Items = ({ items }: { readonly items: readonly string[] }) => (
  <List size="sm">
    {items.map((item) => (
      <List.Item key={item}>{item}</List.Item>
    ))}
  </List>
);
