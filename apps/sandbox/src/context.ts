import type { State } from './state/state.js';

/** What every part of the sandbox is handed. The addresses are known only once it listens. */
export interface Context {
  readonly state: State;
  readonly gatewayUrl: string;
  readonly smtpHost: string;
  smtpPort: number;
  url: string;
}
