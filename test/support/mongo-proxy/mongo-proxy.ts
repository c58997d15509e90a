import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { frames, type Frame } from './frames.ts';
import { answerTo, readCommand } from './op-msg.ts';
import { refusalFor, type Role } from './privileges.ts';
import { changesStore, meets, PASS, type Rule } from './rule.ts';

/** A MongoDB as a client sees it, which can be taken away, made silent, made to fail, and held to a role. */
export interface MongoProxy {
  readonly port: number;
  /** What its role was refused, such as `update events`. */
  readonly refused: readonly string[];
  /** What changes something and was passed on, such as `insert events`. */
  readonly written: readonly string[];
  /** How clients fare from now on. A rule that cuts ends the connections there are. */
  follow(rule: Rule): void;
  close(): Promise<void>;
}

interface Options {
  readonly host: string;
  readonly port: number;
  /** Whose privileges clients have; without one they may do all. */
  readonly role?: Role;
}

/** Listens on a free port in front of a MongoDB. */
export async function startMongoProxy({ host, port, role }: Options): Promise<MongoProxy> {
  const refusalOf = role ? refusalFor(role) : () => undefined;
  const refused: string[] = [];
  const written: string[] = [];
  const clients = new Set<Socket>();
  let rule: Rule = PASS;
  const cutsAll = () => rule.does === 'cut' && !rule.commands;

  function serve(client: Socket): void {
    if (cutsAll()) return void client.resetAndDestroy();
    const server = connect(port, host);
    clients.add(client);
    client.on('close', () => {
      clients.delete(client);
      server.destroy();
    });
    server.on('close', () => client.destroy());
    for (const socket of [client, server]) socket.on('error', () => undefined).setNoDelay();
    client.on(
      'data',
      frames((frame) => judge(frame, client, server)),
    );
    server.on('data', (chunk) => !isSilent() && client.write(chunk));
  }

  const isSilent = () => rule.does === 'hold' && !rule.commands;

  function judge(frame: Frame, client: Socket, server: Socket): void {
    const command = readCommand(frame);
    if (meets(rule, command)) {
      if (rule.does === 'cut') client.resetAndDestroy();
      if (rule.does === 'answer') client.write(answerTo(frame, rule.answer));
      return;
    }
    const refusal = command && refusalOf(command);
    if (refusal === undefined) {
      if (command && changesStore(command)) written.push(`${command.name} ${command.collection}`);
      return void server.write(frame);
    }
    refused.push(refusal);
    const errmsg = `not authorized to execute command: ${refusal}`;
    client.write(answerTo(frame, { ok: 0, code: 13, codeName: 'Unauthorized', errmsg }));
  }

  const listener = createServer(serve).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    refused,
    written,
    follow(next) {
      rule = next;
      if (cutsAll()) for (const client of clients) client.resetAndDestroy();
    },
    async close() {
      for (const client of clients) client.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
}
