import { Badge, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../api/reference-query.js';
import { momentOf } from '../../words/dates.js';
import type { Mandate } from './mandates-query.js';
import { STANDING_WORDS, standingOf } from './standing.js';

const LOOKS = {
  present: { variant: 'filled', color: 'teal' },
  'to-come': { variant: 'outline', color: 'indigo.8' },
  over: { variant: 'outline', color: 'gray.8' },
  revoked: { variant: 'outline', color: 'red.9' },
} as const;

interface OfMandate {
  readonly mandate: Mandate;
}

/** Where a mandate stands. */
export function StandingBadge({ mandate }: OfMandate) {
  const standing = standingOf(mandate);
  return (
    <Badge {...LOOKS[standing]} tt="none" miw="max-content">
      {STANDING_WORDS[standing]}
    </Badge>
  );
}

/** Which cases a mandate covers. */
export function Scope({ mandate: { units, twoLevels } }: OfMandate) {
  const { data } = useQuery(referenceQuery);
  const nameOf = (code: string) => data?.units.find((unit) => unit.code === code)?.name ?? code;
  return (
    <Text size="sm">
      {units ? units.map(nameOf).join(', ') : 'Semua satuan kerja'}
      {twoLevels && '; boleh memutus pada dua tingkat'}
    </Text>
  );
}

/** Who recorded a mandate and who revoked it, and when. */
export function Record({ mandate }: OfMandate) {
  const { issuedBy, issuedByName, issuedAs, issuedAt, revokedBy, revokedByName, revokedAt } = mandate;
  return (
    <Text size="xs" c="dimmed">
      Dicatat {issuedByName ?? issuedBy}
      {issuedAs === 'admin' && ' (admin)'}, {momentOf(issuedAt)}
      {revokedAt !== undefined && `; dicabut ${revokedByName ?? revokedBy}, ${momentOf(revokedAt)}`}
    </Text>
  );
}
