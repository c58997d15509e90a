/** Workflow type, and id, of what seals what has been recorded. */
export const AUDIT_SEAL_WORKFLOW = 'auditSeal';
/** The schedule that runs it, hourly unless a setting says otherwise. */
export const AUDIT_SEAL_SCHEDULE = 'tte-audit-seal';

/** Workflow type, and id, of what verifies all that is recorded. */
export const AUDIT_VERIFICATION_WORKFLOW = 'auditVerification';
/** The schedule that runs it every night. */
export const AUDIT_VERIFICATION_SCHEDULE = 'tte-audit-verification';

/** What was sealed. */
export interface AuditSealed {
  /** Statements in the list. */
  readonly size: number;
}

/** What a verification has found. */
export interface AuditVerified {
  /** ISO 8601 */
  readonly at: string;
  readonly findings: number;
  /** The first of them: a code, and the case, writer or row that it concerns. No personal data. */
  readonly first: readonly { readonly kind: string; readonly where: string }[];
}

/** The activities of the audit. They may be repeated. */
export interface AuditActivities {
  /** On the queue `cases`: states what has changed, signs it, and hands it to the places outside the store. */
  sealAudit(): Promise<AuditSealed>;
  /** On the queue `cases`: verifies all that the store holds. It takes as long as there is to read. */
  verifyAudit(): Promise<AuditVerified>;
  /** On the queue `mail`: tells auditor and admin that a verification has found something. */
  alarmOfAudit(found: AuditVerified): Promise<void>;
}
