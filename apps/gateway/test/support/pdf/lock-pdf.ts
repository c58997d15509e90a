import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/** How a file is encrypted: anybody can open it, and only its owner may change it. */
export interface PdfLock {
  readonly dictionary: string;
  seal(bytes: Buffer, object: number): Buffer;
}

/** ISO 32000-1, 7.6.3.3: what passwords are filled up with. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = Buffer.alloc(16, 0x0a);
const PERMISSIONS = -44;

const md5 = (...parts: readonly Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();

/** OpenSSL 3 has it no more. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0]);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return bytes.map((byte) => {
    i = (i + 1) % 256;
    j = (j + (state[i] ?? 0)) % 256;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0);
  }) as Buffer;
}

const padded = (password: string) =>
  Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
const turned = (key: Buffer, turn: number) => key.map((byte) => byte ^ turn) as Buffer;

/**
 * The security handler of the revisions 2 to 4 (ISO 32000-1, 7.6.3), without a password for readers.
 * @param userPassword with one, nobody opens the file without it
 */
export function lockPdf(kind: 'rc4-40' | 'rc4-128' | 'aes-128', userPassword = ''): PdfLock {
  const revision = { 'rc4-40': 2, 'rc4-128': 3, 'aes-128': 4 }[kind];
  const length = revision === 2 ? 5 : 16;
  const strengthen = (first: Buffer) => {
    let key = first;
    for (let round = 0; revision > 2 && round < 50; round += 1) key = md5(key.subarray(0, length));
    return key.subarray(0, length);
  };
  const turns = (key: Buffer, bytes: Buffer) => {
    let sealed = rc4(key, bytes);
    for (let turn = 1; revision > 2 && turn < 20; turn += 1) sealed = rc4(turned(key, turn), sealed);
    return sealed;
  };
  const owner = turns(strengthen(md5(padded('pemilik'))), padded(userPassword));
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(PERMISSIONS);
  const key = strengthen(md5(padded(userPassword), owner, flags, ID));
  const user =
    revision === 2 ? rc4(key, PADDING) : Buffer.concat([turns(key, md5(PADDING, ID)), Buffer.alloc(16)]);
  const how = {
    'rc4-40': '/V 1 /R 2 /Length 40',
    'rc4-128': '/V 2 /R 3 /Length 128',
    'aes-128':
      '/V 4 /R 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF',
  }[kind];
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  return {
    dictionary: `<< /Filter /Standard ${how} /P ${PERMISSIONS} /O ${hex(owner)} /U ${hex(user)} >>`,
    seal(bytes, object) {
      const number = Buffer.from([object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0]);
      const salt = kind === 'aes-128' ? Buffer.from('sAlT') : Buffer.alloc(0);
      const own = md5(key, number, salt).subarray(0, Math.min(length + 5, 16));
      if (kind !== 'aes-128') return rc4(own, bytes);
      const iv = randomBytes(16);
      const cipher = createCipheriv('aes-128-cbc', own, iv);
      return Buffer.concat([iv, cipher.update(bytes), cipher.final()]);
    },
  };
}
