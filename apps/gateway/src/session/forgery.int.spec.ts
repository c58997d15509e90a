import type { Browser, Page } from '../../test/support/browser.js';
import { pdf, submission } from '../../test/support/people.js';
import { browserOf, openWithIssuer, PUBLIC, signInAt } from '../../test/support/people-who-sign-in.js';
import { official, type TestGateway } from '../../test/support/gateway.js';

const LIST = `${PUBLIC}/api/v1/cases`;
let gateway: TestGateway;
let browser: Browser;
let token: string;
beforeAll(async () => {
  gateway = await openWithIssuer();
  gateway.issuer.signsIn({
    claims: { sub: 'operator1', roles: ['operator'], email: 'operator1@kemhan.go.id' },
  });
  browser = browserOf(gateway);
  await signInAt(browser);
  token = String((await browser.visit(`${PUBLIC}/auth/session`)).body['csrfToken']);
}, 60_000);
afterAll(() => gateway?.close());

let count = 0;
function submit(headers: Record<string, string>, by: Browser = browser): Promise<Page> {
  const body = new FormData();
  body.append('data', JSON.stringify(submission((count += 1))));
  body.append('letter', new Blob([new Uint8Array(pdf())]), 'surat.pdf');
  return by.visit(LIST, { method: 'POST', headers, body });
}
const refusal = ({ status, body }: Page) => [status, body['code']];
const REFUSED = [403, 'csrf-token-invalid'];

it('a request that changes something, by cookie and with the token, is taken', async () => {
  expect((await submit({ 'x-csrf-token': token, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  expect((await submit({ 'x-csrf-token': token })).status).toBe(201);
});

it('without the token, or with one of others, it is refused and changes nothing', async () => {
  const other = browserOf(gateway);
  await signInAt(other);
  const theirs = String((await other.visit(`${PUBLIC}/auth/session`)).body['csrfToken']);
  const before = (await browser.visit(LIST)).body['items'];
  expect(refusal(await submit({}))).toEqual(REFUSED);
  expect(refusal(await submit({ 'x-csrf-token': '' }))).toEqual(REFUSED);
  expect(refusal(await submit({ 'x-csrf-token': `${token}x` }))).toEqual(REFUSED);
  expect(refusal(await submit({ 'x-csrf-token': theirs }))).toEqual(REFUSED);
  expect(refusal(await submit({ 'csrf-token': token }))).toEqual(REFUSED);
  expect((await browser.visit(LIST)).body['items']).toEqual(before);
});

it('from a page of another site it is refused, even with the token', async () => {
  expect(refusal(await submit({ 'x-csrf-token': token, 'sec-fetch-site': 'cross-site' }))).toEqual(REFUSED);
});

it('a body cannot bring the token, as a form of others could', async () => {
  const answer = await browser.visit(`${PUBLIC}/auth/logout`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ _csrf: token }),
  });
  expect(refusal(answer)).toEqual(REFUSED);
  expect((await browser.visit(LIST)).status).toBe(200);
});

it('looking needs no token, also on the way from another site', async () => {
  expect((await browser.visit(LIST, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
});

it('machines with a token of their own need none, also beside a cookie', async () => {
  const { authorization } = await gateway.authorization(official('operator'));
  expect((await submit({ authorization })).status).toBe(201);
  expect((await submit({ authorization, 'sec-fetch-site': 'cross-site' }, browserOf(gateway))).status).toBe(
    201,
  );
});

it('nobody at all is told to sign in, not to bring a token', async () => {
  expect(refusal(await submit({}, browserOf(gateway)))).toEqual([401, 'missing-token']);
});
