import { createPublicKey, verify } from 'node:crypto';
import { readCheckpoints, readKeys } from '../verifier/verify.mjs';
import { inOneLine, sealed } from './checkpoint.js';
import { signingKey } from './signing-key.js';

const ORIGIN = 'tte.contoh.go.id/registrasi';
const key = signingKey(ORIGIN, Buffer.alloc(32, 7));
const head = { size: 20_852_163, root: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=' };

it('reads as the specification shows it, and in one line as it is mailed', () => {
  const note = sealed(head, [key]);
  expect(note).toMatch(
    /^tte\.contoh\.go\.id\/registrasi\n20852163\nCsUY\S+=\n\n— tte\.contoh\.go\.id\/registrasi \S+\n$/,
  );
  const [whole] = readCheckpoints(note);
  expect(whole).toMatchObject({ origin: ORIGIN, ...head });
  expect(readCheckpoints(inOneLine(note))).toEqual([whole]);
});

it('is signed over its text, by a key whose id is that of its public line', () => {
  const [checkpoint] = readCheckpoints(sealed(head, [key]));
  const [known] = readKeys(key.publicLine);
  const bytes = Buffer.from(checkpoint?.signatures[0]?.value ?? '', 'base64');
  expect(bytes.subarray(0, 4).toString('hex')).toBe(key.id);
  const publicKey = known?.key ?? createPublicKey('');
  expect(verify(null, Buffer.from(checkpoint?.body ?? ''), publicKey, bytes.subarray(4))).toBe(true);
});

it('carries the signatures of the old and of the new key while keys are changed', () => {
  const next = signingKey(ORIGIN, Buffer.alloc(32, 8));
  const [checkpoint] = readCheckpoints(sealed(head, [key, next]));
  const ids = checkpoint?.signatures.map(({ value }) =>
    Buffer.from(value, 'base64').subarray(0, 4).toString('hex'),
  );
  expect(ids).toEqual([key.id, next.id]);
});

it('a public line that was changed is no key, and a seed has 32 bytes', () => {
  const changed = key.publicLine.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect(() => readKeys(changed)).toThrow('Bukan kunci publik');
  expect(() => signingKey(ORIGIN, Buffer.alloc(31))).toThrow(RangeError);
});
