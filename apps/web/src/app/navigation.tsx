import { NavLink, Stack } from '@mantine/core';
import {
  IconChartBar,
  IconFilePlus,
  IconFiles,
  IconIdBadge2,
  IconInbox,
  IconUserShare,
} from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { LEVELS } from '@tte/domain';
import { holds, useSession, type Session } from '../api/session.js';

const OVERSEERS = ['kapusdatin', 'kabid', 'kasubbid', 'auditor', 'admin'] as const;

interface Place {
  readonly to: '/kotak-masuk' | '/berkas' | '/surat-baru' | '/akun' | '/dasbor' | '/mandat';
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
  { to: '/berkas', label: 'Berkas', Icon: IconFiles, isFor: () => true },
  { to: '/akun', label: 'Pemegang akun TTE', Icon: IconIdBadge2, isFor: () => true },
  { to: '/dasbor', label: 'Dasbor', Icon: IconChartBar, isFor: (session) => holds(session, ...OVERSEERS) },
  { to: '/mandat', label: 'Mandat', Icon: IconUserShare, isFor: () => true },
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
