import type { Environment } from '../environment.js';
import { table } from '../table.js';

/** Where a person finds things in a running stack. */
export function addressTable(environment: Environment): string {
  const at = (name: string, path = '') => `${environment[name] ?? ''}${path}`;
  return table([
    ['Web and API', at('GATEWAY_URL')],
    ['API documentation', at('GATEWAY_URL', '/docs')],
    ['Temporal dashboard', at('TEMPORAL_UI_URL')],
    ['Mailbox', at('SANDBOX_URL', '/mailbox')],
    ['BSrE portal', at('SANDBOX_URL', '/bsre/portal')],
    ['MongoDB', at('MONGODB_URI')],
  ]);
}
