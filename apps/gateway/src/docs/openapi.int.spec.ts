import {
  codesOf,
  examplesOf,
  operationsOf,
  validatorOf,
  type Document,
  type Operation,
} from '../../test/support/document.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';
import { PROBLEMS } from '../problems/problem-table.js';

let document: Document;
let operations: [string, Operation][];
const gateway = sharedGateway();
beforeAll(async () => {
  document = (await gateway.call('GET', '/docs-json')).body as unknown as Document;
  operations = operationsOf(document);
}, 60_000);

/** Codes that no operation tells of, and why. */
const OF_NO_OPERATION: Readonly<Record<string, string>> = {
  'method-not-allowed': 'answers a method that no operation has',
  'already-submitted': 'the gateway finds the case before it submits it again',
  'not-submitted': 'the gateway finds no case first',
  'other-case': 'the gateway addresses the run of this very case',
  'mandate-missing': 'the gateway gives a mandate to whoever acts by one',
  'mandate-not-in-force': 'the gateway gives only a mandate that is in force',
  'successor-required': 'the gateway makes the successor when a NIK is corrected',
  'malformed-command': 'the gateway sends commands of the right form only',
  'out-of-order': 'of the workflow itself',
};

/** Its query is whatever the identity provider sends, and nothing in it is refused for being unknown. */
const FROM_THE_PROVIDER = 'get /auth/callback';

/** What can befall a request of this shape before its handler sees it. */
function expectedCodes(name: string, { security = [], parameters = [], requestBody }: Operation): string[] {
  const has = (place: string) => parameters.some((parameter) => parameter.in === place);
  const takesKey = parameters.some((parameter) => parameter.name === 'Idempotency-Key');
  return [
    ...['malformed-request', 'request-timeout', 'header-too-large'],
    ...(security.some((way) => 'bearer' in way)
      ? ['missing-token', 'invalid-token', 'expired-token', 'unknown-role', 'unusable-subject', 'forbidden']
      : []),
    ...(security.length > 0 ? ['try-again', 'internal'] : []),
    ...(has('path') ? ['address-too-long'] : []),
    ...(has('query') && name !== FROM_THE_PROVIDER ? ['invalid-input', 'unknown-field'] : []),
    ...(requestBody ? ['unsupported-media-type', 'body-too-large'] : []),
    ...(takesKey ? ['idempotency-key-invalid'] : []),
  ];
}

it('each operation has an id of its own, a summary, and a tag that is explained', () => {
  const ids = operations.map(([, { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const explained = document.tags.filter(({ name, description }) => description !== name);
  for (const [name, { operationId, summary, tags = [] }] of operations) {
    expect([name, operationId]).toEqual([name, expect.stringMatching(/^[a-z][A-Za-z0-9]+$/)]);
    expect([name, summary]).toEqual([name, expect.stringMatching(/^[A-Z].+[^.]$/)]);
    expect([name, explained.some((tag) => tags.includes(tag.name))]).toEqual([name, true]);
  }
});

it('each operation can succeed, with a schema and an example of what it answers', () => {
  for (const [name, { responses }] of operations) {
    const successes = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
    expect([name, successes.length]).not.toEqual([name, 0]);
    for (const [status, { content, description }] of successes) {
      expect([name, description]).not.toEqual([name, '']);
      if (status === '204' || status.startsWith('3')) continue;
      const [media] = Object.values(content ?? {});
      expect([name, media?.schema, media?.examples ?? media?.example]).toEqual([
        name,
        expect.anything(),
        expect.anything(),
      ]);
    }
  }
});

it('every example is one of its schema', () => {
  const validator = validatorOf(document);
  const examples = operations.flatMap(([name, operation]) => examplesOf(document, name, operation));
  const faults = examples.flatMap(({ pointer, name, value }) => {
    const validate = validator(pointer);
    return validate(value)
      ? []
      : [`${decodeURIComponent(pointer)} ${name}: ${JSON.stringify(validate.errors)}`];
  });
  expect(faults).toEqual([]);
  expect(examples.length).toBeGreaterThan(operations.length * 5);
});

it('an example that is not one of its schema is found', () => {
  const validate = validatorOf(document)('/components/schemas/Problem');
  expect(validate({ ...(document.components.examples['stale-case']?.value as object), code: 'x' })).toBe(
    false,
  );
});

it('every code of the table is told of by some operation, or it is explained why not', () => {
  const told = new Set(operations.flatMap(([, operation]) => codesOf(operation)));
  const untold = Object.keys(PROBLEMS).filter((code) => !told.has(code));
  expect(untold.filter((code) => !Object.hasOwn(OF_NO_OPERATION, code))).toEqual([]);
  expect(document.components.schemas['ProblemCode']?.enum).toEqual(Object.keys(PROBLEMS));
});

it('no operation leaves out what can befall a request before its handler', () => {
  const missing = operations.flatMap(([name, operation]) => {
    const codes = codesOf(operation);
    return expectedCodes(name, operation)
      .filter((code) => !codes.includes(code))
      .map((code) => `${name}: ${code}`);
  });
  expect(missing).toEqual([]);
});
