import { fromStore } from '../store.js';
import type { ProtectionDependencies } from './dependencies.js';
import type { Request } from './matters.js';

/**
 * Destroys what was said in requests that need it no more: an erasure that was carried out and told, a request all of
 * whose cases are erased, and any request at the end of the period of closed cases. What is open is kept: it has to be
 * answered.
 * @returns of how many
 */
export async function destroyWords(
  deps: ProtectionDependencies,
  requests: readonly Request[],
  at: string,
): Promise<number> {
  const withWords = new Set(await fromStore(() => deps.vault.mattersWithWords()));
  let destroyed = 0;
  for (const request of requests) {
    if (!withWords.has(request.matter) || !(await isOver(deps, request, at))) continue;
    await fromStore(() => deps.vault.destroyWords(request.matter));
    destroyed += 1;
  }
  return destroyed;
}

async function isOver(
  { vault, periods }: ProtectionDependencies,
  { state: { status, kind, outcome, delivery, answeredAt, caseIds } }: Request,
  at: string,
): Promise<boolean> {
  if (status !== 'answered' || answeredAt === undefined || delivery === 'due') return false;
  if (kind === 'erasure' && outcome === 'granted') return true;
  if (Date.parse(at) - Date.parse(answeredAt) >= periods.closed) return true;
  if (caseIds.length === 0) return false;
  return (await fromStore(() => vault.erasedAmong(caseIds))).length === caseIds.length;
}
