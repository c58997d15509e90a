import { Inject, Injectable } from '@nestjs/common';
import type { Identifiers, Identity, Pace } from '@tte/domain';
import type { Vault } from '@tte/vault';
import { StaffStore, type StaffMember } from '@tte/staff';
import type { Caller } from '../auth/caller.js';
import { refuseCursor } from '../http/cursor.js';
import { CLOCK, VAULT, type Clock } from '../platform/ports.js';
import { Problem } from '../problems/problem.js';

/** An identity that an admin entered is known to every gateway within this time, in milliseconds. */
const FRESH_MS = 5_000;

/** An identity as it was read; times by `performance.now()`. */
interface Read {
  readonly identity: Identity | undefined;
  readonly readAt: number;
  /** When it was last asked for. */
  usedAt: number;
}

/** A page of the directory, and the subject from which the next one goes on. */
export interface StaffPage {
  readonly items: readonly StaffMember[];
  readonly next: string | null;
}

/** The name of a subject as it was at a time (ISO 8601); undefined where none is known. */
export type NameAt = (subject: string, at: string) => string | undefined;

/** The staff directory: who is behind the subject ids of records. Filled by those who come in, and by admins before. */
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

  /** Makes the directory know a caller by their present name, roles and address. */
  async meet({ subject, name, roles: held, email }: Caller): Promise<void> {
    const roles = [...held].sort();
    const sight = JSON.stringify([name, roles, email]);
    if (this.#seen.get(subject) === sight) return;
    const since = this.now().toISOString();
    const moved = await this.addressOf(subject, email);
    await this.store.change(subject, (known) => {
      const names = known?.names ?? [];
      const isNew = name !== undefined && names.at(-1)?.name !== name;
      const { cameIn = since } = known ?? {};
      if (known?.cameIn && !isNew && !moved && known.roles.join() === roles.join()) return undefined;
      return {
        ...known,
        ...moved,
        subject,
        names: isNew ? [...names, { name, since }] : names,
        roles,
        cameIn,
      };
    });
    this.#seen.set(subject, sight);
  }

  /** The address as the directory is to keep it; undefined where it holds it already, or none was told. */
  private async addressOf(
    subject: string,
    email: string | undefined,
  ): Promise<{ readonly address: string } | undefined> {
    if (email === undefined || (await this.noticesOf(subject)).email === email) return undefined;
    return { address: await this.vault.sealAddress(subject, email) };
  }

  /**
   * Keeps, sealed, what tells a person of the office from others; it takes the place of what was kept before. Who has
   * not come in yet is known from then on, and told of what waits by this address until their provider tells another.
   */
  async identify(subject: string, identifiers: Identifiers): Promise<Identity> {
    const identity = await this.vault.sealIdentity(subject, identifiers);
    const address = await this.addressOf(subject, identifiers.email);
    await this.store.change(subject, (known) => ({
      ...{ names: [], roles: [], ...known, subject, identity },
      ...((known?.cameIn === undefined || known.address === undefined) && address),
    }));
    this.#identities.delete(subject);
    return identity;
  }

  /**
   * Enters a person who has not come in yet, or corrects their entry; what is not given of their identity stays.
   * @throws Problem `staff-signed-in` of one whose name the identity provider tells
   */
  async enter(subject: string, name: string, identifiers: Identifiers): Promise<StaffMember> {
    const since = this.now().toISOString();
    await this.store.change(subject, (known) => {
      if (known?.cameIn !== undefined) throw new Problem('staff-signed-in');
      return { roles: [], ...known, subject, names: [{ name, since }] };
    });
    if (Object.keys(identifiers).length > 0) await this.identify(subject, identifiers);
    const [entered] = await this.store.find([subject]);
    if (!entered) throw new Error('a person of the office was entered and is not there');
    return entered;
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
      const sealed = found.get(one)?.identity;
      const identity = sealed && (await this.vault.openIdentity(one, sealed));
      this.#identities.set(one, { identity, readAt: now, usedAt });
    }
    return this.#identities.get(subject)?.identity;
  }

  /** How a person is told of what waits for them. */
  async noticesOf(subject: string): Promise<{ readonly email?: string; readonly pace?: Pace }> {
    const [{ address, pace } = {}] = await this.store.find([subject]);
    const email = address === undefined ? undefined : await this.vault.openAddress(subject, address);
    return { ...(email !== undefined && { email }), ...(pace && { pace }) };
  }

  /** Keeps how often a person wants to be told. */
  async setPace(subject: string, pace: Pace): Promise<void> {
    await this.store.change(subject, (known) => ({ names: [], roles: [], ...known, subject, pace }));
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

  /**
   * A page of the people whose present name or subject id holds these words, by name; of everyone without words.
   * @param after the subject that the page before ended with
   * @throws Problem `invalid-input` for one that nobody has
   */
  async search(words: string | undefined, limit: number, after?: string): Promise<StaffPage> {
    const wanted = words?.toLowerCase() ?? '';
    const holds = (text: string) => text.toLowerCase().includes(wanted);
    const all = (await this.store.all()).sort(byName);
    const last = after === undefined ? undefined : all.find(({ subject }) => subject === after);
    if (after !== undefined && !last) return refuseCursor(new RangeError('no such subject'));
    const found = (last ? all.slice(all.indexOf(last) + 1) : all).filter(
      ({ subject, names }) => holds(subject) || holds(names.at(-1)?.name ?? ''),
    );
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.subject ?? null) : null };
  }
}

const byName = (one: StaffMember, other: StaffMember): number =>
  sortKey(one).localeCompare(sortKey(other), 'id');
const sortKey = ({ names, subject }: StaffMember): string => `${names.at(-1)?.name ?? ''} ${subject}`;
