import { readFileSync } from 'node:fs';
import { Client, Connection, type ConnectionOptions } from '@temporalio/client';

/** Where Temporal is. Structurally what @tte/config reads; a secret is revealed only here. */
export interface TemporalAddress {
  readonly address: string;
  readonly namespace: string;
  readonly tls: boolean;
  readonly apiKey?: { reveal(): string };
  readonly certificate?: { readonly certPath: string; readonly keyPath: string };
}

/** A connection and the client of one namespace. */
export interface TemporalClient {
  /**
   * A process that serves leaves it open to its end: a call that the client is about to repeat throws, in a timer where
   * nobody catches it, once its channel is closed (@temporalio/client `grpc-retry`).
   */
  readonly connection: Connection;
  readonly client: Client;
}

/** gRPC's own pauses grow to minutes: a Temporal that is back is to be found at once. Milliseconds. */
const CHANNEL = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 1_000 };

/** Opens the connection with the first call, so that a program starts while Temporal is still away. */
export function connectTemporal(settings: TemporalAddress): TemporalClient {
  const connection = Connection.lazy({ ...connectionOptions(settings), channelArgs: CHANNEL });
  return { connection, client: new Client({ connection, namespace: settings.namespace }) };
}

/** Options that the client's connection and the worker's native one share. */
export function connectionOptions({ address, tls, apiKey, certificate }: TemporalAddress) {
  const pair = certificate && {
    clientCertPair: {
      crt: readFileSync(certificate.certPath),
      key: readFileSync(certificate.keyPath),
    },
  };
  return {
    address,
    ...(tls && { tls: pair ?? true }),
    ...(apiKey && { apiKey: apiKey.reveal() }),
  } satisfies ConnectionOptions;
}
