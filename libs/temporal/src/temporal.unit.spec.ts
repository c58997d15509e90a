import { inspect } from 'node:util';
import { SEARCH_ATTRIBUTES } from '@tte/contracts';
import {
  connectTemporal,
  registerSearchAttributes,
  SearchAttributeConflict,
  workflowIdOf,
  type SearchAttributeRegistry,
} from './index.js';

/** A namespace's registry that remembers what it was told. */
function registry(customAttributes: Record<string, number>) {
  const added: Record<string, number>[] = [];
  const operatorService = {
    listSearchAttributes: () => Promise.resolve({ customAttributes: { ...customAttributes } }),
    addSearchAttributes: ({ searchAttributes = {} }: { searchAttributes?: Record<string, number> }) => {
      added.push(searchAttributes);
      Object.assign(customAttributes, searchAttributes);
      return Promise.resolve({});
    },
  } as unknown as SearchAttributeRegistry['operatorService'];
  return { operatorService, added };
}

describe('search attributes', () => {
  it('adds what is missing, once', async () => {
    const world = registry({ TteStep: 3, Other: 1 });
    const names = await registerSearchAttributes(world, 'default');
    expect(names).toHaveLength(Object.keys(SEARCH_ATTRIBUTES).length - 1);
    expect(names).not.toContain('TteStep');
    expect(world.added).toHaveLength(1);
    expect(world.added[0]).toMatchObject({ TteStatus: 2, TteOverdue: 5 });
    expect(await registerSearchAttributes(world, 'default')).toEqual([]);
    expect(world.added).toHaveLength(1);
  });

  it('names one of another type and adds nothing', async () => {
    const world = registry({ TteStep: 2 });
    await expect(registerSearchAttributes(world, 'default')).rejects.toThrow(SearchAttributeConflict);
    await expect(registerSearchAttributes(world, 'default')).rejects.toThrow(/TteStep/);
    expect(world.added).toEqual([]);
  });
});

describe('workflow id', () => {
  it('is one per person and secret, and does not show the NIK', () => {
    const id = workflowIdOf('registration', '3171014105900001', 'a-secret-of-16-chars');
    expect(id).toMatch(/^registration-[0-9a-f]{40}$/);
    expect(workflowIdOf('registration', '3171014105900001', 'a-secret-of-16-chars')).toBe(id);
    expect(workflowIdOf('registration', '3171014105900002', 'a-secret-of-16-chars')).not.toBe(id);
    expect(workflowIdOf('registration', '3171014105900001', 'another-secret-of-16')).not.toBe(id);
    expect(workflowIdOf('revocation', '3171014105900001', 'a-secret-of-16-chars')).toMatch(
      /^revocation-[0-9a-f]{40}$/,
    );
    expect(inspect(id)).not.toContain('3171014105900001');
  });
});

describe('connection', () => {
  it('is made while Temporal is away', async () => {
    const { connection, client } = connectTemporal({
      address: '127.0.0.1:1',
      namespace: 'default',
      tls: false,
    });
    expect(client.options.namespace).toBe('default');
    await connection.close();
  });
});
