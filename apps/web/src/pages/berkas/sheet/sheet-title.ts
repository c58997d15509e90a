import type { ProcedureName } from '@tte/domain';

/** What the printed sheet of a case is called: nobody disposes of a renewal, so its steps are on it. */
export const sheetTitle = (procedure: ProcedureName): string =>
  procedure === 'renewal' ? 'Lembar kendali' : 'Lembar disposisi';
