import { randomBytes } from 'node:crypto';
import { blindIndexes } from './blind-index.js';
import { masterKeys } from './master-keys.js';
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
    expect(Buffer.from(await masterKeys(present, [old]).unwrap(wrapped, 'r1'))).toEqual(Buffer.from(content));
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
  const indexes = blindIndexes('a secret of some length');

  it('do not depend on how a person writes', () => {
    expect(indexes.nik('3174 0112-0385.0001')).toBe(indexes.nik('3174011203850001'));
    expect(indexes.email(' Budi@Kemhan.go.id')).toBe(indexes.email('budi@kemhan.go.id'));
    expect(indexes.words('Dr. BUDI Santoso, M.Kom.')).toEqual(indexes.words('budi santoso'));
  });

  it('differ by purpose and by secret', () => {
    expect(indexes.words('budi')[0]).not.toBe(indexes.email('budi'));
    expect(indexes.digest('1')).not.toBe(indexes.nik('1'));
    expect(blindIndexes('another secret, as long').nik('1')).not.toBe(indexes.nik('1'));
    expect(() => blindIndexes('short')).toThrow(RangeError);
  });
});
