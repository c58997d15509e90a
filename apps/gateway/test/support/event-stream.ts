import type { TestGateway } from './gateway.js';
import type { Claims, TokenOptions } from './issuer.js';
import { within } from '../../src/case-access/within.js';

const PATIENCE_MS = 10_000;

/** One server-sent event. */
export interface SentEvent {
  readonly event: string;
  readonly id: string;
  readonly data: string;
}

/** A client of server-sent events that remembers what came. */
export async function listen(
  gateway: TestGateway,
  path: string,
  claims?: Claims,
  { headers = {}, token = {} }: { headers?: Record<string, string>; token?: TokenOptions } = {},
) {
  const controller = new AbortController();
  const response = await fetch(`${gateway.url}${path}`, {
    headers: { ...(await gateway.authorization(claims, token)), ...headers },
    signal: controller.signal,
  });
  const events: SentEvent[] = [];
  let ended = false;
  const reading = (async () => {
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = `${rest}${chunk}`.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) events.push(...parsed(block));
    }
  })()
    .catch(() => undefined)
    .then(() => (ended = true));
  const awaited = async (what: () => boolean) => {
    if (!(await within(PATIENCE_MS, async () => what() || undefined))) throw new Error('it did not come');
  };

  return {
    response,
    events,
    /** Waits until so many events have come. */
    has: (count: number) => awaited(() => events.length >= count),
    /** Waits until the gateway has ended the stream. */
    end: () => awaited(() => ended),
    leave: async () => {
      controller.abort();
      await reading;
    },
  };
}

function parsed(block: string): SentEvent[] {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return block.includes('event: ') ? [{ event: field('event'), id: field('id'), data: field('data') }] : [];
}
