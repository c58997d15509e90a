import { NavLink, Stack } from '@mantine/core';
import {
  IconBuilding,
  IconCalendarClock,
  IconChartBar,
  IconEyeSearch,
  IconFilePlus,
  IconFiles,
  IconIdBadge2,
  IconInbox,
  IconListDetails,
  IconMailExclamation,
  IconShieldCheck,
  IconShieldLock,
  IconShieldQuestion,
  IconShieldX,
  IconUsers,
  IconUserShare,
} from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { LEVELS } from '@tte/domain';
import { holds, useSession, type Session } from '../api/session.js';

const OVERSEERS = ['kapusdatin', 'kabid', 'kasubbid', 'auditor', 'admin'] as const;
const PROTECTORS = ['admin', 'pelindung-data'] as const;

/** Whoever protects personal data sees requests and breaches, and no cases. */
const seesCases = (session: Session): boolean =>
  holds(session, 'operator', ...LEVELS, 'auditor', 'admin') || !holds(session, 'pelindung-data');

interface Place {
  readonly to:
    | '/kotak-masuk'
    | '/berkas'
    | '/surat-baru'
    | '/email-gagal'
    | '/akun'
    | '/dasbor'
    | '/mandat'
    | '/pegawai'
    | '/unit'
    | '/jam-kerja'
    | '/audit'
    | '/catatan-akses'
    | '/permintaan-data'
    | '/hak-subjek-data'
    | '/insiden-data'
    | '/rekam-pemrosesan';
  readonly label: string;
  readonly Icon: typeof IconInbox;
  readonly isFor: (session: Session) => boolean;
}

/** Where one can go, in the order of use. */
const PLACES: readonly Place[] = [
  {
    to: '/kotak-masuk',
    label: 'Kotak masuk',
    Icon: IconInbox,
    isFor: (session) => holds(session, ...LEVELS),
  },
  {
    to: '/surat-baru',
    label: 'Surat baru',
    Icon: IconFilePlus,
    isFor: (session) => holds(session, 'operator'),
  },
  { to: '/berkas', label: 'Berkas', Icon: IconFiles, isFor: seesCases },
  {
    to: '/email-gagal',
    label: 'Email bermasalah',
    Icon: IconMailExclamation,
    isFor: (session) => holds(session, 'operator', 'verifikator', 'admin', 'auditor'),
  },
  { to: '/akun', label: 'Pemegang akun TTE', Icon: IconIdBadge2, isFor: seesCases },
  { to: '/dasbor', label: 'Dasbor', Icon: IconChartBar, isFor: (session) => holds(session, ...OVERSEERS) },
  { to: '/mandat', label: 'Mandat', Icon: IconUserShare, isFor: seesCases },
  { to: '/pegawai', label: 'Pegawai', Icon: IconUsers, isFor: (session) => holds(session, 'admin') },
  {
    to: '/unit',
    label: 'Satuan kerja',
    Icon: IconBuilding,
    isFor: (session) => holds(session, 'admin', 'auditor'),
  },
  {
    to: '/jam-kerja',
    label: 'Jam kerja',
    Icon: IconCalendarClock,
    isFor: (session) => holds(session, 'admin', 'auditor'),
  },
  {
    to: '/permintaan-data',
    label: 'Permintaan data',
    Icon: IconShieldQuestion,
    isFor: (session) => holds(session, ...PROTECTORS),
  },
  {
    to: '/hak-subjek-data',
    label: 'Hak subjek data',
    Icon: IconShieldLock,
    isFor: (session) => holds(session, ...PROTECTORS),
  },
  {
    to: '/insiden-data',
    label: 'Insiden data',
    Icon: IconShieldX,
    isFor: (session) => holds(session, ...PROTECTORS),
  },
  {
    to: '/audit',
    label: 'Audit',
    Icon: IconShieldCheck,
    isFor: (session) => holds(session, 'auditor', 'admin'),
  },
  {
    to: '/catatan-akses',
    label: 'Catatan akses',
    Icon: IconEyeSearch,
    isFor: (session) => holds(session, 'auditor'),
  },
  {
    to: '/rekam-pemrosesan',
    label: 'Rekam pemrosesan',
    Icon: IconListDetails,
    isFor: (session) => holds(session, ...PROTECTORS, 'auditor'),
  },
];

/** The place at which somebody begins. */
export const homeOf = (session: Session): Place['to'] =>
  PLACES.find(({ isFor }) => isFor(session))?.to ?? '/berkas';

/** The places that are for the one who is signed in. */
export function Navigation({ onNavigate }: { readonly onNavigate: () => void }) {
  const session = useSession();
  const matches = useMatchRoute();
  return (
    <Stack gap={4} component="nav" aria-label="Menu utama">
      {PLACES.filter(({ isFor }) => isFor(session)).map(({ to, label, Icon }) => (
        <NavLink
          key={to}
          renderRoot={(props) => <Link to={to} {...props} />}
          onClick={onNavigate}
          label={label}
          active={Boolean(matches({ to, fuzzy: true }))}
          leftSection={<Icon size={18} aria-hidden />}
        />
      ))}
    </Stack>
  );
}
