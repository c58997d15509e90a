import type { Lacks } from '../../../ui/decision/decision-words.js';
import type { Case } from '../case-query.js';
import { Checklist } from '../verify/checklist.js';
import { ComparisonFindings } from '../verify/comparison-findings.js';
import { fieldOf } from '../verify/findings.js';
import type { DecisionDraft } from './decision-draft.js';
import type { LookedAt } from './looked-at.js';

interface LookedProps {
  readonly theCase: Case;
  readonly looked: LookedAt;
  readonly draft: DecisionDraft;
  readonly lacks: Lacks;
  readonly change: (changes: Partial<DecisionDraft>) => void;
}

/** The points of the step, as the decision wants them; what is found to differ is named for the applicant as well. */
export function Looked({ theCase, looked, draft, lacks, change }: LookedProps) {
  const { way, isOptional, findings } = looked;
  if (way === 'none') return null;
  if (way === 'ticked')
    return (
      <Checklist
        theCase={theCase}
        findings={findings}
        isOptional={isOptional}
        onChange={(made) => change({ findings: made })}
      />
    );
  const others = (code: string) => draft.fields.filter((field) => field !== fieldOf(code));
  return (
    <ComparisonFindings
      checklist={theCase.checklist}
      findings={findings}
      held={draft.held}
      error={lacks.findings}
      onFind={(code, finding) => {
        const field = fieldOf(code);
        change({
          findings: { ...findings, [code]: finding },
          fields: finding === 'differs' && field ? [...others(code), field] : others(code),
        });
      }}
      onHold={(code, text) => change({ held: { ...draft.held, [code]: text } })}
    />
  );
}
