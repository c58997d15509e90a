import { Alert, Card, Radio, Skeleton, Stack, Text } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { PageTitle } from '../../ui/page-title.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { Devices } from './devices.js';
import { ownSettingsQuery, useChangePace, type OwnSettings, type Pace } from './own-settings.js';

const CHOICES: readonly { readonly pace: Pace; readonly label: string; readonly text: string }[] = [
  { pace: 'at-once', label: 'Segera', text: 'Beberapa menit setelah ada berkas baru' },
  { pace: 'hourly', label: 'Tiap jam', text: 'Paling sering satu kali dalam satu jam' },
  { pace: 'twice-daily', label: 'Dua kali sehari', text: 'Pada awal dan tengah jam kantor' },
  { pace: 'off', label: 'Mati', text: 'Tidak diberi tahu; berkas tetap ada pada kotak masuk' },
];

/** How often, and where, one is told of what waits for them. */
export function SettingsPage() {
  const { data, error, refetch } = useQuery(ownSettingsQuery);
  return (
    <>
      <PageTitle title="Pengaturan">Seberapa sering Anda diberi tahu tentang berkas yang menunggu.</PageTitle>
      {data ? (
        <Notices settings={data} />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={280} />
      )}
    </>
  );
}

function Notices({ settings }: { readonly settings: OwnSettings }) {
  const { pace, email } = settings;
  const change = useChangePace();
  const announce = useAnnounce();
  const choose = (chosen: string) =>
    change.mutate(chosen as Pace, { onSuccess: () => announce('Pengaturan disimpan') });
  return (
    <Stack maw={760}>
      {email === null && (
        <Alert
          color="red.9"
          variant="outline"
          icon={<IconMailOff aria-hidden />}
          title="Alamat email Anda belum diketahui"
        >
          Email tidak dapat dikirim. Mintalah admin melengkapi alamat email pada akun Anda, lalu masuk
          kembali.
        </Alert>
      )}
      <Card withBorder component="section" aria-label="Seberapa sering">
        <Radio.Group
          label="Seberapa sering Anda diberi tahu"
          description={
            email === null
              ? undefined
              : `Email dikirim ke ${email} pada jam kantor: satu untuk semua yang menunggu, yang segera dan terlama lebih dahulu.`
          }
          value={change.isPending ? change.variables : pace}
          onChange={choose}
        >
          <Stack gap="sm" mt="md">
            {CHOICES.map((one) => (
              <Radio key={one.pace} value={one.pace} label={one.label} description={one.text} />
            ))}
          </Stack>
        </Radio.Group>
        {change.error && <Failure error={change.error} />}
      </Card>
      <Devices settings={settings} />
      <Text size="sm" c="dimmed">
        Berkas yang melewati waktu baku diingatkan dalam email yang sama, dan bila tetap tidak diputuskan,
        jabatan di atasnya diberi tahu. Pencatatan dan pencabutan mandat Anda selalu diberitahukan.
      </Text>
    </Stack>
  );
}
