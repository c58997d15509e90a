import { table } from '../table.js';
import { commands } from './table.js';

/** What `./tte help` prints. */
export function helpText(): string {
  const rows = Object.values(commands).flatMap(({ usage, summary }) =>
    summary ? [[`./tte ${usage}`, summary]] : [],
  );
  return `Registrasi TTE: electronic-signature account registration, end to end.

${table(rows)}

Settings, from the environment:
${table([
  ['TTE_PORT_OFFSET', 'added to every port, so that two stacks can run at once'],
  ['TTE_HOME', "the stack's data, logs and secrets (default: .tte)"],
  ['TTE_RUNTIME_DIR', 'fetched and built runtime parts (default: ~/.cache/registrasi-tte)'],
  ['MONGODB_URI, TEMPORAL_ADDRESS', 'use these instead of starting our own'],
])}
`;
}
