import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pdf } from '../../test/support/people.js';
import { pdfBytes } from './pdf-bytes.js';

const passed = (pieces: readonly Buffer[], truncated = false) =>
  buffer(pdfBytes(Object.assign(Readable.from(pieces), { truncated })));
const byteByByte = (content: Buffer) => Array.from(content, (byte) => Buffer.of(byte));

it.each([
  ['at once', (content: Buffer) => [content]],
  ['byte by byte', byteByByte],
])('a letter passes unchanged, %s', async (_how, cut) => {
  expect(await passed(cut(pdf()))).toEqual(pdf());
});

it.each([
  ['other bytes before it', `\ufeff${' '.repeat(1_000)}%PDF-1.7 %%EOF`],
  ['a header where readers look for it last', `${' '.repeat(1_024 - 1)}%PDF-1.7`],
  ['other bytes after it', `%PDF-1.7 %%EOF${'\0'.repeat(3_000)}`],
  ['no end mark', '%PDF-1.7'],
])('a letter with %s passes', async (_what, text) => {
  for (const cut of [[Buffer.from(text)], byteByByte(Buffer.from(text))]) {
    expect(await passed(cut)).toEqual(Buffer.from(text));
  }
});

it.each([
  ['is empty', ''],
  ['has only an end', '%%EOF'],
  ['begins far later', `${' '.repeat(2_000)}%PDF-1.7 %%EOF`],
  ['begins with another word', '%PDX-1.7 %%EOF'],
])('what %s is no letter', async (_what, text) => {
  await expect(passed([Buffer.from(text)])).rejects.toThrow('letter-not-pdf');
  await expect(passed(byteByByte(Buffer.from(text)))).rejects.toThrow('letter-not-pdf');
});

it('what is no PDF is told by its first bytes, before the rest has come', async () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.from('MZ program');
    })(),
  );
  await expect(buffer(pdfBytes(endless))).rejects.toThrow('letter-not-pdf');
});

it('what met the size limit is too large', async () => {
  await expect(passed([pdf()], true)).rejects.toThrow('letter-too-large');
});

it('what breaks off is a form that cannot be read', async () => {
  const broken = Readable.from(
    (function* () {
      yield pdf().subarray(0, 100);
      throw new Error('the line broke');
    })(),
  );
  await expect(buffer(pdfBytes(broken))).rejects.toThrow('malformed-request');
});
