import { Anchor, Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { holds, useSession } from '../../api/session.js';
import { momentOf } from '../../words/dates.js';
import { groundWords } from '../../words/grounds.js';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import { STATUS_TITLES, type CaseStatus } from '../../words/statuses.js';
import { ActDialog } from './act-dialog.js';
import { AmendDialog } from './amend/amend-dialog.js';
import { ACTS, type HeldCase } from './rights.js';

interface HeldCardProps {
  readonly held: HeldCase;
  /** The person's request for which the rights are exercised. */
  readonly requestId: string | undefined;
  /** Something was done with its data. */
  readonly onDone: () => void;
}

type Asked = keyof typeof ACTS | 'amend';

/** Where a case of the person stands, in words. */
function standingOf({ course }: HeldCase): string {
  if (!course) return 'Tidak pernah dimulai';
  const status = STATUS_TITLES[course.status as CaseStatus] ?? course.status;
  return `${PROCEDURE_WORDS[course.procedure].title} · ${status} · diterima ${momentOf(course.receivedAt)}`;
}

/** How much is held. */
const contentsOf = ({ versions, letters, attachments, notes, comments }: HeldCase): string =>
  [
    `${versions.length} versi data`,
    `${letters.length} surat`,
    `${attachments.length} lampiran`,
    `${notes.length} catatan`,
    `${comments.length} catatan internal`,
  ].join(', ');

/** One case of the person, and the rights that can be exercised in it. */
export function HeldCard({ held, requestId, onDone }: HeldCardProps) {
  const canOpenCases = holds(useSession(), 'admin');
  const [asked, setAsked] = useState<Asked>();
  const [isOpen, setOpen] = useState(false);
  const { caseId, caseNumber, course, restriction, trail } = held;
  const isClosed = course !== null && !course.open;
  const offered: readonly (readonly [Asked, string])[] = [
    ...(isClosed && !restriction ? [['amend', 'Perbaiki data'] as const] : []),
    restriction ? ['lift', ACTS.lift.button] : ['restrict', ACTS.restrict.button],
    ...(isClosed ? [['erase', ACTS.erase.button] as const] : []),
  ];
  const ask = (what: Asked) => {
    setAsked(what);
    setOpen(true);
  };
  const shared = { held, requestId, isOpen, onDone, onClose: () => setOpen(false) };
  return (
    <Card withBorder component="li" p="sm">
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h5">
          {caseNumber}
        </Title>
        {restriction && (
          <Badge variant="outline" color="red.9" tt="none">
            Dibatasi
          </Badge>
        )}
      </Group>
      <Text size="sm">{standingOf(held)}</Text>
      <Text size="sm" c="dimmed">
        {contentsOf(held)}, {trail.length} kali dilihat atau diproses
      </Text>
      {restriction && (
        <Text size="sm">
          Dibatasi {momentOf(restriction.at)}: {groundWords(restriction.ground)}
        </Text>
      )}
      {course?.open && (
        <Text size="sm" c="dimmed">
          Berkas masih berjalan: datanya diperbaiki dengan mengembalikan berkas, dan dimusnahkan setelah
          ditutup.
        </Text>
      )}
      {course && canOpenCases && (
        <Anchor
          size="sm"
          py={4}
          display="inline-block"
          renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}
        >
          Buka berkas
        </Anchor>
      )}
      <Group gap="xs" mt="xs">
        {offered.map(([what, label]) => (
          <Button
            key={what}
            size="xs"
            variant="default"
            aria-label={`${label}: ${caseNumber}`}
            onClick={() => ask(what)}
          >
            {label}
          </Button>
        ))}
      </Group>
      {asked === 'amend' && <AmendDialog {...shared} />}
      {asked && asked !== 'amend' && <ActDialog key={asked} act={ACTS[asked]} {...shared} />}
    </Card>
  );
}
