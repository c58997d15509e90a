import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import { nameOf } from '../person-words.js';
import { STAFF_KEY, type Person } from '../staff-query.js';
import { identityOf, type PersonDraft } from './person-draft.js';

/** Enters a person, or changes what is known of one, and says so. */
export function useSavePerson(person: Person | undefined) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: async (draft: PersonDraft): Promise<string> => {
      const identity = identityOf(draft);
      const params = { path: { subject: person?.subject ?? draft.subject.trim() } };
      if (person?.cameIn) {
        await answer(api.PUT('/api/v1/staff/{subject}/identity', { params, body: identity }));
        return `Pengenal ${nameOf(person)} dicatat`;
      }
      const body = { name: draft.name.trim(), ...identity };
      const entered = await answer(api.PUT('/api/v1/staff/{subject}', { params, body }));
      return `${nameOf(entered)} dicatat sebagai pegawai`;
    },
    onSuccess: async (told) => {
      announce(told);
      await queries.invalidateQueries({ queryKey: STAFF_KEY });
    },
  });
}
