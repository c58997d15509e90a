import { Card, Grid, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { ApplicantData } from './applicant-data.js';
import { Attachments } from './attachments/attachments.js';
import { askedOf, awaitsDecision } from './act/asked.js';
import type { Case } from './case-query.js';
import { Comments } from './comments/comments.js';
import { LetterFacts } from './letter/letter-facts.js';
import { LetterPanel } from './letter/letter-panel.js';
import { mayOpenLetter } from './letter/may-open-letter.js';
import { Corrections } from './corrections/corrections.js';
import { isFreshlyCorrected } from './corrections/correction.js';
import { ApplicantLinks } from './links/applicant-links.js';
import { RenewalFacts } from './renewal-facts.js';
import { RevocationFacts } from './revocation-facts.js';
import { StepList } from './line/step-list.js';
import { CaseMails } from './mails/case-mails.js';
import { NotesList } from './notes-list.js';
import { useSession } from '../../api/session.js';

export interface CasePartsProps {
  readonly theCase: Case;
  readonly decision: ReactNode;
  readonly comparison: ReactNode;
}

/** The letter and the way of the case on the left, what is asked and the data on the right; a comparison above both. */
export function CaseDesk({ theCase, decision, comparison }: CasePartsProps) {
  const session = useSession();
  const isFresh = isFreshlyCorrected(theCase);
  return (
    <Grid gap="md">
      {comparison && <Grid.Col span={12}>{comparison}</Grid.Col>}
      <Grid.Col span={6}>
        <Stack>
          {mayOpenLetter(session, theCase) && (
            <LetterPanel {...theCase} {...theCase.letter} opensAtOnce={awaitsDecision(askedOf(theCase))} />
          )}
          <Attachments theCase={theCase} />
          <Card withBorder component="section" aria-labelledby="langkah">
            <Title order={2} size="h5" id="langkah" mb="sm">
              Langkah
            </Title>
            <StepList theCase={theCase} />
          </Card>
        </Stack>
      </Grid.Col>
      <Grid.Col span={6}>
        <Stack>
          {isFresh && <Corrections {...theCase} />}
          {theCase.unreachable && <CaseMails theCase={theCase} />}
          {decision}
          <RevocationFacts theCase={theCase} />
          <RenewalFacts theCase={theCase} />
          <ApplicantData theCase={theCase} />
          <LetterFacts theCase={theCase} />
          {!isFresh && <Corrections {...theCase} />}
          <NotesList notes={theCase.notes} />
          <Comments theCase={theCase} />
          {!theCase.unreachable && <CaseMails theCase={theCase} />}
          <ApplicantLinks theCase={theCase} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
