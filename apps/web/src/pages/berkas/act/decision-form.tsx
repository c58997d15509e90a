import { Alert, Button, Stack, Text } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useRequestKey } from '../../../api/use-request-key.js';
import { DecisionInputs } from '../../../ui/decision/decision-inputs.js';
import { lacksOf } from '../../../ui/decision/decision-words.js';
import { PROCEDURE_WORDS } from '../../../words/procedures.js';
import type { Case } from '../case-query.js';
import { ENDS, type CaseAction } from './asked.js';
import { Looked } from './looked.js';
import { lookedAt } from './looked-at.js';
import { actionWords, buttonWords } from './action-words.js';
import type { DecisionDraft } from './decision-draft.js';
import { sendDecision } from './send-decision.js';
import type { Deciding } from './use-deciding.js';

interface DecisionFormProps {
  readonly theCase: Case;
  readonly deciding: Deciding;
  readonly draft: DecisionDraft;
  readonly action: Exclude<CaseAction, 'correct'>;
  readonly post: string;
  readonly change: (changes: Partial<DecisionDraft>) => void;
  readonly drop: () => void;
}

/** The words that one action wants, and the button that does it. */
export function DecisionForm(props: DecisionFormProps) {
  const { theCase, deciding, draft, action, post, change, drop } = props;
  const [wasTried, setTried] = useState(false);
  const { keyFor, renew } = useRequestKey();
  const looked = lookedAt(theCase, action, post, draft);
  const lacks = { ...lacksOf(action, draft, theCase.status), ...looked.lacks };
  const { title, hint } = actionWords(action, theCase.procedure, theCase.status);
  const shown = wasTried ? lacks : {};
  const isUnchecked = action === 'complete' && looked.lacks.findings !== undefined;
  const isOfOtherData = draft.dataVersion !== undefined && draft.dataVersion !== theCase.dataVersion;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(lacks).length > 0 || isUnchecked || deciding.isPending) return;
    const key = keyFor([action, post, draft, theCase.dataVersion]);
    const { findings } = looked;
    const send = () => sendDecision(theCase, { action, post, draft, findings, key });
    const onDone = () => {
      renew();
      drop();
    };
    const { caseId, dataVersion } = theCase;
    const forwarding = action === 'forward' && { forwarding: { caseId, post, dataVersion } };
    deciding.mutate({ action, send, onDone, ...forwarding });
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
        <Looked theCase={theCase} looked={looked} draft={draft} lacks={shown} change={change} />
        <DecisionInputs
          procedure={theCase.procedure}
          action={action}
          words={draft}
          lacks={shown}
          onChange={change}
          since={theCase.since}
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
