import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';

export type OwnCase = Schemas['ApplicantCase'];
type Receipt = Schemas['Receipt'];

const PACE_MS = 15_000;

/** The header by which the gateway knows whose case it is. */
export const linkHeader = (link: string) => ({ 'X-Applicant-Link': link });

const read = (link: string, minSeq?: number): Promise<OwnCase> =>
  answer(
    api.GET('/api/v1/applicant', {
      headers: linkHeader(link),
      params: { query: minSeq === undefined ? {} : { minSeq } },
    }),
  );

/** The case of this link, looked at again while the page is seen and the case is open. */
export const ownCaseQuery = (link: string) =>
  queryOptions({
    queryKey: ['pemohon', link],
    queryFn: () => read(link),
    refetchInterval: ({ state }) => (state.data?.open === false ? false : PACE_MS),
  });

/**
 * Does something with the case, then shows it as that has left it. Refused, it shows the case as it is now.
 * @param onDone called before the new state is shown
 */
export function useActing<Content>(
  link: string,
  send: (content: Content) => Promise<Receipt>,
  onDone?: () => void,
) {
  const queries = useQueryClient();
  const { queryKey } = ownCaseQuery(link);
  return useMutation({
    mutationFn: send,
    onSuccess: async ({ seq }) => {
      onDone?.();
      await queries.cancelQueries({ queryKey });
      try {
        queries.setQueryData(queryKey, await read(link, seq));
      } catch {
        await queries.invalidateQueries({ queryKey });
      }
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}
