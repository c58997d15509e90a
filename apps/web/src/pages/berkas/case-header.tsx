import { Group, Stack, Text } from '@mantine/core';
import { sopOf } from '@tte/domain';
import { useSession } from '../../api/session.js';
import { NatureBadge } from '../../ui/nature-badge.js';
import { ProcedureBadge } from '../../ui/procedure-badge.js';
import { PageTitle } from '../../ui/page-title.js';
import { WaitBar } from '../../ui/wait-bar.js';
import { momentOf } from '../../words/dates.js';
import { since } from '../../words/durations.js';
import type { Case } from './case-query.js';
import { claimWords } from './verify/claim-words.js';

interface CaseHeaderProps {
  readonly theCase: Case;
  readonly stateRef: React.Ref<HTMLDivElement>;
  readonly actions: React.ReactNode;
}

/** Whose case it is, and where it stands since when. The standing takes the focus after a decision. */
export function CaseHeader({ theCase, stateRef, actions }: CaseHeaderProps) {
  const { caseNumber, applicant, unitName, nature, officeMinutes, open, claim } = theCase;
  const { subject } = useSession();
  return (
    <>
      <PageTitle title={applicant?.name ?? caseNumber} windowTitle={caseNumber} actions={actions}>
        <Group gap="4px 12px">
          {applicant && <span>{caseNumber}</span>}
          {applicant && <span>NIK {applicant.maskedNik}</span>}
          <span>{unitName}</span>
          <ProcedureBadge {...theCase} />
          <NatureBadge nature={nature} />
        </Group>
      </PageTitle>
      <Stack
        gap={4}
        mb="md"
        ref={stateRef}
        tabIndex={-1}
        style={{ scrollMarginTop: 72 }}
        role="group"
        aria-label="Status berkas"
      >
        <Text fw={600}>{standingWords(theCase)}</Text>
        <Text size="sm" c="dimmed">
          {open
            ? `Menunggu ${theCase.waitingOnTitle ?? 'sistem'} sejak ${momentOf(theCase.since)} (${since(theCase.since)})`
            : `Ditutup ${momentOf(theCase.since)}`}
        </Text>
        {open && claim && claim.subject !== subject && <Text size="sm">{claimWords(claim, subject)}</Text>}
        {officeMinutes !== undefined && <WaitBar {...theCase} officeMinutes={officeMinutes} />}
      </Stack>
    </>
  );
}

const HELD_UP: readonly string[] = ['returned', 'halted'];

/** What holds a step up reads on from its number, and has a colon of its own: "Langkah 2 dari 14, dikembalikan: …". */
function standingWords({ procedure, standing, step, open, status }: Case): string {
  if (!open) return standing;
  const place = `Langkah ${step} dari ${sopOf(procedure).steps.length}`;
  return HELD_UP.includes(status)
    ? `${place}, ${standing.charAt(0).toLowerCase()}${standing.slice(1)}`
    : `${place}: ${standing}`;
}
