import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { DecisionPanel } from './act/decision-panel.js';
import { useDeciding } from './act/use-deciding.js';
import { CaseDesk } from './case-desk.js';
import { CaseHeader } from './case-header.js';
import { CaseNotices } from './case-notices.js';
import { CasePhone } from './case-phone.js';
import type { Case } from './case-query.js';
import { sheetTitle } from './sheet/sheet-title.js';
import { ComparisonPanel } from './verify/comparison-panel.js';
import { isToCompare } from './verify/comparison-query.js';

/** A case on a desk or on a phone. */
export function CaseView({ theCase }: { readonly theCase: Case }) {
  const { caseId, procedure, letter } = theCase;
  const isDesk = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const state = useRef<HTMLDivElement>(null);
  const deciding = useDeciding(caseId, procedure, () => state.current?.focus());
  const parts = {
    theCase,
    decision: <DecisionPanel theCase={theCase} deciding={deciding} />,
    comparison: isToCompare(theCase) && <ComparisonPanel theCase={theCase} />,
  };
  return (
    <>
      <CaseHeader
        theCase={theCase}
        stateRef={state}
        actions={
          (letter || procedure === 'renewal') && (
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
          )
        }
      />
      <CaseNotices theCase={theCase} />
      {isDesk ? <CaseDesk {...parts} /> : <CasePhone {...parts} />}
    </>
  );
}
