/** Why nothing was sealed or exported: the list itself is not what was signed. */
export class AuditFailure extends Error {
  override readonly name = 'AuditFailure';
  readonly code = 'audit-list-altered';

  constructor(where: string) {
    super(
      `The list of statements is not what was signed (${where}): run ./tte audit verify, keep the store as it is, and tell the auditor.`,
    );
  }
}
