import { SettingsError } from '@tte/config';
import { storeFault } from '@tte/mongo';
import { WrongSecret } from '@tte/vault';
import { NamespaceMissing, SearchAttributeConflict } from '@tte/temporal';

/** Exit codes: something unforeseen, or something that a person has to mend first (EX_CONFIG of sysexits.h). */
const EXIT = { failed: 1, refused: 78 } as const;

/** How the worker ends because of this error: a code, and a line that says what to do. */
export function exitOf(error: unknown): { readonly code: number; readonly line: string } {
  if (
    error instanceof SettingsError ||
    error instanceof NamespaceMissing ||
    error instanceof WrongSecret ||
    error instanceof SearchAttributeConflict
  ) {
    return { code: EXIT.refused, line: error.message };
  }
  if (storeFault(error) === 'not-authorised') {
    const line =
      'MongoDB refuses the user of MONGODB_URI, or lacks their role: docker/mongo/privileges.cjs has it.';
    return { code: EXIT.refused, line };
  }
  return { code: EXIT.failed, line: error instanceof Error ? error.message : String(error) };
}
