import { parseOfficialEmail } from '../../src/values/email.js';

const parse = (text: string) => parseOfficialEmail(text, 'kemhan.go.id');

describe('Email dinas', () => {
  test.each([
    ['budi.santoso@kemhan.go.id', 'budi.santoso@kemhan.go.id'],
    [' Budi.Santoso@KEMHAN.go.id ', 'budi.santoso@kemhan.go.id'],
    ['budi+tte@kemhan.go.id', 'budi+tte@kemhan.go.id'],
    ['b@kemhan.go.id', 'b@kemhan.go.id'],
    ['budi_s-1@kemhan.go.id', 'budi_s-1@kemhan.go.id'],
  ])('%s', (text, value) => {
    expect(parse(text)).toEqual({ ok: true, value });
  });

  test('the domain is configuration, in either case', () => {
    expect(parseOfficialEmail('budi@contoh.go.id', 'Contoh.GO.id')).toMatchObject({ ok: true });
  });

  test.each([
    ['another provider', 'budi@gmail.com'],
    ['a subdomain', 'budi@mail.kemhan.go.id'],
    ['the domain as a prefix', 'budi@kemhan.go.id.contoh.com'],
    ['the domain as a suffix', 'budi@palsukemhan.go.id'],
    ['a dot that is a letter', 'budi@kemhanxgo.id'],
  ])('%s is not the ministry', (_title, text) => {
    expect(parse(text)).toEqual({ ok: false, fault: 'email-domain' });
  });

  test.each([
    ['nothing', ''],
    ['no mailbox', '@kemhan.go.id'],
    ['no domain', 'budi@'],
    ['two signs', 'budi@contoh.com@kemhan.go.id'],
    ['a name before', 'Budi <budi@kemhan.go.id>'],
    ['two addresses', 'budi@kemhan.go.id,adi@kemhan.go.id'],
    ['a header after', 'budi@kemhan.go.id\nBcc: adi@contoh.com'],
    ['two dots', 'budi..s@kemhan.go.id'],
    ['a dot first', '.budi@kemhan.go.id'],
    ['a dot last', 'budi.@kemhan.go.id'],
    ['a space', 'budi s@kemhan.go.id'],
    ['letters that only look like it', 'budi@kеmhan.go.id'],
    ['more than 64 characters', `${'b'.repeat(65)}@kemhan.go.id`],
  ])('%s is no address', (_title, text) => {
    expect(parse(text)).toEqual({ ok: false, fault: 'email-format' });
  });
});
