import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { beginOfDayInWib, endOfDayInWib } from '@tte/domain';
import { answer, api, type Schemas } from '../../api/client.js';
import { given } from '../../lists/search-values.js';
import type { AccessSearch } from './access-search.js';

/** An entry of the access log as the gateway tells it. */
export type AccessEntry = Schemas['AccessLog']['items'][number];
/** What a verification of the whole log has found. */
export type Verification = Schemas['AccessLogVerification'];

const PAGE = 50;
const ASKED = { dilihat: 'looked', ditolak: 'refused' } as const;

/** Who looked at what, and who was refused, the latest first, page by page. */
export const accessQuery = ({ akun: subject, berkas: caseId, hasil, dari, sampai }: AccessSearch) =>
  infiniteQueryOptions({
    queryKey: ['access-log', subject, caseId, hasil, dari, sampai],
    queryFn: ({ pageParam: after, signal }) => {
      const from = dari === undefined ? undefined : beginOfDayInWib(dari);
      const until = sampai === undefined ? undefined : endOfDayInWib(sampai);
      const outcome = hasil && ASKED[hasil];
      const query = { ...given({ subject, caseId, outcome, from, until, after }), limit: PAGE };
      return answer(api.GET('/api/v1/access-log', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
