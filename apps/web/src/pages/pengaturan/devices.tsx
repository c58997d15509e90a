import { Alert, Badge, Button, Card, Group, Stack, Switch, Text } from '@mantine/core';
import { IconBellOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { momentOf } from '../../words/dates.js';
import {
  thisDeviceQuery,
  useRemoveDevice,
  useSample,
  useSwitchOn,
  type Device,
  type OwnSettings,
  type SampleOutcome,
} from './own-settings.js';
import { NotSubscribed, type ThisDevice } from './this-device.js';

const TITLE = 'Pemberitahuan di perangkat ini';

/** Why this browser shows nothing, and what to do about it. */
const UNABLE: Readonly<Record<Exclude<ThisDevice['ability'], 'may-ask'>, { title: string; text: string }>> = {
  none: {
    title: 'Peramban ini tidak dapat menampilkan pemberitahuan',
    text: 'Gunakan versi terbaru Chrome, Edge, Firefox, atau Safari. Pada iPhone dan iPad, tambahkan dahulu aplikasi ini ke Layar Utama (Bagikan, lalu Tambah ke Layar Utama) dan buka dari sana.',
  },
  denied: {
    title: 'Peramban ini menolak pemberitahuan dari aplikasi ini',
    text: 'Izinkan pemberitahuan pada pengaturan situs (ikon di kiri alamat), lalu kembali ke halaman ini. Email tetap dikirim.',
  },
};

const NOT_SUBSCRIBED: Readonly<Record<NotSubscribed['because'], string>> = {
  'not-allowed': 'Izin tidak diberikan. Nyalakan lagi, lalu pilih Izinkan.',
  unreachable:
    'Peramban ini tidak dapat mencapai layanan pemberitahuannya. Periksa sambungan, atau gunakan peramban lain. Email tetap dikirim.',
};

const SAMPLES: Readonly<Record<SampleOutcome, string>> = {
  taken: 'Contoh dikirim. Bila tidak muncul dalam satu menit, periksa mode senyap perangkat itu.',
  deferred: 'Layanan pemberitahuan perangkat itu sedang tidak menerima. Coba lagi nanti.',
  gone: 'Perangkat itu tidak lagi menerima pemberitahuan dan dihapus dari daftar.',
  refused:
    'Layanan pemberitahuan menolak contoh ini. Hapus perangkat itu dan nyalakan kembali di sana; hubungi admin bila tetap ditolak.',
};

/** The switch of this browser, and all devices on which one is told; nothing where devices are not told. */
export function Devices({ settings: { push, devices } }: { readonly settings: OwnSettings }) {
  const { data: here } = useQuery(thisDeviceQuery);
  // What became of the last device is told where the list is gone with it.
  const remove = useRemoveDevice();
  const sample = useSample();
  if (!push || !here) return null;
  return (
    <Card withBorder component="section" aria-label={TITLE}>
      <Stack gap="md">
        <ThisSwitch here={here} publicKey={push.publicKey} devices={devices} />
        {devices.length > 0 && (
          <DeviceList devices={devices} thisId={here.id} remove={remove} sample={sample} />
        )}
        <Text size="sm" role="status">
          {sample.data && SAMPLES[sample.data]}
        </Text>
        <FailureOf error={remove.error ?? sample.error} />
      </Stack>
    </Card>
  );
}

interface ThisSwitchProps {
  readonly here: ThisDevice;
  readonly publicKey: string;
  readonly devices: readonly Device[];
}

function ThisSwitch({ here, publicKey, devices }: ThisSwitchProps) {
  const on = useSwitchOn();
  const off = useRemoveDevice();
  const announce = useAnnounce();
  const known = devices.find(({ id }) => id === here.id);
  const turn = () => {
    on.reset();
    off.reset();
    if (known)
      off.mutate({ id: known.id, isThis: true }, { onSuccess: () => announce('Pemberitahuan dimatikan') });
    else on.mutate(publicKey, { onSuccess: () => announce('Pemberitahuan dinyalakan') });
  };
  return (
    <>
      <Switch
        label={TITLE}
        description="Yang menunggu Anda juga muncul di sini, pada waktu yang sama dengan email: hanya jumlah berkas, tanpa nama siapa pun. Berkas terbuka setelah Anda masuk."
        checked={known !== undefined}
        onChange={turn}
        disabled={here.ability !== 'may-ask' || on.isPending || off.isPending}
      />
      {here.ability !== 'may-ask' && (
        <Alert
          color="red.9"
          variant="outline"
          icon={<IconBellOff aria-hidden />}
          title={UNABLE[here.ability].title}
        >
          {UNABLE[here.ability].text}
        </Alert>
      )}
      {on.error instanceof NotSubscribed ? (
        here.ability === 'may-ask' && (
          <Text size="sm" role="alert">
            {NOT_SUBSCRIBED[on.error.because]}
          </Text>
        )
      ) : (
        <FailureOf error={on.error ?? off.error} />
      )}
    </>
  );
}

const FailureOf = ({ error }: { readonly error: Error | null }) => error && <Failure error={error} />;

interface DeviceListProps {
  readonly devices: readonly Device[];
  readonly thisId: string | undefined;
  readonly remove: ReturnType<typeof useRemoveDevice>;
  readonly sample: ReturnType<typeof useSample>;
}

function DeviceList({ devices, thisId, remove, sample }: DeviceListProps) {
  const announce = useAnnounce();
  const drop = ({ id, label }: Device) =>
    remove.mutate({ id, isThis: id === thisId }, { onSuccess: () => announce(`${label} dihapus`) });
  const isBusy = remove.isPending || sample.isPending;
  return (
    <Stack gap="xs">
      <Text fw={600} id="perangkat">
        Perangkat Anda
      </Text>
      <Stack component="ul" gap="sm" p={0} m={0} aria-labelledby="perangkat">
        {devices.map((device) => (
          <Group key={device.id} component="li" justify="space-between" gap="xs">
            <div>
              <Group gap="xs">
                <Text>{device.label}</Text>
                {device.id === thisId && (
                  <Badge variant="outline" color="indigo.8" tt="none">
                    Perangkat ini
                  </Badge>
                )}
              </Group>
              <Text size="sm" c="dimmed">
                Sejak {momentOf(device.since)}
              </Text>
            </div>
            <Group gap="xs">
              <Button
                variant="default"
                size="xs"
                disabled={isBusy}
                onClick={() => sample.mutate(device.id)}
                aria-label={`Kirim contoh ke ${device.label}`}
              >
                Kirim contoh
              </Button>
              <Button
                variant="default"
                size="xs"
                disabled={isBusy}
                onClick={() => drop(device)}
                aria-label={`Hapus ${device.label}`}
              >
                Hapus
              </Button>
            </Group>
          </Group>
        ))}
      </Stack>
    </Stack>
  );
}
