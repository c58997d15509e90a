import { mendedLink } from './encoded-link.js';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJyZWctMSJ9.c2lnbmF0dXJl_-';

test.each([
  ['/pemohon%23', ''],
  ['/pemohon%2523', ''],
  ['/pemohon%252523', ''],
  ['/pemohon/%23', ''],
  ['/pemohon%2F%23', ''],
  ['/pemohon?utm_source=surat%23', ''],
  ['/pemohon%3Futm_source%3Dsurat%23', ''],
  ['/pemohon%23', '?data=05%7C02'],
  ['/pemohon%23', '&data=05%7C02&reserved=0'],
  ['/pemohon%23', '%26data%3D05'],
  ['/pemohon%23', ')'],
  ['/pemohon%23', '>'],
])('%s…%s is the page with its fragment', (before, behind) => {
  expect(mendedLink(`${before}${TOKEN}${behind}`)).toBe(`/pemohon#${TOKEN}`);
});

test.each([
  '/pemohon',
  '/pemohon?a=b',
  '/pemohon%23',
  '/pemohon%23a.b',
  `/pemohonan%23${TOKEN}`,
  `/berkas%23${TOKEN}`,
  `//jahat.example/pemohon%23${TOKEN}`,
  `/pemohon/${TOKEN}`,
])('%s is left as it is', (url) => {
  expect(mendedLink(url)).toBeUndefined();
});
