import { randomBytes } from 'node:crypto';
import { indexRing } from './blind-index.js';
import { masterKeys } from './master-keys.js';
import { PRODUCTION_COST } from './slow-digest.js';
import { seal, unseal, type Binding } from './sealing.js';

const binding: Binding = { caseId: 'r1', kind: 'applicant', version: '1' };
const content = new TextEncoder().encode('3174011203850001');

describe('sealing', () => {
  it('opens with the key and for the binding, and shows nothing of the content', async () => {
    const key = randomBytes(32);
    const sealed = await seal(key, content, binding);
    expect(Buffer.from(await unseal(key, sealed, binding))).toEqual(Buffer.from(content));
    expect(sealed).not.toContain('3174011203850001');
  });

  it.each([
    ['another case', { caseId: 'r2' }],
    ['another kind', { kind: 'summary' as const }],
    ['another version', { version: '2' }],
  ])('does not open for %s', async (_what, changes) => {
    const key = randomBytes(32);
    const opened = unseal(key, await seal(key, content, binding), { ...binding, ...changes });
    await expect(opened).rejects.toMatchObject({ code: 'vault-tampered' });
  });

  it('does not open with another key, or altered anywhere', async () => {
    const key = randomBytes(32);
    const sealed = await seal(key, content, binding);
    await expect(unseal(randomBytes(32), sealed, binding)).rejects.toMatchObject({ code: 'vault-tampered' });
    for (const at of [3, sealed.length - 40, sealed.length - 3]) {
      const altered = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
      await expect(unseal(key, altered, binding)).rejects.toMatchObject({ code: 'vault-tampered' });
    }
  });
});

describe('the master keys', () => {
  const [old, present] = [randomBytes(32), randomBytes(32)];

  it('unwrap for the owner only', async () => {
    const wrapped = await masterKeys(present).wrap(content, 'r1');
    expect(Buffer.from(await masterKeys(present).unwrap(wrapped, 'r1'))).toEqual(Buffer.from(content));
    await expect(masterKeys(present).unwrap(wrapped, 'r2')).rejects.toMatchObject({ code: 'vault-tampered' });
  });

  it('rotate: what the old one wrapped is read, and without it is told apart from tampering', async () => {
    const wrapped = await masterKeys(old).wrap(content, 'r1');
    expect(Buffer.from(await masterKeys([present, old]).unwrap(wrapped, 'r1'))).toEqual(Buffer.from(content));
    await expect(masterKeys(present).unwrap(wrapped, 'r1')).rejects.toMatchObject({
      code: 'vault-unknown-key',
    });
    await expect(masterKeys(present).unwrap('x', 'r1')).rejects.toMatchObject({ code: 'vault-unknown-key' });
  });

  it('have 32 bytes', () => {
    expect(() => masterKeys(randomBytes(16))).toThrow(RangeError);
  });
});

describe('the blind indexes', () => {
  const pepper = async () => new Uint8Array(32).fill(4);
  const under = (secret: string, of = pepper, cost = 1) => indexRing(secret, of, cost).present;
  const indexes = under('a secret of some length');

  it('do not depend on how a person writes', async () => {
    expect(await indexes.nik('3174 0112-0385.0001')).toBe(await indexes.nik('3174011203850001'));
    expect(await indexes.email(' Budi@Kemhan.go.id')).toBe(await indexes.email('budi@kemhan.go.id'));
    expect(await indexes.letter('b/12 – III')).toBe(await indexes.letter('B/12-iii'));
  });

  it('differ by purpose and by secret', async () => {
    expect(await indexes.email('budi')).not.toContain(await indexes.beginning('budi'));
    expect(await indexes.nip('1')).not.toBe(await indexes.nrp('1'));
    expect(await indexes.letter('1')).not.toBe(await indexes.agenda('1'));
    const other = under('another secret, as long');
    expect(await other.nik('1')).not.toBe(await indexes.nik('1'));
    expect(await other.name()).not.toBe(await indexes.name());
    expect(() => under('short')).toThrow(RangeError);
  });

  it.each(['nik', 'nip', 'nrp', 'email', 'letter', 'beginning'] as const)(
    'of the %s cannot be made with the secret alone: the store’s own bytes are under the master key',
    async (kind) => {
      const thief = under('a secret of some length', async () => new Uint8Array(32));
      expect(await thief[kind]('3174011203850001')).not.toBe(await indexes[kind]('3174011203850001'));
    },
  );

  it('of numbers cost as much as is set, and the same one that is asked for again costs nothing', async () => {
    const timeOf = async (work: () => Promise<unknown>) => {
      const from = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    const slow = under('a secret of some length', pepper, PRODUCTION_COST);
    const once = await timeOf(() => slow.nik('3174011203850001'));
    // 16 MiB are filled and read again: no processor does it in less.
    expect(once).toBeGreaterThan(10);
    expect(await timeOf(() => slow.nik('3174011203850001'))).toBeLessThan(once / 2);
    expect(await slow.nik('3174011203850001')).not.toBe(await indexes.nik('3174011203850001'));
  });

  it('and those of a vault cost so much unless a test says otherwise', () => {
    expect(PRODUCTION_COST).toBeGreaterThanOrEqual(14);
  });
});
