import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretsIn } from './secrets.js';

describe('secrets', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tte-spec-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are made once, readable by the user only', () => {
    const file = join(folder, 'own/secrets.json');
    const first = secretsIn(file);
    expect(secretsIn(file)).toEqual(first);
    expect(Buffer.from(first.VAULT_MASTER_KEY, 'base64')).toHaveLength(32);
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'own'))).toEqual(['secrets.json']);
  });

  it('are completed by what no data depend on', () => {
    const file = join(folder, 'secrets.json');
    const { SESSION_KEY: _key, ...older } = secretsIn(file);
    writeFileSync(file, JSON.stringify(older));
    const completed = secretsIn(file);
    expect(completed).toEqual({ ...older, SESSION_KEY: expect.any(String) });
    expect(secretsIn(file)).toEqual(completed);
    expect(readdirSync(folder)).toEqual(['secrets.json']);
  });

  it('are not made anew when one is missing: data may be encrypted with the others', () => {
    const file = join(folder, 'secrets.json');
    writeFileSync(file, '{"VAULT_MASTER_KEY":"x"}');
    expect(() => secretsIn(file)).toThrow(/lacks VAULT_INDEX_SECRET, AUDIT_KEY/);
  });
});
