import type { Rule } from './mongo-proxy/rule.js';
import { stackVariable } from './stack.js';

export type ProxiedApp = 'gateway' | 'worker';
export const PROXIED_APPS = ['gateway', 'worker'] as const satisfies readonly ProxiedApp[];

const command = async (app: ProxiedApp, init?: RequestInit): Promise<readonly string[]> => {
  const answer = await fetch(`${stackVariable('TTE_STORE_PROXIES')}/${app}`, init);
  return (await answer.json()) as readonly string[];
};

/** How the stack's gateway and worker fare with MongoDB from now on. */
export async function storeDoes(rule: Rule): Promise<void> {
  for (const app of PROXIED_APPS) await command(app, { method: 'PUT', body: JSON.stringify(rule) });
}

/** What its production role has refused an app so far, such as `update events`. */
export const refusedTo = (app: ProxiedApp): Promise<readonly string[]> => command(app);
