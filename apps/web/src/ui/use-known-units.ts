import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

interface Located {
  readonly unit: string;
  readonly unitName: string;
}

const KEY = ['satuan kerja'];

/**
 * Organisational units to filter by: all that lists have shown in this tab, by name, and those that are chosen.
 * @param shown what a list shows now
 */
export function useKnownUnits(shown: readonly Located[], chosen: readonly string[] = []) {
  const queries = useQueryClient();
  const names = new Map(queries.getQueryData<readonly (readonly [string, string])[]>(KEY));
  for (const { unit, unitName } of shown) names.set(unit, unitName);
  const entries = [...names];
  useEffect(() => {
    queries.setQueryData(KEY, entries);
  });
  for (const code of chosen) if (!names.has(code)) names.set(code, code);
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'id'));
}
