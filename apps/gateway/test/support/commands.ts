import type { TestGateway } from './gateway.js';

/** The commands that MongoDB gets while `work` goes on, by name and collection; `work` may look at those seen so far. */
export async function commandsDuring(
  { connection }: TestGateway,
  work: (seen: readonly string[]) => Promise<unknown>,
): Promise<readonly string[]> {
  const seen: string[] = [];
  const note = ({ commandName, command }: { commandName: string; command: object }) => {
    const target = (command as Record<string, unknown>)[commandName];
    seen.push(`${commandName} ${String(target)}`);
  };
  connection.getClient().on('commandStarted', note);
  await work(seen);
  connection.getClient().off('commandStarted', note);
  return seen;
}
