import { Badge, Group, Stack, Text } from '@mantine/core';
import { PageTitle } from '../../ui/page-title.js';
import { WaitBar } from '../../ui/wait-bar.js';
import { momentOf } from '../../words/dates.js';
import { since } from '../../words/durations.js';
import type { Case } from './case-query.js';
import { natureWords } from '../../words/natures.js';
import { haltWords } from './line/evidence-words.js';

interface CaseHeaderProps {
  readonly theCase: Case;
  readonly stateRef: React.Ref<HTMLDivElement>;
  readonly actions: React.ReactNode;
}

/** Whose case it is, and where it stands since when. The standing takes the focus after a decision. */
export function CaseHeader({ theCase, stateRef, actions }: CaseHeaderProps) {
  const { registrationNumber, applicant, unitName, nature, officeMinutes, open } = theCase;
  return (
    <>
      <PageTitle
        title={applicant?.name ?? registrationNumber}
        windowTitle={registrationNumber}
        actions={actions}
      >
        <Group gap={6}>
          {applicant && <span>{registrationNumber}</span>}
          {applicant && <span>NIK {applicant.maskedNik}</span>}
          <span>{unitName}</span>
          <Badge variant="light" color={nature === 'biasa' ? 'gray' : 'red'} c="dark" tt="none">
            {natureWords(nature)}
          </Badge>
        </Group>
      </PageTitle>
      <Stack
        gap={4}
        mb="md"
        ref={stateRef}
        tabIndex={-1}
        style={{ scrollMarginTop: 72 }}
        role="group"
        aria-label="Keadaan berkas"
      >
        <Text fw={600}>{standingWords(theCase)}</Text>
        <Text size="sm" c="dimmed">
          {open
            ? `Menunggu ${theCase.waitingOnTitle ?? 'sistem'} sejak ${momentOf(theCase.since)} (${since(theCase.since)})`
            : `Ditutup ${momentOf(theCase.since)}`}
        </Text>
        {officeMinutes !== undefined && <WaitBar officeMinutes={officeMinutes} />}
      </Stack>
    </>
  );
}

const standingWords = ({ haltCause, standing, step, open }: Case): string => {
  if (haltCause !== undefined) return `Terhenti, perlu tindakan Verifikator: ${haltWords(haltCause)}`;
  return open ? `Langkah ${step} dari 14: ${standing}` : standing;
};
