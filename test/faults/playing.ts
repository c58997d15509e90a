import { KINDS, playOf } from '@tte/local';
import { ProblemError } from '@tte/client';
import type mongoose from 'mongoose';
import { KeepingClient, PatientWorld, UnclearMail, type Kept } from './people.js';

/** A person's way through one or two cases, and how the last of them ended. */
export interface Played {
  readonly kind: string;
  readonly email: string;
  readonly caseIds: readonly string[];
  readonly expected: string;
  readonly outcome: string;
  readonly problem?: string;
}

/** Where cases are played. */
export interface Office {
  /** Gateways, of which each case takes one. */
  readonly gateways: readonly string[];
  readonly mailboxUrl: string;
  readonly store: mongoose.Connection;
  /** What was acknowledged so far. */
  readonly kept: Kept[];
  /** Cases of others before. */
  readonly before: ReadonlySet<string>;
}

/** Plays a case of this kind of the demo by people who do not give up. */
export async function playOne(kindName: string, office: Office, gatewayUrl: string): Promise<Played> {
  const kind = KINDS[kindName];
  if (!kind) throw new Error(`there is no kind ${kindName}`);
  const caseIds: string[] = [];
  const gateway = new KeepingClient(gatewayUrl, office.kept);
  const world = new PatientWorld(office.mailboxUrl, () => isUnclear(office.store, caseIds));
  const person = kind.invent();
  const play = playOf(gateway, world, person, ({ caseId }) => caseIds.push(caseId));
  const problem = await (async () => {
    await kind.prepare(world, person);
    await kind.play({
      ...play,
      // Whoever never got the link asks by letter.
      renewOwn: () =>
        play.renewOwn().catch((error: unknown) => {
          if (!(error instanceof UnclearMail)) throw error;
          return play.renew(caseIds[0] ?? '');
        }),
    });
  })().catch((error: unknown) => (error instanceof UnclearMail ? undefined : told(error)));
  const last = caseIds.at(-1);
  const detail =
    last === undefined ? undefined : await gateway.reaches(last, kind.expected).catch(() => undefined);
  return {
    kind: kindName,
    email: person.email,
    caseIds,
    expected: kind.expected,
    outcome: detail?.status ?? 'unknown',
    ...(problem !== undefined && { problem }),
  };
}

const told = (error: unknown): string =>
  error instanceof ProblemError
    ? `the gateway answered ${error.status} (${error.code})`
    : error instanceof Error
      ? error.message
      : String(error);

async function isUnclear(store: mongoose.Connection, caseIds: readonly string[]): Promise<boolean> {
  const outbox = store.collection<{ _id: string }>('mail_outbox');
  const rows = await outbox
    .find({ state: 'unconfirmed' })
    .toArray()
    // The store is away: asked again with the next look.
    .catch(() => []);
  return rows.some(({ _id }) => caseIds.some((id) => _id.startsWith(`${id}/`)));
}

/** Plays kind after kind, so many at once, until it is told to end and enough were begun. */
export function keepPlaying(
  office: Office,
  { kinds, atOnce, atLeast }: { kinds: readonly string[]; atOnce: number; atLeast: number },
) {
  let begun = 0;
  let isOver = false;
  const played: Played[] = [];
  const lane = async (at: number): Promise<void> => {
    while (!isOver || begun < atLeast) {
      const kind = kinds[begun++ % kinds.length] ?? '';
      played.push(await playOne(kind, office, office.gateways[at % office.gateways.length] ?? ''));
    }
  };
  const all = Promise.all(Array.from({ length: atOnce }, (_, at) => lane(at)));
  return {
    /** Lets the cases that were begun come to their ends. */
    async end(): Promise<readonly Played[]> {
      isOver = true;
      await all;
      return played;
    },
  };
}
