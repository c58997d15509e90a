import { MESSAGE_ACTIONS } from '@tte/domain';
import {
  FAILURES,
  MESSAGE_NAMES,
  SEARCH_ATTRIBUTES,
  signals,
  TASK_QUEUES,
  updates,
  type FailureEntry,
} from './index.js';

const failures: [string, FailureEntry][] = Object.entries(FAILURES);

test.each(failures)('%s tells in one line what is wrong', (_code, { message }) => {
  expect(message).toMatch(/^[A-Z][^\n]{20,160}$/);
});

/** The office's own work ends so, and no case stands still for it. */
const OF_NO_CASE = ['audit-list-altered'];

test('what halts a case is final, and what is tried again does not halt', () => {
  for (const [name, { retry, halts }] of failures) {
    if (OF_NO_CASE.includes(name)) expect([retry, halts]).toEqual([false, undefined]);
    else expect([name, halts !== undefined]).toEqual([name, !retry]);
  }
});

test('only the expected "not yet" is benign: everything else is worth a line in the log', () => {
  expect(failures.filter(([, { benign }]) => benign).map(([code]) => code)).toEqual(['not-yet']);
});

test('each command of a person is a message', () => {
  expect([...MESSAGE_NAMES]).toEqual(Object.keys(MESSAGE_ACTIONS));
});

test('each message is an Update and a Signal of the same name', () => {
  expect(Object.keys(updates)).toEqual([...MESSAGE_NAMES]);
  expect(Object.keys(signals)).toEqual([...MESSAGE_NAMES]);
  for (const name of MESSAGE_NAMES) expect([updates[name].name, signals[name].name]).toEqual([name, name]);
});

test('search attributes are told apart by our prefix, queues by their names', () => {
  const names = Object.values(SEARCH_ATTRIBUTES).map(({ name }) => name);
  expect(names.filter((name) => !name.startsWith('Tte'))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(Object.values(TASK_QUEUES)).size).toBe(3);
});
