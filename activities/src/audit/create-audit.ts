import { heartbeat, log } from '@temporalio/activity';
import { AuditFailure, type VerifyingTrail } from '@tte/audit';
import type { AuditActivities } from '@tte/contracts';
import { failure } from '@tte/outside';
import { fromStore } from '../store.js';
import { sendAlarm, type AuditMailing } from './mails.js';

/** What the activities of the audit need of the world. */
export interface AuditDependencies {
  readonly audit: Pick<VerifyingTrail, 'seal' | 'verify'>;
  readonly auditMailing: AuditMailing;
  /** Who is told when something is found. */
  readonly alarmTo: readonly string[];
}

const BEAT_MS = 15_000;
/** As many findings as a mail, and Temporal's history, hold. */
const FIRST = 20;

/** The activities of the audit, with the world they act in. */
export const createAudit = ({ audit, auditMailing, alarmTo }: AuditDependencies): AuditActivities => ({
  async sealAudit() {
    const sealed = await beating(() => fromStore(() => audit.seal().catch(refused)));
    if (!sealed) throw failure('audit-list-altered');
    return { size: sealed.size };
  },
  async verifyAudit() {
    const { at, findings } = await beating(() => fromStore(() => audit.verify()));
    for (const { kind, where } of findings.slice(0, FIRST)) log.error('audit-finding', { kind, where });
    return { at, findings: findings.length, first: findings.slice(0, FIRST) };
  },
  async alarmOfAudit(found) {
    for (const address of alarmTo) await sendAlarm(auditMailing, address, found);
  },
});

/** The list itself is not what was signed: nothing that is tried again mends it. */
function refused(error: unknown): undefined {
  if (!(error instanceof AuditFailure)) throw error;
  log.error(error.code, { where: error.message });
  return undefined;
}

/** Tells Temporal that it goes on, however long one look at the store takes. */
async function beating<Value>(work: () => Promise<Value>): Promise<Value> {
  const beat = setInterval(() => heartbeat(), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
