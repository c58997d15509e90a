import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../api/client.js';
import { worksOnCases, type Session } from '../../../api/session.js';
import { caseQuery, type Case } from '../case-query.js';

/** What those who work on a case said to each other; it is read again whenever the case is. */
export const commentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...caseQuery(caseId).queryKey, 'catatan internal'],
    queryFn: (): Promise<Schemas['Comments']> =>
      answer(api.GET('/api/v1/cases/{caseId}/comments', { params: { path: { caseId } } })),
  });

/** Whether papers beside a case are for this reader: of those who work on cases, while its data may be processed. */
export const mayReadPapers = (session: Session, { restriction, erased }: Case): boolean =>
  !restriction && !erased && worksOnCases(session);
