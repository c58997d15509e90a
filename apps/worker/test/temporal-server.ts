import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { eventually } from '@tte/local/eventually';
import { connectTemporal, requireNamespace } from '@tte/temporal';

/** Temporal's development server on this port, in memory. @throws when it does not come up */
export async function startTemporal(port: number) {
  const program = process.env['TTE_TEMPORAL_CLI'];
  if (!program) throw new Error('TTE_TEMPORAL_CLI is not set: run the tests through ./tte test');
  const args = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)];
  const child = spawn(program, [...args, '--log-level', 'error'], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const { connection } = connectTemporal({ address: `127.0.0.1:${port}`, namespace: 'default', tls: false });
  const up = () =>
    connection
      .withDeadline(Date.now() + 1_000, () => requireNamespace(connection, 'default'))
      .then(
        () => true,
        () => undefined,
      );
  await eventually('Temporal', up, 40);
  await connection.close();
  return {
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
