import { OPEN_CASES } from '@tte/contracts';
import type { Environment } from '../environment.js';
import { table } from '../table.js';

/** The open cases as Temporal's dashboard takes a view from its address; docs/operations.md says how it is kept. */
const OPEN_CASES_VIEW = new URLSearchParams({ query: OPEN_CASES }).toString();

/** Where a person finds things in a running stack. */
export function addressTable(environment: Environment): string {
  const at = (name: string, path = '') => `${environment[name] ?? ''}${path}`;
  return table([
    ['Web and API', at('GATEWAY_URL')],
    ['API documentation', at('GATEWAY_URL', '/docs')],
    ['Temporal dashboard', at('TEMPORAL_UI_URL')],
    [
      'Open cases in it',
      at('TEMPORAL_UI_URL', `/namespaces/${at('TEMPORAL_NAMESPACE')}/workflows?${OPEN_CASES_VIEW}`),
    ],
    ['Mailbox', at('SANDBOX_URL', '/mailbox')],
    ['BSrE portal', at('SANDBOX_URL', '/bsre/portal')],
    ['MongoDB', at('MONGODB_URI')],
  ]);
}
