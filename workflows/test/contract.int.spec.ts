import { linkSent, mailBounced, MESSAGE_NAMES } from '@tte/contracts';
import { PROCEDURE_NAMES, sopOf } from '@tte/domain';
import { Office, World } from './support/index.js';

const office = Office.forEach('file');
const STEPS = PROCEDURE_NAMES.flatMap((procedure) => sopOf(procedure).steps);

/** What a running case says that it takes. */
async function registered() {
  const { definition } = await (await office.begin()).metadata();
  const names = (list: readonly { name?: string | null }[] | null | undefined) =>
    (list ?? []).map(({ name }) => name ?? '').filter((name) => !name.startsWith('__'));
  return {
    workflow: definition?.type ?? '',
    updates: names(definition?.updateDefinitions),
    signals: names(definition?.signalDefinitions),
    queries: names(definition?.queryDefinitions),
  };
}

test('each message of the contract has an Update and a Signal of its name, and there are no others', async () => {
  const { updates, signals, queries } = await registered();
  expect(updates.sort()).toEqual([...MESSAGE_NAMES].sort());
  expect(signals.sort()).toEqual([...MESSAGE_NAMES, linkSent.name, mailBounced.name].sort());
  expect(queries).toEqual(['state']);
});

test('whatever carries a step of the SOP is a registered workflow, message or activity', async () => {
  const { workflow, updates } = await registered();
  expect(PROCEDURE_NAMES).toContain(workflow);
  const known = new Set([...PROCEDURE_NAMES, ...updates, ...Object.keys(new World().activities)]);
  const unknown = STEPS.flatMap(({ number, carriedBy }) =>
    carriedBy.filter((name) => !known.has(name)).map((name) => `${number}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('each message and each activity carries some step, or is beside the steps', () => {
  const carrying = new Set(STEPS.flatMap(({ carriedBy }) => carriedBy));
  const beside = new Set([
    ...['appendEvents', 'readCase', 'readOfficeCalendar', 'correction', 'withdrawal'],
    ...['mail-resend', 'mail-handled', 'email-correction'],
    ...['disposition-recall', 'hold', 'hold-release'],
  ]);
  const names = [...MESSAGE_NAMES, ...Object.keys(new World().activities)];
  expect(names.filter((name) => !carrying.has(name) && !beside.has(name))).toEqual([]);
});
