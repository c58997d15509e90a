import { hkdfSync } from 'node:crypto';
import { base64url, decodeJwt, decodeProtectedHeader, SignJWT, type JWTPayload } from 'jose';
import type { Connection } from 'mongoose';
import { dropDatabase, openDatabase } from '../test/support/database.js';
import { admissionOf, budi, siti, vaultOn } from '../test/support/samples.js';

const NOW = new Date('2026-11-22T08:00:00.000Z');
const TOMORROW = new Date('2026-11-23T08:00:00.000Z');
const SECRET = 'another secret for links';
let connection: Connection;
const vault = (changes: { clock?: () => Date; linkSecret?: string } = {}) =>
  vaultOn(connection, { clock: () => NOW, linkSecret: SECRET, ...changes });

beforeAll(async () => {
  connection = await openDatabase();
  await vault().admit(admissionOf('l1'));
  await vault().admit(admissionOf('l2', { applicant: siti }));
});
afterAll(() => dropDatabase(connection));

const link = (caseId = 'l1') => vault().applicantLink(caseId, TOMORROW);
const partsOf = (token: string) => token.split('.') as [string, string, string];
const encoded = (value: object) => base64url.encode(JSON.stringify(value));

it('opens the one case that it was made for, and holds nothing of the person', async () => {
  const token = await link();
  expect(await vault().openApplicantLink(token)).toEqual({ outcome: 'open', caseId: 'l1' });
  expect(await vault().openApplicantLink(await link('l2'))).toMatchObject({ caseId: 'l2' });
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'applicant-link+jwt' });
  expect(decodeJwt(token)).toEqual({ sub: 'l1', gen: 1, exp: TOMORROW.getTime() / 1000 });
  expect(token).not.toContain(base64url.encode(budi.name));
});

it('is made for cases that the vault has', async () => {
  await expect(link('unknown')).rejects.toMatchObject({ code: 'vault-unknown-case' });
  expect(() => vault({ linkSecret: 'short' })).toThrow(RangeError);
});

it('ends at its time', async () => {
  const token = await link();
  const at = (time: Date) => vault({ clock: () => time }).openApplicantLink(token);
  expect(await at(new Date(TOMORROW.getTime() - 1000))).toMatchObject({ outcome: 'open' });
  expect(await at(TOMORROW)).toEqual({ outcome: 'expired', caseId: 'l1' });
});

it('once it has ended, tells its case no longer when it was revoked, changed, or its case erased', async () => {
  await vault().admit(admissionOf('l3', { applicant: siti }));
  const later = (token: string) => vault({ clock: () => TOMORROW }).openApplicantLink(token);
  const [head, body, signature] = partsOf(await link('l3'));
  expect(await later(`${head}.${body}.${signature}`)).toEqual({ outcome: 'expired', caseId: 'l3' });
  const [, theirs] = partsOf(await link('l1'));
  expect(await later(`${head}.${theirs}.${signature}`)).toEqual({ outcome: 'invalid' });
  const other = vault({ clock: () => TOMORROW, linkSecret: 'a secret of another installation' });
  expect(await other.openApplicantLink(`${head}.${body}.${signature}`)).toEqual({ outcome: 'invalid' });
  expect((await vault().entry('l3'))?.linkGeneration).toBeUndefined();
  await vault().revokeApplicantLinks('l3');
  expect((await vault().entry('l3'))?.linkGeneration).toBe(2);
  expect(await later(`${head}.${body}.${signature}`)).toEqual({ outcome: 'invalid' });
  const second = await link('l3');
  expect(await later(second)).toMatchObject({ outcome: 'expired' });
  await vault().erase('l3', { by: 'admin1', ground: 'request' });
  expect(await later(second)).toEqual({ outcome: 'invalid' });
});

it('opens nothing once a part of it was changed, and does not tell then whether it had expired', async () => {
  const [head, body, signature] = partsOf(await link());
  const [, theirs] = partsOf(await link('l2'));
  const signed = (payload: JWTPayload, by: Uint8Array, typ = 'applicant-link+jwt') =>
    new SignJWT(payload).setProtectedHeader({ alg: 'HS256', typ }).sign(by);
  const key = new Uint8Array(hkdfSync('sha256', SECRET, '', 'tte/vault/applicant-link', 32));
  const claims = { sub: 'l1', gen: 1, exp: TOMORROW.getTime() / 1000 };
  const forged = [
    `${head}.${theirs}.${signature}`,
    `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
    `${encoded({ alg: 'none', typ: 'applicant-link+jwt' })}.${body}.`,
    `${encoded({ alg: 'HS512', typ: 'applicant-link+jwt' })}.${body}.${signature}`,
    `${head}.${encoded({ ...claims, exp: 1 })}.${signature}`,
    await signed(claims, key, 'JWT'),
    await signed({ sub: 'l1', gen: 1 }, key),
    await signed(claims, new Uint8Array(32)),
    `${head}.${body}`,
    'abc',
    '',
  ];
  expect(await vault().openApplicantLink(await signed(claims, key))).toMatchObject({ outcome: 'open' });
  for (const token of forged) expect(await vault().openApplicantLink(token)).toEqual({ outcome: 'invalid' });
});

it('opens nothing under another secret', async () => {
  const other = vault({ linkSecret: 'a secret of another installation' });
  expect(await other.openApplicantLink(await link())).toEqual({ outcome: 'invalid' });
});

it('is revoked with all that were made before, and those that are made afterwards open', async () => {
  const [first, second, foreign] = [await link(), await link(), await link('l2')];
  await vault().revokeApplicantLinks('l1');
  expect(await vault().openApplicantLink(first)).toEqual({ outcome: 'invalid' });
  expect(await vault().openApplicantLink(second)).toEqual({ outcome: 'invalid' });
  expect(await vault().openApplicantLink(foreign)).toMatchObject({ caseId: 'l2' });
  const third = await link();
  expect(await vault().openApplicantLink(third)).toMatchObject({ caseId: 'l1' });
  await Promise.all([1, 2, 3].map(() => vault().revokeApplicantLinks('l1')));
  expect(await vault().openApplicantLink(third)).toEqual({ outcome: 'invalid' });
  expect(await vault().openApplicantLink(await link())).toMatchObject({ caseId: 'l1' });
  await vault().revokeApplicantLinks('unknown');
});

it('opens nothing once its case is erased', async () => {
  const token = await link('l2');
  await vault().erase('l2', { by: 'admin1', ground: 'request' });
  expect(await vault().openApplicantLink(token)).toEqual({ outcome: 'invalid' });
  await expect(link('l2')).rejects.toMatchObject({ code: 'vault-unknown-case' });
});
