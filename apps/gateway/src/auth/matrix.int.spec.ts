import { Controller, Get } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CAST, deviations, examplesOf, routesOf, unequal, type Setting } from '../../test/support/matrix.js';
import { pdf, person, submission } from '../../test/support/people.js';
import { introduce, order, staffer } from '../../test/support/stand-in.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { AppModule } from '../app.module.js';
import { describeApi } from '../docs/openapi.js';
import { openFastify } from '../open-fastify.js';
import { HttpMetrics } from '../metrics/http-metrics.js';
import { checkPolicy, POLICY } from './policy.js';

const PATH = '/api/v1/cases';
const CASE = `${PATH}/:caseId`;
/** For machines that watch, and not part of the API. */
const UNDOCUMENTED = ['GET /metrics'];

let setting: Setting;
const gateway = sharedGateway();
beforeAll(async () => {
  const opened = async (index: number) =>
    String((await gateway.form(PATH, submission(index), pdf())).body['caseId']);
  const examples = Object.entries(examplesOf((await gateway.call('GET', '/docs-json')).body));
  setting = {
    gateway,
    ownCase: await opened(1),
    foreignCase: await opened(2),
    ownEmail: person(1).email,
    decisions: Object.fromEntries(examples.filter(([route]) => POLICY[route]?.relation === 'not-own')),
  };
  const admin = { sub: 'admin7', roles: ['admin'] };
  for (const { subject = '', standsInFor } of CAST) {
    if (!standsInFor) continue;
    await introduce(gateway, staffer(subject));
    const { status } = await gateway.post('/api/v1/mandates', order(standsInFor, subject), admin);
    expect(status).toBe(201);
  }
}, 60_000);

const documented = async () =>
  routesOf((await gateway.call('GET', '/docs-json')).body as { paths: object }).concat(UNDOCUMENTED);

it('every route of the document has a row, and every row is a route', async () => {
  expect(unequal(await documented(), POLICY)).toEqual([]);
});

it('every route answers every caller, in their own case and another’s, as its row says', async () => {
  expect(await deviations(setting, POLICY)).toEqual([]);
});

describe('it fails for', () => {
  @Controller('api/v1/planted')
  class Planted {
    @Get()
    look() {
      return {};
    }
  }

  it('a planted route without a row, as does the start of the gateway; and nobody comes through', async () => {
    const metrics = new HttpMetrics();
    const { adapter, routes } = await openFastify(gateway.context, metrics);
    const module = AppModule.over(gateway.context, metrics);
    const planted = { ...module, controllers: [...(module.controllers ?? []), Planted] };
    const app = await NestFactory.create<NestFastifyApplication>(planted, adapter, { logger: false });
    await app.init();
    const document = describeApi(app);
    expect(unequal(routesOf(document).concat(UNDOCUMENTED), POLICY)).toEqual(['GET /api/v1/planted']);
    expect(() => checkPolicy(routes)).toThrow('GET /api/v1/planted');
    const headers = await gateway.authorization({ sub: 'admin7', roles: ['admin'] });
    expect((await app.inject({ url: '/api/v1/planted', headers })).statusCode).toBe(403);
    await app.close();
  });

  it('a row without a route', async () => {
    const gone = { ...POLICY, 'GET /api/v1/gone': { roles: 'public', relation: 'none' } } as const;
    expect(unequal(await documented(), gone)).toEqual(['GET /api/v1/gone']);
  });

  it.each([
    ['a route that is open though its row names a role', 'GET /health/live', ['admin'], 'none'],
    ['a route that refuses whom its row names', 'GET /api/v1/staff', ['auditor', 'admin'], 'none'],
    ['a route that lets in one role too many', 'GET /api/v1/staff', ['admin'], 'none'],
    [
      'a decision that its row allows in one’s own case',
      `POST ${CASE}/approval`,
      ['verifikator'],
      'any-case',
    ],
    ['a look that its row forbids in one’s own case', `GET ${CASE}`, ['kabid'], 'not-own'],
    ['a route that asks for a token though its row does not', 'GET /api/v1/mandates', 'public', 'none'],
  ] as const)('%s', async (_what, route, roles, relation) => {
    const decisions = { ...setting.decisions, [route]: setting.decisions[route] ?? {} };
    expect(await deviations({ ...setting, decisions }, { [route]: { roles, relation } })).not.toEqual([]);
  });

  it('a decision for which it knows no body', async () => {
    const [route = ''] = Object.keys(setting.decisions);
    const rows = { [route]: POLICY[route] ?? { roles: 'public' as const, relation: 'none' as const } };
    await expect(deviations({ ...setting, decisions: {} }, rows)).rejects.toThrow(route);
  });
});
