import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { CorrectableField, FieldVerdicts } from '@tte/domain';
import { answer, api, type Schemas } from '../../api/client.js';

type Answer = Schemas['Case'];

/** What the timeline says of one step in one round; the document leaves the last three unnamed. */
export type Entry = Answer['timeline'][number] & {
  readonly fields?: readonly CorrectableField[];
  readonly verdicts?: FieldVerdicts;
  readonly noteRef?: string;
};

/** One case, as its page shows it. */
export type Case = Omit<Answer, 'timeline'> & { readonly timeline: readonly Entry[] };

const read = (caseId: string, minSeq?: number): Promise<Case> =>
  answer(
    api.GET('/api/v1/cases/{caseId}', {
      params: { path: { caseId }, query: minSeq === undefined ? {} : { minSeq } },
    }),
  ) as Promise<Case>;

/** One case. */
export const caseQuery = (caseId: string) =>
  queryOptions({ queryKey: ['berkas', caseId], queryFn: () => read(caseId) });

/** Reads a case again, at least as it stood at `seq`; whatever the gateway cannot show yet comes with the next event. */
export async function readAgain(queries: QueryClient, caseId: string, seq?: number): Promise<void> {
  const { queryKey } = caseQuery(caseId);
  try {
    queries.setQueryData(queryKey, await read(caseId, seq));
  } catch {
    await queries.invalidateQueries({ queryKey });
  }
}
