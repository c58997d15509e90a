import { randomUUID } from 'node:crypto';
import type { State } from '../state/state.js';
import { endOf } from './certificate.js';
import { statuses, type Person } from './person.js';
import { Refusal } from './refusal.js';

/** How a caller names a person. */
export interface Who {
  nik?: string | undefined;
  email?: string | undefined;
}

/** Everyone BSrE knows, as they stand now. */
export function everyone(state: State): Person[] {
  return state.people.values().map(asOfNow);
}

/** The person with this NIK or, without one, this address. */
export function findPerson(state: State, { nik, email }: Who): Person | undefined {
  const people = state.people.values();
  const address = email?.toLowerCase();
  const found =
    (nik && people.find((person) => person.nik === nik)) || people.find((person) => person.email === address);
  return found && asOfNow(found);
}

/** The person whom the caller names; nobody is a refusal. */
export function existing(state: State, who: Who): Person {
  const person = findPerson(state, who);
  if (!person) throw new Refusal(404, 'Pengguna tidak ditemukan');
  return person;
}

/** Whoever holds the link with this token. */
export function findByToken(
  state: State,
  link: 'activation' | 'passphrase',
  token: string,
): Person | undefined {
  const found = state.people.values().find((person) => person[link]?.token === token);
  return found && asOfNow(found);
}

/** A person BSrE has not met; not stored yet. */
export function newPerson({ nik, email }: Who, nama: string): Person {
  return {
    id: randomUUID(),
    nama,
    email: (email ?? '').toLowerCase(),
    ...(nik && { nik }),
    status: statuses.unknown,
    registrations: 0,
    history: [],
  };
}

/** The person in another status, with a line in the history. */
export function inStatus(
  person: Person,
  status: string,
  note: string,
  at = new Date().toISOString(),
): Person {
  return { ...person, status, history: [...person.history, { status, note, at }] };
}

/**
 * The person as time has left them: an end that has passed needs no timer, which could not wait for years. What was
 * to be done before the end still is, after a restart too; what was not falls with the certificate.
 */
export function asOfNow(person: Person): Person {
  const end = endOf(person);
  if (person.status !== statuses.active || !end || end > new Date().toISOString()) return person;
  if ([person.renewAt, person.revokeAt].some((at) => at !== undefined && at <= end)) return person;
  return without(inStatus(person, statuses.expired, 'sertifikat berakhir', end), 'renewAt', 'revokeAt');
}

/** The person without these fields. */
export function without<K extends keyof Person>(person: Person, ...names: K[]): Omit<Person, K> {
  return Object.fromEntries(Object.entries(person).filter(([name]) => !names.includes(name as K))) as Omit<
    Person,
    K
  >;
}
