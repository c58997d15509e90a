import { randomBytes } from 'node:crypto';
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
  /** A case keeps it, and none has given it up since: its release need not look for one, which costs a search. */
  readonly kept?: true;
  /** Drawn for a letter that came without one. */
  readonly agendaNumber?: string;
}

type ObjectId = mongoose.mongo.ObjectId;
export type LetterFile = Omit<mongoose.mongo.GridFSFile, 'metadata'> & { readonly metadata?: LetterMetadata };

interface Chunk {
  readonly _id: ObjectId;
  readonly files_id: ObjectId;
  readonly n: number;
}

const BUCKET = 'vault_letters';
/** Files that are looked for at once. */
const BATCH = 500;

/** The GridFS bucket of letters, and its files' metadata. */
export interface LetterFiles {
  bucket(): Promise<mongoose.mongo.GridFSBucket>;
  files(): Promise<mongoose.mongo.Collection<LetterFile>>;
  find(letterRef: string): Promise<LetterFile | undefined>;
  change(letterRef: string, change: mongoose.mongo.UpdateFilter<LetterFile>): Promise<void>;
  /** Safe to repeat. */
  remove(letterRef: string): Promise<void>;
  /**
   * Removes what killed uploads have left: chunks without a file, the newest of them written before a time. An upload
   * that is under way looks the same, so that time must lie further back than one can last.
   */
  removeOrphans(before: Date): Promise<void>;
  prepare(): Promise<void>;
}

export function letterFiles(connection: Connection): LetterFiles {
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

  return {
    bucket,
    files,
    find,
    async change(letterRef, change) {
      const _id = idOf(letterRef);
      if (_id) await (await files()).updateOne({ _id }, change);
    },
    async remove(letterRef) {
      const _id = idOf(letterRef);
      if (!_id) return;
      await (await files()).deleteOne({ _id });
      await (await database()).collection(`${BUCKET}.chunks`).deleteMany({ files_id: _id });
    },
    async removeOrphans(before) {
      const chunks = (await database()).collection<Chunk>(`${BUCKET}.chunks`);
      // All in the index: no content is read for that.
      const all = chunks.find({}, { projection: { _id: 0, files_id: 1, n: 1 } }).sort({ files_id: 1, n: 1 });
      let ids = new Map<string, ObjectId>();
      const judge = async () => {
        const there = (await files()).find({ _id: { $in: [...ids.values()] } }, { projection: { _id: 1 } });
        for await (const { _id } of there) ids.delete(_id.toHexString());
        for (const files_id of ids.values()) {
          // The driver draws the id of a chunk when it writes it.
          const newest = await chunks.findOne({ files_id }, { projection: { _id: 1 }, sort: { _id: -1 } });
          if (newest && newest._id.getTimestamp() < before) await chunks.deleteMany({ files_id });
        }
        ids = new Map();
      };
      for await (const { files_id } of all) {
        ids.set(files_id.toHexString(), files_id);
        if (ids.size >= BATCH) await judge();
      }
      if (ids.size > 0) await judge();
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
