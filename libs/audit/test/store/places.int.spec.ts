import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { readCheckpoints } from '../../verifier/verify.mjs';
import { bucketPlace, folderPlace, type SealedCheckpoint } from '../../src/index.js';
import { sealed } from '../../src/checkpoint.js';
import { signingKey } from '../../src/signing-key.js';
import { SECRETS } from './store-office.js';

const key = signingKey(SECRETS.origin, Buffer.from(SECRETS.key));
const checkpoints = [3, 20, 100].map((size): SealedCheckpoint => {
  const root = Buffer.alloc(32, size).toString('base64');
  return { size, root, at: '2026-03-16T01:00:00.000Z', note: sealed({ size, root }, [key]) };
});
const notes = checkpoints.map(({ note }) => note);

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tte-places-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('a folder keeps each checkpoint in a file that the verifier reads', async () => {
  const target = join(folder, 'a/b');
  const place = folderPlace(target);
  await place.put(checkpoints, `${key.publicLine}\n`);
  await place.put(checkpoints, `${key.publicLine}\n`);
  expect(readdirSync(target).sort()).toEqual([
    'checkpoint-000000000003.txt',
    'checkpoint-000000000020.txt',
    'checkpoint-000000000100.txt',
    'kunci-publik.txt',
  ]);
  expect(await place.read?.()).toEqual(notes);
  expect(readCheckpoints(readFileSync(join(target, 'checkpoint-000000000020.txt'), 'utf8'))).toHaveLength(1);
});

/** s3rver speaks the protocol and knows who may come; signatures of version 4 it does not compute anew. */
describe('a bucket of a server that speaks the protocol of S3', () => {
  let server: S3rver;
  let url: string;
  beforeEach(async () => {
    server = new S3rver({
      ...{ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 's3') },
      configureBuckets: [{ name: 'audit', configs: [] }],
    });
    const { port } = (await server.run()) as AddressInfo;
    url = `http://127.0.0.1:${port}/audit/tte/checkpoint`;
  });
  afterEach(() => server.close());
  const bucket = (keyId = 'S3RVER') => bucketPlace({ url, region: 'us-east-1', keyId, secret: 'S3RVER' });

  it('takes checkpoints and gives them back', async () => {
    await bucket().put(checkpoints, `${key.publicLine}\n`);
    await bucket().put(checkpoints.slice(2), `${key.publicLine}\n`);
    expect(await bucket().read?.()).toEqual(notes);
    expect(bucket().name).toBe(`bucket ${new URL(url).host}/audit`);
  });

  it('that refuses us, or is away, is told', async () => {
    await expect(bucket('another').put(checkpoints, '')).rejects.toThrow('the bucket answers 403');
    const gone = bucketPlace({ url: 'http://127.0.0.1:1/audit', region: 'x', keyId: 'x', secret: 'x' });
    await expect(gone.put(checkpoints, '')).rejects.toThrow();
  });
});
