import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { referenceQuery } from '../../../api/reference-query.js';
import { useAnnounce } from '../../../ui/use-announce.js';
import { unitsQuery, type Unit } from '../units-query.js';
import type { UnitDraft } from './unit-draft.js';

/** Adds a unit, or changes one, and says so. */
export function useSaveUnit(unit: Unit | undefined) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: async ({ code, name, retired }: UnitDraft): Promise<string> => {
      if (unit) {
        const body = { name: name.trim(), retired };
        const params = { path: { unitCode: unit.code } };
        const changed = await answer(api.PUT('/api/v1/units/{unitCode}', { params, body }));
        return `${changed.name} disimpan`;
      }
      const body = { code: code.trim(), name: name.trim() };
      const added = await answer(api.POST('/api/v1/units', { body }));
      return `${added.name} ditambahkan`;
    },
    onSuccess: async (told) => {
      announce(told);
      await Promise.all([
        queries.invalidateQueries({ queryKey: unitsQuery.queryKey }),
        queries.invalidateQueries({ queryKey: referenceQuery.queryKey }),
      ]);
    },
  });
}
