import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import { MESSAGE_NAMES } from '@tte/contracts';
import { postsOf, PROCEDURE_NAMES } from '@tte/domain';
import { POLICY } from '../auth/policy.js';
import { CasesModule } from '../cases/cases.module.js';
import { MESSAGES } from './messages.js';
import { DECISION_NAMES, postsFor, problemsOf, summaryOf } from './of-message.js';

const CASE = 'api/v1/cases/:caseId';

/** The routes of controllers, by what NestJS reads of their classes. */
const routesOf = (controllers: readonly Type[]): string[] =>
  controllers.flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).flatMap((key) => {
      const handler = (prototype as Record<string, object>)[key] ?? {};
      const method: RequestMethod | undefined = Reflect.getMetadata('method', handler);
      const paths = [prototype.constructor, handler].map((of) => Reflect.getMetadata('path', of));
      return method === undefined ? [] : [`${RequestMethod[method]} /${paths.join('/')}`];
    }),
  );
const ROUTES = routesOf(Reflect.getMetadata('controllers', CasesModule));

/** Where messages, rows, policy and routes do not say the same. */
function faults({
  names = MESSAGE_NAMES as readonly string[],
  rows = MESSAGES as Readonly<Record<string, object>>,
  policy = POLICY as Readonly<Record<string, unknown>>,
  routes = ROUTES,
}): string[] {
  return [...new Set([...names, ...Object.keys(rows)])].flatMap((name) => [
    ...(names.includes(name) ? [] : [`${name}: no message`]),
    ...(Object.hasOwn(rows, name) ? [] : [`${name}: no row`]),
    ...(Object.hasOwn(policy, `POST /${CASE}/${name}`) ? [] : [`${name}: not in the policy`]),
    ...(routes.includes(`POST /${CASE}/${name}`) ? [] : [`${name}: no route`]),
  ]);
}

it('every message has a row, a row of the policy and a route, and some SOP takes it', () => {
  expect(faults({})).toEqual([]);
  const untaken = MESSAGE_NAMES.filter((name) =>
    PROCEDURE_NAMES.every((procedure) => postsOf(procedure, name).length === 0),
  );
  expect(untaken).toEqual([]);
});

it('what is planted is found', () => {
  const { nudge: _nudge, ...without } = MESSAGES;
  const planted = {};
  expect(faults({ names: [...MESSAGE_NAMES, 'planted'] })).toEqual([
    'planted: no row',
    'planted: not in the policy',
    'planted: no route',
  ]);
  expect(faults({ rows: without })).toEqual(['nudge: no row']);
  expect(faults({ rows: { ...MESSAGES, planted } })).toEqual([
    'planted: no message',
    'planted: not in the policy',
    'planted: no route',
  ]);
  expect(faults({ policy: {} })).toEqual(MESSAGE_NAMES.map((name) => `${name}: not in the policy`));
  expect(faults({ routes: ROUTES.filter((route) => !route.endsWith('/correction')) })).toEqual([
    'correction: no route',
  ]);
});

it('each message but those that bring new data has a route of the table', () => {
  expect(MESSAGE_NAMES.filter((name) => !DECISION_NAMES.some((made) => made === name))).toEqual([
    'correction',
    'email-correction',
  ]);
});

it('the posts of a message are those of its SOP, without the applicant', () => {
  expect(postsFor('disposition')).toEqual(['kapusdatin', 'kabid', 'kasubbid']);
  expect(postsFor('nudge')).toEqual(['operator']);
});

it('the steps of a message are those of its SOP', () => {
  expect(summaryOf('approval')).toMatch(/tolak \(langkah 10\)$/);
  expect(summaryOf('withdrawal')).toBe('Mencabut permohonan atas nama pemohon');
});

it('a message of officials meets the rule of two levels, and work on a claimed case another’s claim', () => {
  expect(problemsOf('disposition')).toEqual([
    'reason-required',
    'fields-required',
    'check-unknown',
    'two-levels',
  ]);
  expect(problemsOf('portal-work')).toEqual(['note-required', 'two-levels', 'claimed-by-other']);
  expect(problemsOf('withdrawal')).toEqual([]);
});
