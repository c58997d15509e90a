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
  it('is one per person and procedure', () => {
    const [key, other] = ['ab'.repeat(32), 'cd'.repeat(32)];
    expect(workflowIdOf('registration', key)).toBe(`registration-${'ab'.repeat(20)}`);
    expect(workflowIdOf('revocation', key)).toBe(`revocation-${'ab'.repeat(20)}`);
    expect(workflowIdOf('registration', other)).not.toBe(workflowIdOf('registration', key));
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
