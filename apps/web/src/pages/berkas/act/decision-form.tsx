import { Alert, Button, Stack, Text } from '@mantine/core';
import type { Action } from '@tte/domain';
import { useState, type SubmitEvent } from 'react';
import { useRequestKey } from '../../../api/use-request-key.js';
import { DecisionInputs } from '../../../ui/decision/decision-inputs.js';
import { lacksOf } from '../../../ui/decision/decision-words.js';
import { PROCEDURE_WORDS } from '../../../words/procedures.js';
import type { Case } from '../case-query.js';
import { CompletenessChecklist, isAllChecked } from '../verify/completeness-checklist.js';
import { ENDS } from './asked.js';
import { PortalLink } from './portal-link.js';
import { actionWords, buttonWords } from './action-words.js';
import type { DecisionDraft } from './decision-draft.js';
import { sendDecision } from './send-decision.js';
import type { Deciding } from './use-deciding.js';

/** What is done in BSrE's portal first, and then recorded. */
const PORTAL_ACTIONS: readonly Action[] = ['approve', 'reactivate', 'revoke', 'portal-work'];

interface DecisionFormProps {
  readonly theCase: Case;
  readonly deciding: Deciding;
  readonly draft: DecisionDraft;
  readonly action: Exclude<Action, 'correct'>;
  readonly post: string;
  readonly change: (changes: Partial<DecisionDraft>) => void;
  readonly drop: () => void;
}

/** The words that one action wants, and the button that does it. */
export function DecisionForm(props: DecisionFormProps) {
  const { theCase, deciding, draft, action, post, change, drop } = props;
  const [wasTried, setTried] = useState(false);
  const { keyFor, renew } = useRequestKey();
  const lacks = lacksOf(action, draft, theCase.status);
  const { title, hint } = actionWords(action, theCase.procedure, theCase.status);
  const shown = wasTried ? lacks : {};
  const isUnchecked = action === 'complete' && !isAllChecked(theCase.procedure, draft.checked);
  const isOfOtherData = draft.dataVersion !== undefined && draft.dataVersion !== theCase.dataVersion;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(lacks).length > 0 || isUnchecked || deciding.isPending) return;
    const key = keyFor([action, post, draft, theCase.dataVersion]);
    const send = () => sendDecision(theCase, { action, post, draft, key });
    const onDone = () => {
      renew();
      drop();
    };
    deciding.mutate({ action, send, onDone });
  };
  return (
    <form onSubmit={submit} noValidate aria-label={title}>
      <Stack gap="sm">
        {isOfOtherData && draft.note !== '' && (
          <Alert
            role="status"
            color="yellow"
            title={`Data ${PROCEDURE_WORDS[theCase.procedure].person} berubah sejak Anda menulis catatan ini`}
          >
            Periksa data terbaru sebelum memutus.
          </Alert>
        )}
        {hint !== undefined && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
        {PORTAL_ACTIONS.includes(action) && <PortalLink />}
        {action === 'complete' && (
          <CompletenessChecklist
            procedure={theCase.procedure}
            value={draft.checked}
            onChange={(checked) => change({ checked })}
          />
        )}
        <DecisionInputs
          procedure={theCase.procedure}
          action={action}
          words={draft}
          lacks={shown}
          onChange={change}
        />
        <Button
          type="submit"
          loading={deciding.isPending}
          disabled={isUnchecked}
          {...(ENDS.includes(action) && { color: 'red' })}
        >
          {buttonWords(action, theCase)}
        </Button>
      </Stack>
    </form>
  );
}
