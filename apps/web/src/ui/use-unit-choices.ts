import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../api/reference-query.js';
import { unitChoices } from './unit-choices.js';

/**
 * Organisational units to look for, by name, also those that are no longer used.
 * @param chosen are offered by their code also while the names are not known
 */
export function useUnitChoices(chosen: readonly string[] = []) {
  const { data } = useQuery(referenceQuery);
  const units = data?.units ?? [];
  const unknown = chosen.filter((one) => !units.some(({ code }) => code === one));
  return unitChoices([...units, ...unknown.map((code) => ({ code, name: code }))]);
}
