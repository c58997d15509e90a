import { Stack, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../api/session.js';
import { ApplicantData } from './applicant-data.js';
import { Attachments } from './attachments/attachments.js';
import { Comments } from './comments/comments.js';
import type { CasePartsProps } from './case-desk.js';
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
import { ToDecision } from './to-decision.js';

/** What is asked on top, the rest by tabs; to open the letter's tab is to ask for it. */
export function CasePhone({ theCase, decision, comparison }: CasePartsProps) {
  const [tab, setTab] = useState<string | null>(theCase.applicant || theCase.data ? 'data' : 'langkah');
  const session = useSession();
  const isFresh = isFreshlyCorrected(theCase);
  return (
    <Stack>
      {comparison}
      {isFresh && <Corrections {...theCase} />}
      {theCase.unreachable && <CaseMails theCase={theCase} />}
      {decision}
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List grow mb="sm">
          <Tabs.Tab value="data">Data</Tabs.Tab>
          {mayOpenLetter(session, theCase) && <Tabs.Tab value="surat">Surat</Tabs.Tab>}
          <Tabs.Tab value="langkah">Langkah</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="data">
          <Stack>
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
        </Tabs.Panel>
        {mayOpenLetter(session, theCase) && (
          <Tabs.Panel value="surat">
            <Stack>
              <LetterPanel {...theCase} {...theCase.letter} opensAtOnce />
              <Attachments theCase={theCase} />
            </Stack>
          </Tabs.Panel>
        )}
        <Tabs.Panel value="langkah">
          <StepList theCase={theCase} />
        </Tabs.Panel>
      </Tabs>
      <ToDecision />
    </Stack>
  );
}
