// The table of the agent link's messages: for each kind its fields, and the range of each field.
//
// A new message: locum.proto, messages.ts, one row here, one row in session-rules.ts.

import {
  BOOL,
  bytes,
  EPOCH,
  enumWord,
  type Field,
  Invalid,
  list,
  message,
  optional,
  recordOf,
  ruled,
  type Shape,
  text,
  uint32,
  whole64,
} from "./codec-fields.js";
import { digest, idText, objectShape } from "./codec-object.js";
import {
  CHOICE_CHARS_MAX,
  CHUNK_BYTES,
  NAME_CHARS_MAX,
  OBJECT_BYTES_MAX,
  OBJECTS_MAX,
  PAGE_ENTRIES,
  REASONS_MAX,
  WORDS_CHARS_MAX,
} from "./limits.js";
import type { LinkBody } from "./messages.js";
import { objectTypeProblem, serverNameProblem } from "./names.js";
import type { ManifestEntry, ObjectId } from "./object.js";

/** The body of one kind, without its kind. */
export type FieldsOf<K extends LinkBody["kind"]> = Omit<Extract<LinkBody, { kind: K }>, "kind">;

const LABEL = text(NAME_CHARS_MAX);
const WORDS = text(WORDS_CHARS_MAX);
const ID = idText(1);
const ID_OR_NONE = idText(0);
const REQUEST = whole64(1);
const COUNT = uint32(0, OBJECTS_MAX);
const DIGEST_OR_NONE = digest("may be empty");
const APPLICATION = enumWord(["starting", "running", "stopped", "crashed"]);
/** Exit codes are signed 32-bit numbers on Linux and unsigned ones on Windows. */
const EXIT_CODE = whole64(-(2 ** 31), 2 ** 32 - 1);
/** The ranges of product.md §1 and §2. */
const HEARTBEAT_MS = uint32(100, 10_000);
const LOOK_FOR_CHANGES_MS = uint32(1_000, 3_600_000);
const PARK_LIMIT_MS = uint32(1_000, 300_000);
/** A lease is shorter than the longest wait for reconnection. */
const LEASE_MS = uint32(0, 65_535_000);

const OBJECT_ID: Shape<ObjectId> = { type: ruled(objectTypeProblem), number: uint32() };
const ENTRY: Field<ManifestEntry> = message(objectShape);

/** Every kind of message with its fields. */
export const LINK_FIELDS: { readonly [K in LinkBody["kind"]]: Field<FieldsOf<K>> } = {
  version: message({ major: uint32(), minor: uint32(), agent: LABEL }),

  hello: message({
    name: ruled(serverNameProblem),
    agentVersion: LABEL,
    instance: ID,
    backupId: ID_OR_NONE,
    application: APPLICATION,
    epoch: EPOCH,
    holding: enumWord(["none", "parked", "returning", "stoodDown", "takenBack"]),
    manifestDigest: DIGEST_OR_NONE,
    parked: COUNT,
    shutdownReason: WORDS,
    stopBudgetMs: uint32(),
    lateMs: uint32(),
    stopLimitMs: uint32(),
    byHand: WORDS,
  }),
  startup: message({}),
  heartbeat: message({
    sequence: whole64(1),
    sentAtMs: whole64(),
    healthy: BOOL,
    reasons: list(WORDS, REASONS_MAX),
    manifestDigest: DIGEST_OR_NONE,
    application: APPLICATION,
    welcomes: uint32(),
    stoodDown: BOOL,
  }),
  shutdown: howAsKind(
    message({
      how: enumWord(["normal", "abnormal", "agentRestart", "agentStop", "host"]),
      exitCode: optional(EXIT_CODE),
      signal: LABEL,
      reason: WORDS,
    }),
  ),
  manifestPage: message({
    request: REQUEST,
    entries: list(ENTRY, PAGE_ENTRIES),
    last: BOOL,
    problem: WORDS,
    leftOut: list(WORDS, REASONS_MAX),
    absenceKnown: BOOL,
  }),
  parked: message({ epoch: EPOCH, objects: COUNT, problem: WORDS }),

  welcome: message({
    backupId: ID,
    backupName: LABEL,
    epoch: EPOCH,
    custody: enumWord(["main", "backup", "returning", "asItIs"]),
    hold: COUNT,
    leased: BOOL,
    settings: message({
      heartbeatMs: HEARTBEAT_MS,
      lookForChangesMs: LOOK_FOR_CHANGES_MS,
      parkLimitMs: PARK_LIMIT_MS,
      leaseMs: LEASE_MS,
      objects: text(CHOICE_CHARS_MAX),
    }),
  }),
  holdPage: message({ epoch: EPOCH, objects: list(message(OBJECT_ID), PAGE_ENTRIES), last: BOOL }),
  heartbeatAck: message({ sequence: whole64(1), leaseMs: LEASE_MS }),
  manifestRequest: message({ request: REQUEST }),
  park: message({ epoch: EPOCH, hold: COUNT, leased: BOOL }),
  takeBack: message({ epoch: EPOCH, objects: COUNT }),
  putObject: message({ request: REQUEST, epoch: EPOCH, entry: ENTRY, removal: BOOL }),
  restoreDone: message({ epoch: EPOCH }),
  noTakeover: message({}),

  objectRequest: flatId(
    message({
      request: REQUEST,
      epoch: EPOCH,
      type: ruled(objectTypeProblem),
      number: uint32(),
      digest: DIGEST_OR_NONE,
    }),
  ),
  objectChunk: message({
    request: REQUEST,
    offset: uint32(0, OBJECT_BYTES_MAX),
    content: bytes(CHUNK_BYTES),
    last: BOOL,
    problem: WORDS,
  }),
  objectResult: message({
    request: REQUEST,
    epoch: EPOCH,
    result: enumWord(["applied", "unchanged", "failed", "occupied", "skipped"]),
    words: WORDS,
    reference: WORDS,
  }),
  bulkAck: message({ bytes: whole64() }),
  epochRefused: message({ epoch: EPOCH, refused: EPOCH }),
  refused: message({
    code: enumWord([
      "version",
      "unknownName",
      "nameInUse",
      "foreignBackup",
      "epochAhead",
      "unknownMessage",
      "invalid",
      "limit",
      "disabled",
    ]),
    words: WORDS,
  }),
};

/** Says what no single field can: how the fields of one message belong together. */
export function checkTogether(body: LinkBody): void {
  if (body.kind === "objectChunk" && body.offset + body.content.length > OBJECT_BYTES_MAX) {
    const range = `offset and content must end at or before ${OBJECT_BYTES_MAX}`;
    throw new Invalid("offset", body.offset, range);
  }
  const isPage = body.kind === "objectChunk" || body.kind === "manifestPage";
  if (isPage && body.problem !== "" && !body.last) {
    throw new Invalid("last", body.last, "must be true where problem says something");
  }
}

/** The one message whose wire name for a field is taken here by the union's own `kind`. */
function howAsKind<T extends { how: unknown }>(field: Field<T>): Field<T> {
  return {
    decode: (wire) => field.decode({ ...recordOf(wire), how: recordOf(wire).kind }),
    encode: (value) => {
      const { how, ...rest } = recordOf(field.encode(value));
      return { ...rest, kind: how };
    },
  };
}

/** An id as one value here, as two fields on the wire. */
function flatId<T extends ObjectId>(
  field: Field<T>,
): Field<Omit<T, "type" | "number"> & { id: ObjectId }> {
  return {
    decode: (wire) => {
      const { type, number, ...rest } = field.decode(wire);
      return { ...rest, id: { type, number } };
    },
    encode: ({ id, ...rest }) =>
      field.encode({ ...rest, type: id.type, number: id.number } as unknown as T),
  };
}
