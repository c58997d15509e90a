import type { History } from '@temporalio/common/lib/proto-utils.js';
import proto from '@temporalio/proto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface ProtoJson {
  toJson(type: unknown, message: object): unknown;
  fromJson(type: unknown, json: unknown, options: { ignoreUnknownFields: boolean }): object;
}

// `historyToJSON` and `historyFromJSON` of @temporalio/common 1.24 fail where npm gives it a copy of protobufjs of
// its own ("type must be a Type"): this takes the copy by which the types were made.
const requireOfProto = createRequire(fileURLToPath(import.meta.resolve('@temporalio/proto')));
const { toJson, fromJson } = requireOfProto('protobufjs/ext/protojson') as ProtoJson;
const { patchProtobufRoot } = requireOfProto('@temporalio/proto/lib/patch-protobuf-root') as {
  patchProtobufRoot(root: object): { lookupType(name: string): unknown };
};
const HISTORY = patchProtobufRoot(proto).lookupType('temporal.api.history.v1.History');

/** A history as Temporal's own JSON, as its CLI exports it. */
export const historyToJson = (history: History): unknown =>
  toJson(HISTORY, proto.temporal.api.history.v1.History.fromObject(history));

/** A history of Temporal's own JSON. */
export const historyFromJson = (json: unknown): History =>
  fromJson(HISTORY, json, { ignoreUnknownFields: true }) as History;
