import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import type { SealedCheckpoint } from './port.js';

/** A place outside the store that keeps checkpoints. */
export interface CheckpointPlace {
  /** What people call it; without a secret in it. */
  readonly name: string;
  /** Takes checkpoints, in the order in which they were sealed; to take one again changes nothing. */
  put(checkpoints: readonly SealedCheckpoint[], publicKeys: string): Promise<void>;
  /** The newest notes that it keeps, where it can be read. */
  read?(): Promise<readonly string[]>;
  /** Milliseconds: not sooner after the last one; for what people read. */
  readonly every?: number;
}

const KEYS = 'kunci-publik.txt';
const CHECKPOINT = /^checkpoint-\d{12}\.txt$/;
/** By its name a checkpoint sorts as by its size. */
const fileOf = ({ size }: SealedCheckpoint): string => `checkpoint-${String(size).padStart(12, '0')}.txt`;
/** The newest tell what an older store lacks. */
const NEWEST = 50;
/** Milliseconds for one request. */
const TIMEOUT_MS = 30_000;

/** A folder, on another machine's disk if it is to prove something: a file for each checkpoint. */
export function folderPlace(folder: string): CheckpointPlace {
  async function put(name: string, content: string): Promise<void> {
    // Nobody ever reads half of one.
    const draft = join(folder, `.${name}.${process.pid}`);
    await writeFile(draft, content);
    await rename(draft, join(folder, name));
  }
  return {
    name: `folder ${folder}`,
    async put(checkpoints, publicKeys) {
      await mkdir(folder, { recursive: true });
      await put(KEYS, publicKeys);
      for (const checkpoint of checkpoints) await put(fileOf(checkpoint), checkpoint.note);
    },
    async read() {
      const names = (await readdir(folder)).filter((name) => CHECKPOINT.test(name)).sort();
      return Promise.all(names.slice(-NEWEST).map((name) => readFile(join(folder, name), 'utf8')));
    },
  };
}

/** A bucket of S3, or of anything that speaks its protocol (MinIO, Ceph, Garage). */
export interface Bucket {
  /** With the bucket as the first part of its path, and perhaps a folder behind it. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

/** A bucket; versions or a lock on it (WORM) are its owner's to set. */
export function bucketPlace({ url, region, keyId, secret }: Bucket): CheckpointPlace {
  const client = new AwsClient({
    ...{ accessKeyId: keyId, secretAccessKey: secret, region, service: 's3', retries: 0 },
  });
  const at = new URL(url);
  const [, bucket = '', ...folders] = at.pathname.split('/');
  const prefix = folders
    .filter(Boolean)
    .map((one) => `${one}/`)
    .join('');
  const addressOf = (name: string) => `${at.origin}/${bucket}/${prefix}${name}`;

  async function call(address: string, init: RequestInit = {}): Promise<string> {
    const answer = await client.fetch(address, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`the bucket answers ${answer.status}`);
    return text;
  }
  const put = (name: string, body: string) => call(addressOf(name), { method: 'PUT', body });

  async function names(): Promise<readonly string[]> {
    const found: string[] = [];
    for (let token: string | undefined = ''; token !== undefined;) {
      const query = new URLSearchParams({
        ...{ 'list-type': '2', prefix },
        ...(token !== '' && { 'continuation-token': token }),
      });
      const listed = await call(`${at.origin}/${bucket}/?${query}`);
      for (const [, key = ''] of listed.matchAll(/<Key>([^<]+)<\/Key>/g))
        found.push(key.slice(prefix.length));
      token = /<NextContinuationToken>([^<]+)</.exec(listed)?.[1];
    }
    return found.filter((name) => CHECKPOINT.test(name)).sort();
  }

  return {
    name: `bucket ${at.host}/${bucket}`,
    async put(checkpoints, publicKeys) {
      await put(KEYS, publicKeys);
      for (const checkpoint of checkpoints) await put(fileOf(checkpoint), checkpoint.note);
    },
    read: async () => Promise.all((await names()).slice(-NEWEST).map((name) => call(addressOf(name)))),
  };
}
