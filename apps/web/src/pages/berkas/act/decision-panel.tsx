import { Card, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { POST_TITLES, type Post } from '@tte/domain';
import { useSession } from '../../../api/session.js';
import { useDraft } from '../../../ui/use-draft.js';
import type { Case } from '../case-query.js';
import { CorrectionForm } from '../correct/correction-form.js';
import { EvidenceCorrection } from '../correct/evidence-correction.js';
import { ClaimedByOther } from '../claimed/claimed-by-other.js';
import { ClaimButtons } from '../verify/claim-buttons.js';
import { ActionChoice } from './action-choice.js';
import { askedOf, type CaseAction } from './asked.js';
import { Conflict } from './conflict.js';
import { EMPTY_DRAFT, type DecisionDraft } from './decision-draft.js';
import { DecisionForm } from './decision-form.js';
import { KeptWords } from './kept-words.js';
import type { Deciding } from './use-deciding.js';

/** What is asked of somebody for whom the case does not wait: an answer, and a disposition of an urgent case. */
const OUT_OF_TURN: readonly CaseAction[] = ['correct', 'forward'];

/** What rests on data of which some differ is nobody's first choice. */
const isOpenQuestion = ({ differing }: Case, actions: readonly CaseAction[]): boolean =>
  differing.length > 0 && actions.some((action) => action === 'approve' || action === 'complete');

interface DecisionPanelProps {
  readonly theCase: Case;
  readonly deciding: Deciding;
}

/** What is asked of the reader now, as one form with what they may do and nothing else. */
export function DecisionPanel({ theCase, deciding }: DecisionPanelProps) {
  const { offices, subject } = useSession();
  const { value: draft, setValue, drop } = useDraft(`putusan ${theCase.caseId}`, EMPTY_DRAFT);
  const asked = askedOf(theCase);
  const chosen = asked.find(({ post }) => post === draft.post) ?? asked[0];
  const preset = chosen && isOpenQuestion(theCase, chosen.actions) ? undefined : chosen?.actions[0];
  const action = chosen?.actions.find((one) => one === draft.action) ?? preset;
  const isAsked =
    // What is asked where the applicant's mail came back stands with the mails.
    chosen &&
    !theCase.unreachable &&
    (chosen.post === theCase.waitingOn || (action !== undefined && OUT_OF_TURN.includes(action)));
  const change = (changes: Partial<DecisionDraft>) =>
    setValue((before) => ({ ...before, dataVersion: theCase.dataVersion, ...changes }));
  const titleOf = (post: string) =>
    offices.find((office) => office.post === post)?.title ?? POST_TITLES[post as Post];
  const isVerifikators = chosen?.post === 'verifikator' && theCase.waitingOn === 'verifikator';
  const colleagues =
    isVerifikators && theCase.claim && theCase.claim.subject !== subject ? theCase.claim : undefined;
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
        {isVerifikators && !colleagues && <ClaimButtons theCase={theCase} />}
        {colleagues && <ClaimedByOther theCase={theCase} claim={colleagues} />}
        {chosen && !colleagues && (
          <>
            <ActionChoice
              status={theCase.status}
              procedure={theCase.procedure}
              actions={chosen.actions}
              value={action}
              onChange={(next) => change({ action: next })}
            />
            {action === undefined && (
              <Text size="sm">Ada data yang berbeda. Pilih tindakan lebih dahulu.</Text>
            )}
            {action === 'correct' && chosen.post === 'verifikator' && (
              <EvidenceCorrection theCase={theCase} deciding={deciding} onDone={drop} />
            )}
            {action === 'correct' && chosen.post !== 'verifikator' && (
              <CorrectionForm theCase={theCase} deciding={deciding} />
            )}
            {action !== undefined && action !== 'correct' && (
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
