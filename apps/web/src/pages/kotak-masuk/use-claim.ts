import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { answer, api } from '../../api/client.js';
import { wordsOf } from '../../api/problems.js';

interface Claiming {
  readonly registrationId: string;
  readonly isMine: boolean;
}

/** A verifikator takes a case, or gives it back. */
export function useClaim() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ registrationId, isMine }: Claiming) => {
      const params = { path: { registrationId } };
      return answer(
        isMine
          ? api.POST('/api/v1/registrations/{registrationId}/release', { params })
          : api.POST('/api/v1/registrations/{registrationId}/claim', { params }),
      );
    },
    onError: (error) => {
      const { title, detail } = wordsOf(error);
      notifications.show({ color: 'red.9', title, message: detail });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
