import { randomUUID } from 'node:crypto';
import type { State } from '../state/state.js';
import { statuses, type Person } from './person.js';

/** How a caller names a person. */
export interface Who {
  nik?: string | undefined;
  email?: string | undefined;
}

/** The person with this NIK or, without one, this address. */
export function findPerson(state: State, { nik, email }: Who): Person | undefined {
  const people = state.people.values();
  const address = email?.toLowerCase();
  return (
    (nik && people.find((person) => person.nik === nik)) || people.find((person) => person.email === address)
  );
}

/** Whoever holds the link with this token. */
export function findByToken(
  state: State,
  link: 'activation' | 'passphrase',
  token: string,
): Person | undefined {
  return state.people.values().find((person) => person[link]?.token === token);
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
export function inStatus(person: Person, status: string, note: string): Person {
  const entry = { status, note, at: new Date().toISOString() };
  return { ...person, status, history: [...person.history, entry] };
}

/** The person without these fields. */
export function without<K extends keyof Person>(person: Person, ...names: K[]): Omit<Person, K> {
  return Object.fromEntries(Object.entries(person).filter(([name]) => !names.includes(name as K))) as Omit<
    Person,
    K
  >;
}
