import { startIssuer } from '../../test/support/issuer.js';
import { TokenVerifier } from './token-verifier.js';

let provider: Awaited<ReturnType<typeof startIssuer>>;
beforeAll(async () => {
  provider = await startIssuer();
});
afterAll(() => provider?.close());

/** An issuer is an identifier and is compared as it is: a slash at its end belongs to it. */
it.each([
  ['without a slash', '', '', true],
  ['with a slash, as the settings have it', '/', '/', true],
  ['with a slash that the settings do not have', '', '/', false],
  ['without the slash of the settings', '/', '', false],
  ['with two slashes', '/', '//', false],
])('a token of an issuer %s', async (_how, ofSettings, ofToken, isTaken) => {
  const { issuer } = provider;
  const verifier = new TokenVerifier({ issuer: `${issuer}${ofSettings}`, audience: 'urn:tte:gateway' });
  const claims = { sub: 'kabid1', roles: ['kabid'] };
  const token = await provider.token(claims, { issuer: `${issuer}${ofToken}` });
  const verified = verifier.verify(token).then(
    ({ subject }) => subject,
    (error: unknown) => (error as { code?: string }).code,
  );
  expect(await verified).toBe(isTaken ? 'kabid1' : 'invalid-token');
});
