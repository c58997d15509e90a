import { Inject, Injectable } from '@nestjs/common';
import type { Identifiers, Identity } from '@tte/domain';
import type { Vault } from '@tte/vault';
import type { Caller } from '../auth/caller.js';
import { CLOCK, VAULT, type Clock } from '../platform/ports.js';
import { StaffStore, type StaffMember } from './staff-store.js';

/** An identity that an admin entered is known to every gateway within this time, in milliseconds. */
const FRESH_MS = 5_000;

/** An identity as it was read; times by `performance.now()`. */
interface Read {
  readonly identity: Identity | undefined;
  readonly readAt: number;
  /** When it was last asked for. */
  usedAt: number;
}

/** The name of a subject as it was at a time (ISO 8601); undefined where none is known. */
export type NameAt = (subject: string, at: string) => string | undefined;

/** The staff directory: who is behind the subject ids of records. Filled by those who come in. */
@Injectable()
export class Staff {
  /** What this gateway has seen of each subject, so that only a change costs a write. */
  readonly #seen = new Map<string, string>();

  readonly #identities = new Map<string, Read>();

  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly store: StaffStore,
  ) {}

  /** Makes the directory know a caller by their present name and roles. */
  async meet({ subject, name, roles: held }: Caller): Promise<void> {
    const roles = [...held].sort();
    const sight = JSON.stringify([name, roles]);
    if (this.#seen.get(subject) === sight) return;
    const since = this.now().toISOString();
    await this.store.change(subject, (known) => {
      const names = known?.names ?? [];
      const isNew = name !== undefined && names.at(-1)?.name !== name;
      if (known && !isNew && known.roles.join() === roles.join()) return undefined;
      return { ...known, subject, names: isNew ? [...names, { name, since }] : names, roles };
    });
    this.#seen.set(subject, sight);
  }

  /**
   * Keeps digests of what tells a person of the office from others; it takes the place of what was kept before. Who has
   * not come in yet is known from then on.
   */
  async identify(subject: string, identifiers: Identifiers): Promise<Identity> {
    const identity = this.vault.identity(identifiers);
    await this.store.change(subject, (known) => ({ subject, names: [], roles: [], ...known, identity }));
    this.#identities.delete(subject);
    return identity;
  }

  /**
   * What the directory tells of a person's identity; a change elsewhere is known within {@link FRESH_MS}. Those who were
   * asked for lately are read together.
   */
  async identityOf(subject: string): Promise<Identity | undefined> {
    const known = this.#identities.get(subject);
    const now = performance.now();
    if (known) known.usedAt = now;
    if (known && now - known.readAt < FRESH_MS) return known.identity;
    const lately = [...this.#identities].filter(([, { usedAt }]) => now - usedAt < FRESH_MS);
    const subjects = [...new Set([subject, ...lately.map(([other]) => other)])];
    const found = new Map((await this.store.find(subjects)).map((member) => [member.subject, member]));
    for (const one of subjects) {
      const usedAt = this.#identities.get(one)?.usedAt ?? now;
      this.#identities.set(one, { identity: found.get(one)?.identity, readAt: now, usedAt });
    }
    return found.get(subject)?.identity;
  }

  async knows(subject: string): Promise<boolean> {
    return (await this.store.find([subject])).length > 0;
  }

  /** The names of these people, as they were at any time. */
  async names(subjects: readonly string[]): Promise<NameAt> {
    const found = await this.store.find([...new Set(subjects)]);
    const bySubject = new Map(found.map(({ subject, names }) => [subject, names]));
    return (subject, at) => {
      const names = bySubject.get(subject) ?? [];
      // Whoever acted before they were first seen here had, as far as is known, the first name.
      return (names.findLast(({ since }) => since <= at) ?? names[0])?.name;
    };
  }

  /** People whose present name or subject id holds these words, by name; everyone without words. */
  async search(words: string | undefined, limit: number): Promise<readonly StaffMember[]> {
    const wanted = words?.toLowerCase() ?? '';
    const holds = (text: string) => text.toLowerCase().includes(wanted);
    return (await this.store.all())
      .filter(({ subject, names }) => holds(subject) || holds(names.at(-1)?.name ?? ''))
      .sort((one, other) => sortKey(one).localeCompare(sortKey(other), 'id'))
      .slice(0, limit);
  }
}

const sortKey = ({ names, subject }: StaffMember): string => `${names.at(-1)?.name ?? ''} ${subject}`;
