import type { ConnectOptions, Connection } from 'mongoose';

/** Milliseconds without a word of the driver's look after its server, beyond which it has stopped looking. */
const SILENT_MS = 12_000;

/**
 * Opens the connection anew when the driver has stopped looking after its server, so that a store which returns is
 * found again. mongodb 7.8 does stop: a heartbeat that is written to a socket which has closed a moment before waits
 * for its `drain` for ever (`Connection.writeCommand`), and the server then counts as unknown until the process ends.
 * @returns what ends the watch
 */
export function keepWatched(
  connection: Connection,
  uri: string,
  options: ConnectOptions,
  onReopened: () => void,
  silentMs = SILENT_MS,
): () => void {
  let heardAt = performance.now();
  const heard = () => void (heardAt = performance.now());
  const listen = () => {
    heard();
    const client = connection.getClient();
    client.on('serverHeartbeatSucceeded', heard).on('serverHeartbeatFailed', heard);
  };
  let reopening = false;

  async function reopen(): Promise<void> {
    reopening = true;
    try {
      await connection.close();
      await connection.openUri(uri, options);
      listen();
      onReopened();
    } catch {
      // The store is still away: the next round tries again.
    } finally {
      reopening = false;
    }
  }
  listen();
  const rounds = setInterval(() => {
    if (!reopening && performance.now() - heardAt > silentMs) void reopen();
  }, silentMs / 4);
  rounds.unref();
  return () => clearInterval(rounds);
}
