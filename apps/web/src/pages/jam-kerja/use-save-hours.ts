import { ProblemError } from '@tte/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { applied, typedWeek, type HoursDraft } from './hours-draft.js';
import { hoursQuery, type Hours } from './hours-query.js';

/** Keeps the changes, and says so; where somebody else was quicker, shows what holds now. */
export function useSaveHours(hours: Hours) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (draft: HoursDraft): Promise<Hours> => {
      const { week, daysOff } = applied(hours, draft);
      const body = { version: hours.version, week: typedWeek(week), daysOff };
      return answer(api.PUT('/api/v1/office-hours', { body }));
    },
    onSuccess: (kept) => {
      queries.setQueryData(hoursQuery.queryKey, kept);
      announce('Jam kerja dan hari libur disimpan');
    },
    onError: async (error) => {
      const isConflict = error instanceof ProblemError && error.code === 'office-hours-changed';
      if (isConflict) await queries.invalidateQueries({ queryKey: hoursQuery.queryKey });
    },
  });
}
