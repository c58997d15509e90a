import { Card, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { POST_TITLES, type Action, type Post } from '@tte/domain';
import { useSession } from '../../../api/session.js';
import { needsFields } from '../../../ui/decision/decision-words.js';
import { useDraft } from '../../../ui/use-draft.js';
import type { Case } from '../case-query.js';
import { CorrectionForm } from '../correct/correction-form.js';
import { ClaimButtons } from '../verify/claim-buttons.js';
import { comparisonQuery } from '../verify/comparison-query.js';
import { differingFields } from '../verify/differing.js';
import { ActionChoice } from './action-choice.js';
import { askedOf } from './asked.js';
import { Conflict } from './conflict.js';
import { EMPTY_DRAFT, type DecisionDraft } from './decision-draft.js';
import { DecisionForm } from './decision-form.js';
import { KeptWords } from './kept-words.js';
import type { Deciding } from './use-deciding.js';

/** What is asked of somebody for whom the case does not wait: an answer, and a disposition of an urgent case. */
const OUT_OF_TURN: readonly Action[] = ['correct', 'forward'];

interface DecisionPanelProps {
  readonly theCase: Case;
  readonly deciding: Deciding;
}

/** What is asked of the reader now, as one form with what they may do and nothing else. */
export function DecisionPanel({ theCase, deciding }: DecisionPanelProps) {
  const { offices } = useSession();
  const { value: draft, setValue, drop } = useDraft(`putusan ${theCase.caseId}`, EMPTY_DRAFT);
  const { data: comparison } = useQuery(comparisonQuery(theCase));
  const asked = askedOf(theCase);
  const chosen = asked.find(({ post }) => post === draft.post) ?? asked[0];
  const action = chosen?.actions.find((one) => one === draft.action) ?? chosen?.actions[0];
  const isAsked =
    chosen && (chosen.post === theCase.waitingOn || (action !== undefined && OUT_OF_TURN.includes(action)));
  const change = (changes: Partial<DecisionDraft>) =>
    setValue((before) => ({ ...before, dataVersion: theCase.dataVersion, ...changes }));
  /** What SIMPEG has otherwise is ticked already; ticks that were made before stay. */
  const choose = (next: Action) => {
    const isToTick = needsFields(next) && draft.fields.length === 0 && comparison !== undefined;
    change({ action: next, ...(isToTick && { fields: differingFields(comparison) }) });
  };
  const titleOf = (post: string) =>
    offices.find((office) => office.post === post)?.title ?? POST_TITLES[post as Post];
  if (!chosen && !deciding.error && draft.note === '') return null;
  return (
    <Card withBorder component="section" aria-labelledby="diminta" id="putusan">
      <Stack gap="sm">
        <Title order={2} size="h5" id="diminta">
          {isAsked ? 'Yang diminta dari Anda' : 'Yang dapat Anda lakukan'}
        </Title>
        {deciding.error && <Conflict error={deciding.error} theCase={theCase} />}
        {asked.length > 1 && (
          <NativeSelect
            label="Sebagai"
            data={asked.map(({ post }) => ({ value: post, label: titleOf(post) }))}
            value={chosen?.post}
            onChange={({ currentTarget }) => change({ post: currentTarget.value })}
          />
        )}
        {asked.length === 1 && chosen && (
          <Text size="sm" c="dimmed">
            Sebagai {titleOf(chosen.post)}
          </Text>
        )}
        {chosen?.post === 'verifikator' && theCase.waitingOn === 'verifikator' && (
          <ClaimButtons theCase={theCase} />
        )}
        {chosen && action && (
          <>
            <ActionChoice
              status={theCase.status}
              procedure={theCase.procedure}
              actions={chosen.actions}
              value={action}
              onChange={choose}
            />
            {action === 'correct' ? (
              <CorrectionForm theCase={theCase} deciding={deciding} />
            ) : (
              <DecisionForm
                key={action}
                {...{ theCase, deciding, draft, action, change, drop }}
                post={chosen.post}
              />
            )}
          </>
        )}
        {!chosen && draft.note !== '' && <KeptWords note={draft.note} onDrop={drop} />}
      </Stack>
    </Card>
  );
}
