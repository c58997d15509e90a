import type { Person } from '../bsre/person.js';
import type { Fault } from '../faults/fault.js';
import type { Mail } from '../mailbox/mail.js';
import type { OidcRecord } from '../oidc/record.js';
import { seedCivilServants } from '../si-asn/seed.js';
import type { CivilServant } from '../si-asn/civil-servant.js';
import { seedEmployees } from '../simpeg/seed.js';
import type { Employee } from '../simpeg/employee.js';
import { Collection } from './collection.js';
import { openJournal, readJournal } from './journal.js';

/** All that the sandbox remembers. */
export interface State {
  readonly people: Collection<Person>;
  readonly civilServants: Collection<CivilServant>;
  readonly employees: Collection<Employee>;
  readonly mails: Collection<Mail>;
  readonly faults: Collection<Fault[]>;
  readonly settings: Collection<unknown>;
  readonly secrets: Collection<unknown>;
  readonly oidc: Collection<OidcRecord>;
}

/** Opens the state file, with the seeds when it is new. */
export function openState(file: string): State {
  const state: State = {
    people: new Collection('people'),
    civilServants: new Collection('civilServants'),
    employees: new Collection('employees'),
    mails: new Collection('mails'),
    faults: new Collection('faults'),
    settings: new Collection('settings'),
    secrets: new Collection('secrets'),
    oidc: new Collection('oidc'),
  };
  const collections: Collection<unknown>[] = Object.values(state);
  const byName = new Map(collections.map((collection) => [collection.name, collection]));
  const changes = readJournal(file);
  for (const change of changes) byName.get(change.c)?.replay(change);
  if (changes.length === 0) seed(state);

  const journal = openJournal(
    file,
    collections.flatMap((collection) => collection.snapshot()),
  );
  for (const collection of collections) collection.attach(journal);
  return state;
}

/** Back to the seeds. Keys and sign-in sessions stay, so that tokens in use remain valid. */
export function resetState(state: State): void {
  for (const name of ['people', 'mails', 'faults', 'settings', 'civilServants', 'employees'] as const)
    state[name].clear();
  seed(state);
}

function seed(state: State): void {
  for (const servant of seedCivilServants) state.civilServants.set(servant.nipBaru, servant);
  for (const employee of seedEmployees) state.employees.set(employee.nik, employee);
}
