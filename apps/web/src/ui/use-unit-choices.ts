import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../api/reference-query.js';
import { unitChoices } from './unit-choices.js';

/**
 * Organisational units to choose from, by name.
 * @param chosen are offered by their code also while the names are not known
 */
export function useUnitChoices(chosen: readonly string[] = []) {
  const { data } = useQuery(referenceQuery);
  const names = new Map(chosen.map((code) => [code, code]));
  for (const { code, name } of data?.units ?? []) names.set(code, name);
  return unitChoices([...names].map(([code, name]) => ({ code, name })));
}
