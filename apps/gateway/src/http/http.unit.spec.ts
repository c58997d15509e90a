import { commandIdOf } from '../cases/decisions/command-id.js';
import { isUuid, uuidOf } from './idempotency-key.js';

const caller = { subject: 'operator1', roles: ['operator'], offices: [] } as const;

describe('ids made from words', () => {
  it('are UUIDs, the same for the same words', () => {
    expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'));
    expect(isUuid(uuidOf('a', 'b'))).toBe(true);
    expect(uuidOf('ab', '')).not.toBe(uuidOf('a', 'b'));
  });

  it('let no words of a client into the history', () => {
    const id = commandIdOf(caller, 'r', '3171014105900001');
    expect(isUuid(id)).toBe(true);
    expect(commandIdOf(caller, 'r', '3171014105900001')).toBe(id);
    expect(commandIdOf({ ...caller, subject: 'operator2' }, 'r', '3171014105900001')).not.toBe(id);
    expect(commandIdOf(caller, 'r', 'A11CE000-0000-4000-8000-000000000001')).toBe(
      'a11ce000-0000-4000-8000-000000000001',
    );
    expect(commandIdOf(caller, 'r', undefined)).not.toBe(commandIdOf(caller, 'r', undefined));
  });
});
