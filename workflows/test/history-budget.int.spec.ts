import { SEARCH_ATTRIBUTES, type RegistrationInput } from '@tte/contracts';
import { total, type EventCount } from './support/history.js';
import { newInput, Office, type Scenario } from './support/index.js';

const office = Office.forEach('file');

/** The search attributes that the gateway sets at the start. */
const atStart = ({ submission }: RegistrationInput) => ({
  typedSearchAttributes: [
    { key: SEARCH_ATTRIBUTES.step, value: 2 },
    { key: SEARCH_ATTRIBUTES.status, value: 'awaiting-disposition' },
    { key: SEARCH_ATTRIBUTES.waitingOn, value: 'kapusdatin' },
    { key: SEARCH_ATTRIBUTES.overdue, value: false },
    { key: SEARCH_ATTRIBUTES.unit, value: submission.unit },
    { key: SEARCH_ATTRIBUTES.registrationNumber, value: submission.registrationNumber },
  ],
});

/** Decided by people who take their time, so that each append is done before the next decision: the dearest way. */
async function issued(kind: 'pns' | 'tni'): Promise<Scenario> {
  const input = newInput(kind);
  const scenario = await office.begin(input, undefined, atStart(input));
  for (const post of ['kapusdatin', 'kabid', 'kasubbid'] as const) {
    await scenario.atRest();
    await scenario.forward(post);
  }
  await scenario.atRest();
  await scenario.complete();
  await scenario.reaches('awaiting-activation');
  scenario.world.status = 'WAITING_FOR_VERIFICATION';
  if (kind === 'tni') {
    await scenario.reaches('awaiting-approval');
    await scenario.atRest();
    await scenario.approve();
  }
  await scenario.reaches('awaiting-passphrase');
  scenario.world.status = 'ISSUE';
  await scenario.ends('issued');
  return scenario;
}

/** @throws an error that lists the events by type */
function staysWithin(budget: number, count: EventCount): void {
  if (total(count) <= budget) return;
  const rows = Object.entries(count).sort(([, a], [, b]) => b - a);
  const breakdown = rows.map(([type, n]) => `${String(n).padStart(4)}  ${type.replace('EVENT_TYPE_', '')}`);
  throw new Error([`${total(count)} events, the budget is ${budget}:`, ...breakdown].join('\n'));
}

test('the history of a civil servant’s case stays within 125 events', async () => {
  staysWithin(125, await (await issued('pns')).history());
});

test('the history of a soldier’s case stays within 145 events', async () => {
  staysWithin(145, await (await issued('tni')).history());
});

test('the budget tells by type what went over it', () => {
  const count = { EVENT_TYPE_TIMER_STARTED: 2, EVENT_TYPE_TIMER_FIRED: 1 };
  expect(() => staysWithin(3, count)).not.toThrow();
  expect(() => staysWithin(2, count)).toThrow(
    /3 events, the budget is 2:\n +2 {2}TIMER_STARTED\n +1 {2}TIMER_FIRED/,
  );
});
