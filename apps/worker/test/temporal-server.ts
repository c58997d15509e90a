import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { connectTemporal, requireNamespace } from '@tte/temporal';

/** Temporal's development server on this port, in memory. @throws when it does not come up */
export async function startTemporal(port: number) {
  const program = process.env['TTE_TEMPORAL_CLI'];
  if (!program) throw new Error('TTE_TEMPORAL_CLI is not set: run the tests through ./tte test');
  const args = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)];
  const child = spawn(program, [...args, '--log-level', 'error'], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const { connection } = connectTemporal({ address: `127.0.0.1:${port}`, namespace: 'default', tls: false });
  const deadline = Date.now() + 40_000;
  const up = () =>
    connection
      .withDeadline(Date.now() + 1_000, () => requireNamespace(connection, 'default'))
      .then(
        () => true,
        () => false,
      );
  while (!(await up())) {
    if (Date.now() > deadline) throw new Error('Temporal did not come up');
    await delay(100);
  }
  await connection.close();
  return {
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
