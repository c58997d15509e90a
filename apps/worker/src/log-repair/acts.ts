import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { signals, type CaseInput } from '@tte/contracts';
import type { CaseEvent } from '@tte/domain';
import { caseStart } from '@tte/temporal';
import type { Vault } from '@tte/vault';
import { stateOf, type CasePlan } from './plan.js';
import { REPAIR, type RepairWorld } from './world.js';

/** The log gets what it lacks, the vault follows it, and a run that has gone back is ended. */
export async function settle({ client, eventLog, vault }: RepairWorld, plan: CasePlan): Promise<void> {
  const { caseId, append, run, terminate } = plan;
  await eventLog.append(caseId, append);
  for (const { type, data } of append) {
    // Data that are lost are reported; they do not stop the log.
    if (type === 'DataCorrected') await vault.adopt(caseId, data.dataVersion).catch(() => false);
  }
  if (!run || !terminate) return;
  await client.workflow
    .getHandle(run.workflowId, run.runId)
    .terminate(`${REPAIR}: the event log knows more of this case; it goes on in a new run`);
}

/** Starts the run that takes a case up. @returns its id; undefined when another case of the person runs */
export async function takeUp(
  { client, settings }: RepairWorld,
  workflowId: string,
  { run, events }: CasePlan,
): Promise<string | undefined> {
  const input = run?.input ?? { submission: submissionIn(events), settings };
  try {
    const start = caseStart(workflowId, { ...input, resume: events });
    return (await client.workflow.start(input.submission.procedure, start)).firstExecutionRunId;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return undefined;
    throw error;
  }
}

/** The letter as it was entered. @throws Error when the log does not begin with it */
function submissionIn([letter]: readonly CaseEvent[]): CaseInput['submission'] {
  if (letter?.type !== 'LetterSubmitted') throw new Error('a log that does not begin with a letter');
  const { data, actor, commandId = data.caseId } = letter;
  return { type: 'submit-letter', commandId, actor, ...data };
}

/** The way from the case to its run, for whoever decides. */
export async function confirm(vault: Vault, caseId: string, runId: string): Promise<void> {
  const entry = await vault.entry(caseId);
  if (entry && entry.status !== 'erased' && entry.runId !== runId) await vault.confirm(caseId, runId);
}

/** By Signal: no worker answers now. The case takes it up as the SOP has it, and its end is logged. */
export async function withdraw({ client }: RepairWorld, workflowId: string, plan: CasePlan): Promise<void> {
  const { caseId, events } = plan;
  const state = stateOf(events);
  await client.workflow.getHandle(workflowId).signal(signals.withdrawal, {
    commandId: `${REPAIR}/${caseId}`,
    caseId,
    dataVersion: state.status === 'new' ? 1 : state.facts.dataVersion,
    actor: { subject: REPAIR, post: 'operator' },
    ownCase: 'no',
  });
}
