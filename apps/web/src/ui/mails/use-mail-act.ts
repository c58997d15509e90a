import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { useAnnounce } from '../use-announce.js';

/** A mail that somebody has yet to see to. */
export interface TroubledMail {
  readonly caseId: string;
  readonly dataVersion: number;
  readonly ref: string;
}

export type MailAct = 'mail-resend' | 'mail-handled';

const DONE: Readonly<Record<MailAct, string>> = {
  'mail-resend': 'Email dikirim ulang',
  'mail-handled': 'Email ditandai selesai',
};

/**
 * Has a mail sent again, or marks it as seen to.
 * @param onDone is given the receipt; the list of mails is asked for anew by itself
 */
export function useMailAct(
  act: MailAct,
  { caseId, dataVersion, ref }: TroubledMail,
  onDone: (receipt: Schemas['Receipt']) => void,
) {
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { keyFor, renew } = useRequestKey();
  return useMutation({
    mutationFn: (note: string) => {
      const body = { dataVersion, ref, ...(note !== '' && { note }) };
      const headers = { 'Idempotency-Key': keyFor([act, body]) };
      return answer(
        api.POST(`/api/v1/cases/{caseId}/${act}`, { params: { path: { caseId } }, body, headers }),
      );
    },
    onSuccess: async (receipt) => {
      renew();
      announce(DONE[act]);
      onDone(receipt);
      await queries.invalidateQueries({ queryKey: ['mails'] });
    },
  });
}
