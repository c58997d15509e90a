import type { Transporter } from 'nodemailer';
import type { State } from './state/state.js';

/** What every part of the sandbox is handed. The addresses are known only once it listens. */
export interface Context {
  readonly state: State;
  readonly gatewayUrl: string;
  /** What is due later; cleared when the sandbox closes. */
  readonly timers: Set<NodeJS.Timeout>;
  /** Requests to each system, and by each of its routes, since the start. */
  readonly calls: Map<string, number>;
  smtpPort: number;
  /** How BSrE sends its mails. */
  bsreMail: Transporter | undefined;
  url: string;
}
