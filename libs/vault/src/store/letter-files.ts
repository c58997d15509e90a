import { randomBytes } from 'node:crypto';
import { PER_ANSWER } from '@tte/mongo';
import mongoose, { type Connection } from 'mongoose';

/** Metadata of a letter's file. A file without `seal` was cut off and is no letter. */
export interface LetterMetadata {
  readonly seal?: {
    /** The letter's own key under the master key, until it is settled which cases keep the letter. */
    readonly pendingKey?: string;
    readonly commitment: string;
    /** File name, size, SHA-256 and the commitment's salt: JWE under the letter's key. */
    readonly details: string;
  };
  /** A case that kept it has given it up before its release, which therefore looks whether another one keeps it. */
  readonly givenUp?: true;
  /** Drawn for a letter that came without one. */
  readonly agendaNumber?: string;
}

type ObjectId = mongoose.mongo.ObjectId;
export type LetterFile = Omit<mongoose.mongo.GridFSFile, 'metadata'> & { readonly metadata?: LetterMetadata };

interface Chunk {
  readonly _id: ObjectId;
  readonly files_id: ObjectId;
  readonly n: number;
  readonly data: mongoose.mongo.Binary;
}

/**
 * A letter that this process has stored and not released yet.
 * Why: docs/decisions/0077-fewer-commands.md
 */
export interface LetterInFlight {
  readonly file: LetterFile;
  /** A case keeps it, by this process. */
  readonly isKept: boolean;
  /** As it came in, of a small one: whoever judges it need not have it read back and deciphered. */
  readonly content?: Uint8Array;
}

const BUCKET = 'vault_letters';
/** Letters in flight that are remembered at most: more than a gateway takes at once. */
const IN_FLIGHT = 50;
/** Files that are looked for at once. */
const BATCH = 500;

/** The GridFS bucket of letters, and its files' metadata. */
export interface LetterFiles {
  bucket(): Promise<mongoose.mongo.GridFSBucket>;
  files(): Promise<mongoose.mongo.Collection<LetterFile>>;
  find(letterRef: string): Promise<LetterFile | undefined>;
  /**
   * What is remembered of letters in flight, and what is not is found. Who goes by more than what a file has had from
   * its beginning writes under a condition, since others may have changed it.
   */
  known(letterRef: string): Promise<LetterFile | undefined>;
  inFlight(letterRef: string): LetterInFlight | undefined;
  remember(letter: LetterInFlight): void;
  forget(letterRef: string): void;
  /** The file's bytes in their order, by one command for those that fit in its answer. @throws MissingChunk */
  content(file: LetterFile): AsyncIterable<Uint8Array>;
  /** @returns false when there is no such letter, or it does not fulfil the condition */
  change(
    letterRef: string,
    change: mongoose.mongo.UpdateFilter<LetterFile>,
    condition?: mongoose.mongo.Filter<LetterFile>,
  ): Promise<boolean>;
  /** Safe to repeat. */
  remove(letterRef: string): Promise<void>;
  /**
   * Removes what killed uploads have left: chunks without a file, the newest of them written before a time. An upload
   * that is under way looks the same, so that time must lie further back than one can last.
   */
  removeOrphans(before: Date): Promise<void>;
  /** The files of which such chunks are there. */
  orphanChunks(before: Date): AsyncIterable<string>;
  prepare(): Promise<void>;
}

/** A file's chunks are not those that were written: one is missing. */
export class MissingChunk extends Error {
  override readonly name = 'MissingChunk';
}

export function letterFiles(connection: Connection): LetterFiles {
  const flying = new Map<string, LetterInFlight>();
  let opened: { readonly on: unknown; readonly bucket: mongoose.mongo.GridFSBucket } | undefined;
  async function database() {
    const { db } = connection.db ? connection : await connection.asPromise();
    if (!db) throw new Error('the connection has no database');
    return db;
  }
  const files = async () => (await database()).collection<LetterFile>(`${BUCKET}.files`);
  // One bucket for all: it looks for its indexes only before its first upload. A connection opened anew has another.
  const bucket = async () => {
    const on = await database();
    opened =
      opened?.on === on
        ? opened
        : { on, bucket: new mongoose.mongo.GridFSBucket(on, { bucketName: BUCKET }) };
    return opened.bucket;
  };

  async function find(letterRef: string) {
    const _id = idOf(letterRef);
    return _id && ((await (await files()).findOne({ _id })) ?? undefined);
  }

  /** Files of which there are chunks and nothing else, the newest of them written before a time. */
  async function* orphans(before: Date): AsyncGenerator<ObjectId> {
    const chunks = (await database()).collection<Chunk>(`${BUCKET}.chunks`);
    // All in the index: no content is read for that.
    const all = chunks.find({}, { projection: { _id: 0, files_id: 1, n: 1 } }).sort({ files_id: 1, n: 1 });
    let ids = new Map<string, ObjectId>();
    async function* judge() {
      const there = (await files()).find({ _id: { $in: [...ids.values()] } }, { projection: { _id: 1 } });
      for await (const { _id } of there) ids.delete(_id.toHexString());
      for (const files_id of ids.values()) {
        // The driver draws the id of a chunk when it writes it.
        const newest = await chunks.findOne({ files_id }, { projection: { _id: 1 }, sort: { _id: -1 } });
        if (newest && newest._id.getTimestamp() < before) yield files_id;
      }
      ids = new Map();
    }
    for await (const { files_id } of all.batchSize(PER_ANSWER)) {
      ids.set(files_id.toHexString(), files_id);
      if (ids.size >= BATCH) yield* judge();
    }
    if (ids.size > 0) yield* judge();
  }

  return {
    bucket,
    files,
    find,
    known: async (letterRef) => flying.get(letterRef)?.file ?? find(letterRef),
    inFlight: (letterRef) => flying.get(letterRef),
    remember(letter) {
      flying.delete(letter.file.filename);
      flying.set(letter.file.filename, letter);
      // One that is forgotten costs a look; the oldest has most likely been left by its request.
      for (const oldest of flying.keys()) if (flying.size > IN_FLIGHT) flying.delete(oldest);
    },
    forget: (letterRef) => void flying.delete(letterRef),
    async *content({ _id: files_id, chunkSize, length }) {
      const chunks = (await database()).collection<Chunk>(`${BUCKET}.chunks`);
      let next = 0;
      for await (const { n, data } of chunks.find({ files_id }).sort({ n: 1 })) {
        if (n !== next) throw new MissingChunk();
        next += 1;
        yield data.value();
      }
      if (next < Math.ceil(length / chunkSize)) throw new MissingChunk();
    },
    async change(letterRef, change, condition = {}) {
      const _id = idOf(letterRef);
      if (!_id) return false;
      const { matchedCount } = await (await files()).updateOne({ ...condition, _id }, change);
      return matchedCount === 1;
    },
    async remove(letterRef) {
      const _id = idOf(letterRef);
      if (!_id) return;
      await (await files()).deleteOne({ _id });
      await (await database()).collection(`${BUCKET}.chunks`).deleteMany({ files_id: _id });
    },
    async removeOrphans(before) {
      const chunks = (await database()).collection<Chunk>(`${BUCKET}.chunks`);
      for await (const files_id of orphans(before)) await chunks.deleteMany({ files_id });
    },
    async *orphanChunks(before) {
      for await (const id of orphans(before)) yield id.toHexString();
    },
    async prepare() {
      await (await files()).createIndex({ 'metadata.agendaNumber': 1 }, { sparse: true });
      // Only unsettled letters have it: the nightly look for old ones reads no other.
      await (await files()).createIndex({ 'metadata.seal.pendingKey': 1 }, { sparse: true });
      // As GridFS wants it; made here, so that the first uploads of all do not make it at once.
      const chunks = (await database()).collection(`${BUCKET}.chunks`);
      await chunks.createIndex({ files_id: 1, n: 1 }, { unique: true });
    },
  };
}

/** The file's id is the letter's reference in another form, so that no index is needed to find it. */
const idOf = (letterRef: string): ObjectId | undefined =>
  /^[0-9a-f]{24}$/.test(letterRef) ? new mongoose.mongo.ObjectId(letterRef) : undefined;

/** A random id: it can be guessed neither from the time nor from its neighbours. */
export const newFileId = (): ObjectId => new mongoose.mongo.ObjectId(randomBytes(12));
