import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { holds, useSession } from '../../api/session.js';
import { EvidenceButton } from '../../ui/export/evidence-button.js';
import { DecisionPanel } from './act/decision-panel.js';
import { useDeciding } from './act/use-deciding.js';
import { CaseDesk } from './case-desk.js';
import { CaseHeader } from './case-header.js';
import { CaseNotices } from './case-notices.js';
import { CasePhone } from './case-phone.js';
import type { Case } from './case-query.js';
import { PortalSheet } from './portal/portal-sheet.js';
import { NextCase } from './next-case.js';
import { sheetTitle } from './sheet/sheet-title.js';
import { ComparisonPanel } from './verify/comparison-panel.js';
import { isToCompare } from './verify/comparison-query.js';

/** A case on a desk or on a phone. */
export function CaseView({ theCase }: { readonly theCase: Case }) {
  const { caseId, caseNumber, procedure, letter } = theCase;
  const isAuditor = holds(useSession(), 'auditor');
  const isDesk = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const state = useRef<HTMLDivElement>(null);
  const deciding = useDeciding(caseId, procedure, () => state.current?.focus());
  const parts = {
    theCase,
    decision: (
      <>
        <DecisionPanel theCase={theCase} deciding={deciding} />
        <PortalSheet theCase={theCase} />
      </>
    ),
    comparison: isToCompare(theCase) && <ComparisonPanel theCase={theCase} />,
  };
  return (
    <>
      <CaseHeader
        theCase={theCase}
        stateRef={state}
        actions={
          <>
            {isAuditor && <EvidenceButton caseId={caseId} caseNumber={caseNumber} />}
            {(letter || procedure === 'renewal') && (
              <Button
                variant="default"
                size="xs"
                leftSection={<IconPrinter size={16} aria-hidden />}
                renderRoot={(props) => (
                  <Link to="/berkas/$caseId/lembar-disposisi" params={{ caseId }} {...props} />
                )}
              >
                {sheetTitle(procedure)}
              </Button>
            )}
          </>
        }
      />
      <NextCase caseId={caseId} />
      <CaseNotices theCase={theCase} />
      {isDesk ? <CaseDesk {...parts} /> : <CasePhone {...parts} />}
    </>
  );
}
