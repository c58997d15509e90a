import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { useRequestKey } from '../../../api/use-request-key.js';
import { useAnnounce } from '../../../ui/use-announce.js';

/**
 * Has a new link sent to the applicant of a case, or ends all that are out.
 * @param done what is announced then
 */
export function useLinkAct(caseId: string, act: 'link-renewal' | 'link-revocation', done: string) {
  const announce = useAnnounce();
  const { keyFor, renew } = useRequestKey();
  return useMutation({
    mutationFn: () => {
      const params = { path: { caseId }, header: { 'Idempotency-Key': keyFor(act) } };
      return answer(api.POST(`/api/v1/cases/{caseId}/${act}`, { params }));
    },
    onSuccess: () => {
      renew();
      announce(done);
    },
  });
}
