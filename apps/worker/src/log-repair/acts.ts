import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { signals } from '@tte/contracts';
import { acceptedVersion, submissionIn } from '@tte/domain';
import { caseStart } from '@tte/temporal';
import type { Vault } from '@tte/vault';
import { effectsTold } from '../effects-told.js';
import { stateOf, type CasePlan } from './plan.js';
import { REPAIR, type RepairWorld } from './world.js';

/** The log gets what it lacks, the vault follows it, and a run that has gone back is ended. */
export async function settle(world: RepairWorld, plan: CasePlan): Promise<void> {
  const { client, eventLog, vault } = world;
  const { caseId, append, terminate } = plan;
  await eventLog.append(caseId, append);
  for (const event of append) {
    const version = acceptedVersion(event);
    // Data that are lost are reported; they do not stop the log.
    if (version !== undefined) await vault.adopt(caseId, version).catch(() => false);
  }
  await putEffectsBack(world, plan);
  for (const { workflowId, runId } of terminate) {
    await client.workflow
      .getHandle(workflowId, runId)
      .terminate(`${REPAIR}: the event log knows more of this case; it goes on in a new run`);
  }
}

/** What the log tells again of effects, the store tells too: a mail that comes back is known by its row. */
async function putEffectsBack(
  { outbox, registrationCalls, messageIdOf }: RepairWorld,
  { caseId, events, append }: CasePlan,
): Promise<void> {
  const [first] = append;
  if (!first) return;
  const { mails, registrations } = effectsTold(caseId, events);
  for (const { seq, key, dataVersion, recipients, unconfirmed, at } of mails) {
    if (seq < first.seq) continue;
    const state = unconfirmed ? 'unconfirmed' : 'sent';
    const row = { _id: key, messageId: messageIdOf(key), dataVersion, token: REPAIR, recipients };
    await outbox.putBack({ ...row, state, since: new Date(at) });
  }
  for (const { seq, at, isOurs } of registrations) {
    const call = { _id: caseId, token: REPAIR, since: new Date(at) };
    if (isOurs && seq >= first.seq) await registrationCalls.claim(call, undefined);
  }
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
