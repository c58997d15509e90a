import mongoose from 'mongoose';
import type { Frame } from './frames.ts';

const { serialize, deserialize } = mongoose.mongo.BSON;
type Document = mongoose.mongo.BSON.Document;

/** https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/#op_msg */
const OP_MSG = 2013;
const BODY = 0;
const FIRST_SECTION = 20;
const CHECKSUM_PRESENT = 1;

/** What a client asks for. */
export interface Command {
  /** Such as `insert` or `getMore`. */
  readonly name: string;
  readonly db: string;
  /** Absent for commands that are about no collection. */
  readonly collection: string | undefined;
  /** With its sequences of documents in their fields. */
  readonly document: Document;
}

/** The command in a message; undefined for the first greeting, which comes in an older form. */
export function readCommand(frame: Frame): Command | undefined {
  if (frame.readInt32LE(12) !== OP_MSG) return undefined;
  const document = readSections(frame);
  const name = Object.keys(document)[0] ?? '';
  const subject: unknown = name === 'getMore' ? document['collection'] : document[name];
  const collection = typeof subject === 'string' ? subject : undefined;
  return { name, db: String(document['$db']), collection, document };
}

function readSections(frame: Frame): Document {
  const end = frame.length - (frame.readUInt32LE(16) & CHECKSUM_PRESENT ? 4 : 0);
  let document: Document = {};
  for (let at = FIRST_SECTION; at < end;) {
    const kind = frame.readUInt8(at);
    const size = frame.readInt32LE(at + 1);
    const section = frame.subarray(at + 1, at + 1 + size);
    document = { ...document, ...(kind === BODY ? deserialize(section) : readSequence(section)) };
    at += 1 + size;
  }
  return document;
}

function readSequence(section: Buffer): Document {
  const nameEnd = section.indexOf(0, 4);
  const documents: Document[] = [];
  for (let at = nameEnd + 1; at < section.length; at += section.readInt32LE(at)) {
    documents.push(deserialize(section.subarray(at, at + section.readInt32LE(at))));
  }
  return { [section.toString('utf8', 4, nameEnd)]: documents };
}

/** The message that answers another one with this document. */
export function answerTo(frame: Frame, document: Document): Frame {
  const body = serialize(document);
  const header = Buffer.alloc(FIRST_SECTION + 1);
  header.writeInt32LE(header.length + body.length, 0);
  header.writeInt32LE(frame.readInt32LE(4), 8);
  header.writeInt32LE(OP_MSG, 12);
  return Buffer.concat([header, body]);
}
