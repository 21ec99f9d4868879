// Valid messages of every kind, drawn by fast-check from the whole range of each field.

import fc from "fast-check";
import { CHUNK_BYTES, OBJECT_BYTES_MAX, OBJECTS_MAX, REASONS_MAX } from "../../proto/limits.js";
import type { LinkBody, LinkMessage } from "../../proto/messages.js";
import { REASON_KINDS } from "../../proto/reason.js";

const uint32 = (max = 0xffff_ffff) => fc.integer({ min: 0, max });
const safe = (min = 0) => fc.integer({ min, max: Number.MAX_SAFE_INTEGER });
export const epoch = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
/** Well-formed text, now and then not ASCII. */
export const text = (maxLength: number, minLength = 0) =>
  fc.oneof(
    fc.string({ minLength, maxLength }),
    fc.string({ unit: fc.constantFrom("ä", "€", "\n", "x", "\0"), minLength, maxLength }),
  );
const words = text(500);
/** Of a kind that is known here, or of a newer agent. */
const reason = fc.record({ kind: fc.oneof(fc.constantFrom(...REASON_KINDS), text(60)), words });
const label = text(60);
const id = (minLength: number) =>
  fc.string({ unit: fc.constantFrom(..."abz019-_:/."), minLength, maxLength: 100 });
export const serverName = fc
  .string({ unit: fc.constantFrom(..."AZaz09 ._-äß日"), minLength: 1, maxLength: 60 })
  .filter((name) => name.trim() === name);
const objectType = fc.string({
  unit: fc.constantFrom(..."AZaz09._-"),
  minLength: 1,
  maxLength: 60,
});
const digest = fc.string({
  unit: fc.constantFrom(..."0123456789abcdef"),
  minLength: 64,
  maxLength: 64,
});
const digestOrNone = fc.oneof(digest, fc.constant(""));
const request = safe(1);
const count = uint32(OBJECTS_MAX);
const application = fc.constantFrom("starting", "running", "stopped", "crashed");
const objectId = fc.record({ type: objectType, number: uint32() });
export const entry = fc.record({
  type: objectType,
  number: uint32(),
  name: text(200),
  bytes: uint32(OBJECT_BYTES_MAX),
  digest,
});

const BODIES: { readonly [K in LinkBody["kind"]]: fc.Arbitrary<object> } = {
  version: fc.record({ major: uint32(), minor: uint32(), agent: label }),
  hello: fc.record({
    name: serverName,
    agentVersion: label,
    instance: id(1),
    backupId: id(0),
    application,
    epoch,
    holding: fc.constantFrom("none", "parked", "returning", "stoodDown"),
    manifestDigest: digestOrNone,
    parked: count,
    shutdownReason: words,
    stopBudgetMs: uint32(),
    lateMs: uint32(),
    stopLimitMs: uint32(),
    byHand: words,
  }),
  startup: fc.record({}),
  heartbeat: fc.record({
    sequence: safe(1),
    sentAtMs: safe(),
    healthy: fc.boolean(),
    reasons: fc.array(words, { maxLength: REASONS_MAX }),
    manifestDigest: digestOrNone,
    application,
    welcomes: uint32(),
    stoodDown: fc.boolean(),
  }),
  shutdown: fc.record({
    how: fc.constantFrom("normal", "abnormal", "agentRestart", "agentStop", "host"),
    exitCode: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }), { nil: undefined }),
    signal: label,
    reason: words,
  }),
  manifestPage: fc.oneof(
    fc.record({
      request,
      entries: fc.array(entry, { maxLength: 5 }),
      last: fc.boolean(),
      problem: fc.constant(""),
      leftOut: fc.array(words, { maxLength: REASONS_MAX }),
      absenceKnown: fc.boolean(),
    }),
    fc.record({
      request,
      entries: fc.constant([]),
      last: fc.constant(true),
      problem: words,
      leftOut: fc.array(words, { maxLength: REASONS_MAX }),
      absenceKnown: fc.boolean(),
    }),
  ),
  parked: fc.record({ epoch, objects: count, problem: words }),
  welcome: fc.record({
    backupId: id(1),
    backupName: label,
    epoch,
    custody: fc.constantFrom("main", "backup", "returning", "asItIs"),
    hold: count,
    leased: fc.boolean(),
    settings: fc.record({
      heartbeatMs: fc.integer({ min: 100, max: 10_000 }),
      lookForChangesMs: fc.integer({ min: 1_000, max: 3_600_000 }),
      parkLimitMs: fc.integer({ min: 1_000, max: 300_000 }),
      leaseMs: uint32(65_535_000),
      objects: fc.string({ maxLength: 200 }),
    }),
  }),
  holdPage: fc.record({
    epoch,
    objects: fc.array(objectId, { maxLength: 5 }),
    last: fc.boolean(),
  }),
  heartbeatAck: fc.record({ sequence: safe(1), leaseMs: uint32(65_535_000) }),
  manifestRequest: fc.record({ request }),
  park: fc.record({ epoch, hold: count, leased: fc.boolean() }),
  takeBack: fc.record({ epoch, objects: count }),
  putObject: fc.record({ request, epoch, entry, removal: fc.boolean() }),
  restoreDone: fc.record({ epoch }),
  noTakeover: fc.record({}),
  objectRequest: fc.record({ request, epoch, id: objectId, digest: digestOrNone }),
  objectChunk: fc.oneof(
    fc.record({
      request,
      offset: uint32(OBJECT_BYTES_MAX - CHUNK_BYTES),
      content: fc.uint8Array({ maxLength: 300 }),
      last: fc.boolean(),
      problem: fc.constant(""),
    }),
    fc.record({
      request,
      offset: fc.constant(0),
      content: fc.constant(new Uint8Array(0)),
      last: fc.constant(true),
      problem: words,
    }),
  ),
  objectResult: fc.record({
    request,
    epoch,
    result: fc.constantFrom("applied", "unchanged", "failed", "occupied", "skipped"),
    words,
    reference: words,
  }),
  bulkAck: fc.record({ bytes: safe() }),
  epochRefused: fc.record({ epoch, refused: epoch }),
  refused: fc.record({
    code: fc.constantFrom(
      "version",
      "unknownName",
      "nameInUse",
      "foreignBackup",
      "epochAhead",
      "unknownMessage",
      "invalid",
      "limit",
      "disabled",
    ),
    words,
  }),
};

/** Every kind of body. */
export const KINDS = Object.keys(BODIES) as LinkBody["kind"][];

/** A valid message of one kind, or of any. */
export function linkMessage(...kinds: LinkBody["kind"][]): fc.Arbitrary<LinkMessage> {
  const bodies = (kinds.length === 0 ? KINDS : kinds).map((kind) =>
    BODIES[kind].map((fields) => ({ kind, ...fields }) as LinkBody),
  );
  return fc.record({ boot: epoch, body: fc.oneof(...bodies) });
}

const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const pairs = fc.dictionary(text(20, 1), text(100), { maxKeys: 5, noNullPrototype: true });

const transfer = fc.record({
  what: fc.constantFrom("takeover", "restore", "settingsBackup", "park", "drill"),
  total: uint32(),
  done: uint32(),
  applied: uint32(),
  unchanged: uint32(),
  failed: uint32(),
  occupied: uint32(),
  skipped: uint32(),
  startedWallMs: double,
  lastResultAtMs: double,
  doneAtMs: maybe(double),
  ratePerMinute: double,
  rateLimitPerMinute: uint32(),
  paced: fc.boolean(),
  lastProblem: words,
});

const drill = fc.record({
  verdict: fc.constantFrom("wouldWork", "inPart", "wouldFail", "brokenOff"),
  wallMs: double,
  tookMs: double,
  who: label,
  total: uint32(),
  good: uint32(),
  missing: uint32(),
  occupied: uint32(),
  failed: uint32(),
  stale: maybe(uint32()),
  lastsMs: maybe(double),
  ratePerMinute: uint32(),
  backupWallMs: maybe(double),
  freeBytes: maybe(double),
  reasons: fc.array(words, { maxLength: 2 }),
  notes: fc.array(words, { maxLength: 2 }),
  problems: fc.array(
    fc.record({
      type: label,
      number: uint32(),
      name: words,
      what: fc.constantFrom("missing", "occupied", "failed", "stale"),
      words,
    }),
    { maxLength: 2 },
  ),
  words,
});

const happening = fc.record({
  sequence: safe(),
  wallMs: double,
  level: fc.constantFrom("error", "warn", "info"),
  event: label,
  server: label,
  epoch,
  who: label,
  words,
  fields: pairs,
});

/** A server's row with everything in it drawn. */
export const serverView = fc.record({
  name: serverName,
  address: label,
  state: fc.constantFrom("unseen", "running", "failed", "off"),
  sinceWallMs: double,
  sinceMs: double,
  why: words,
  dueAtMs: maybe(double),
  dueWhat: fc.constantFrom("takeOver", "check", "none"),
  timer: label,
  custody: fc.constantFrom("main", "takingOver", "contention"),
  custodySinceWallMs: double,
  epoch,
  mainParked: fc.boolean(),
  linked: fc.boolean(),
  linkPeer: label,
  lastHeardWallMs: maybe(double),
  pingAliveWallMs: maybe(double),
  pingRoundTripMs: maybe(double),
  pingSilentSinceWallMs: maybe(double),
  pingProblem: words,
  lastKeepAliveWallMs: maybe(double),
  unhealthy: fc.array(words, { maxLength: 3 }),
  objectsTotal: maybe(uint32()),
  objectsChosen: maybe(uint32()),
  chosenNone: fc.boolean(),
  transfer: maybe(transfer),
  drilling: maybe(transfer),
  lastDrill: maybe(drill),
  backupWallMs: maybe(double),
  backupFailed: words,
  changedSince: maybe(uint32()),
  changedKnownDiffers: fc.boolean(),
  notReady: fc.array(reason, { maxLength: 3 }),
  blocked: fc.array(reason, { maxLength: 3 }),
  alarms: fc.array(words, { maxLength: 3 }),
  settings: pairs,
  onBackup: uint32(),
  failed: fc.array(
    fc.record({
      type: objectType,
      number: uint32(),
      name: text(200),
      result: fc.constantFrom("failed", "occupied"),
      words,
    }),
    { maxLength: 2 },
  ),
  failedTotal: uint32(),
  conflicts: uint32(),
  mainVersion: label,
  missedOldBoot: uint32(),
  lastResult: words,
  leaseWords: words,
  returnedAtMs: maybe(double),
  line: maybe(fc.integer({ min: 1, max: 9 })),
  inLine: uint32(),
  held: maybe(fc.record({ who: label, sinceMs: double, leftMs: maybe(double) })),
  cancelledBy: label,
  maintenance: maybe(
    fc.record({
      who: label,
      sinceMs: double,
      endsAtMs: double,
      reason: words,
      overrun: fc.boolean(),
    }),
  ),
  flapLocked: fc.boolean(),
  blockedSinceWallMs: maybe(double),
  byOrder: maybe(
    fc.record({
      takeover: fc.constantFrom("ordinary" as const, "switchover" as const, "forced" as const),
      switchover: fc.boolean(),
      switching: text(40),
      undone: text(100),
      undoneWallMs: maybe(double),
      exclusive: fc.boolean(),
      rebuild: label,
    }),
  ),
});

const view = fc.record({
  sequence: safe(),
  full: fc.boolean(),
  nowMs: double,
  wallMs: double,
  backup: fc.record({
    name: label,
    id: label,
    listens: label,
    version: label,
    store: words,
    storeProblem: words,
    alarms: fc.array(words, { maxLength: 3 }),
    role: fc.constantFrom("act", "view"),
    unfit: fc.array(reason, { maxLength: 2 }),
    warnings: fc.array(words, { maxLength: 2 }),
    witnesses: fc.array(
      fc.record({
        address: label,
        state: fc.constantFrom("alive", "silent", "unknown", "asking"),
        answeredWallMs: maybe(double),
        problem: words,
      }),
      { maxLength: 2 },
    ),
    awayMains: uint32(),
    awayObjects: uint32(),
    limitMains: uint32(),
    limitObjects: uint32(),
    inLine: uint32(),
  }),
  servers: fc.array(serverView, { maxLength: 3 }),
  removed: fc.array(serverName, { maxLength: 3 }),
  flashes: fc.array(happening, { maxLength: 3 }),
});

const seen = maybe(
  fc.record({
    state: fc.constantFrom("running", "failed"),
    custody: fc.constantFrom("main", "backup"),
    epoch,
  }),
);
const kind = <K extends string>(name: K) => fc.constant(name);

/** A valid request of an operator's program. */
export const controlRequest = fc.record({
  id: id(1),
  who: label,
  body: fc.oneof(
    fc.record({ kind: kind("subscribe"), views: fc.boolean(), events: fc.boolean() }),
    fc.record({
      kind: kind("takeOver"),
      name: serverName,
      seen,
      switchover: maybe(fc.boolean()),
      force: maybe(text(60)),
    }),
    fc.record({
      kind: kind("restore"),
      name: serverName,
      seen,
      force: maybe(text(60)),
      exclusive: maybe(fc.boolean()),
      all: maybe(fc.boolean()),
      backup: maybe(fc.integer({ min: 1, max: 0xffff_ffff })),
      isSure: maybe(fc.boolean()),
    }),
    fc.record({ kind: kind("readBackups"), name: serverName }),
    fc.record({
      kind: kind("acceptBackup"),
      name: serverName,
      number: fc.integer({ min: 0, max: 0xffff_ffff }),
    }),
    fc.record({ kind: kind("readCopies"), name: serverName }),
    fc.record({
      kind: kind("exportCopy"),
      name: serverName,
      copy: fc.integer({ min: 1, max: 0xffff_ffff }),
      path: words,
    }),
    fc.record({ kind: kind("backUpNow"), name: fc.oneof(serverName, fc.constant("")) }),
    fc.record({ kind: kind("drill"), name: serverName }),
    fc.record({ kind: kind("addServer"), name: serverName, settings: pairs }),
    fc.record({ kind: kind("removeServer"), name: serverName, abandon: maybe(fc.boolean()) }),
    fc.record({
      kind: kind("setServer"),
      name: serverName,
      settings: pairs,
      isSure: fc.boolean(),
    }),
    fc.record({ kind: kind("setBackup"), settings: pairs }),
    fc.record({ kind: kind("confirmState") }),
    fc.record({ kind: kind("readStore") }),
    fc.record({ kind: kind("exportState"), path: words, withBackups: fc.boolean() }),
    fc.record({
      kind: kind("order"),
      name: serverName,
      what: fc.constantFrom("hold", "release", "actNow", "cancel", "maintain", "endMaintenance"),
      seen,
      untilWallMs: double,
      reason: words,
    }),
    fc.record({ kind: kind("whatIf"), names: fc.array(serverName, { maxLength: 3 }) }),
    fc.record({
      kind: kind("readEvents"),
      newest: fc.integer({ min: 1, max: 10_000 }),
      server: label,
    }),
    fc.record({ kind: kind("readGaps"), server: serverName, epoch, from: uint32() }),
    fc.record({ kind: kind("readHistory"), server: serverName }),
  ),
});

const objectGap = fc.record({
  type: label,
  number: uint32(),
  name: words,
  kind: fc.constantFrom("known", "atLeast", "open", "unknown", "stayed"),
  gapMs: maybe(double),
  overlapMs: maybe(double),
});

const historyEntry = fc.record({
  number: fc.integer({ min: 1, max: 1_000 }),
  kind: fc.constantFrom("takeover", "switchover", "restore", "refusal", "hold", "drill"),
  beganWallMs: double,
  endedWallMs: maybe(double),
  epochFrom: epoch,
  epochTo: epoch,
  who: label,
  why: words,
  result: words,
  times: fc.integer({ min: 1, max: 1_000 }),
  fields: pairs,
});

/** A valid reply of a backup agent. */
export const controlReply = fc.record({
  id: id(0),
  body: fc.oneof(
    fc.record({ kind: kind("view"), view }),
    fc.record({
      kind: kind("outcome"),
      how: fc.constantFrom("done", "refused", "running"),
      words,
      reasons: fc.array(reason, { maxLength: 3 }),
    }),
    fc.record({
      kind: kind("outcome"),
      how: fc.constant("done"),
      words,
      reasons: fc.array(reason, { maxLength: 3 }),
      backups: fc.array(
        fc.record({
          number: uint32(),
          madeWallMs: double,
          why: label,
          objects: uint32(),
          bytes: double,
          state: fc.constantFrom("lastGood", "good", "suspect", "incomplete"),
          words,
        }),
        { minLength: 1, maxLength: 3 },
      ),
      copies: fc.array(
        fc.record({
          copy: uint32(),
          keptWallMs: double,
          epoch,
          why: fc.constantFrom("deletedOnMain", "deletedOnBackup", "replaced", "restore"),
          type: label,
          number: uint32(),
          name: label,
          bytes: double,
          digest: label,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({
      kind: kind("outcome"),
      how: fc.constant("done"),
      words,
      reasons: fc.array(reason, { maxLength: 3 }),
      whatIf: fc.array(
        fc.record({
          name: serverName,
          turn: uint32(),
          position: uint32(),
          beginsInMs: maybe(double),
          lastsMs: maybe(double),
          objects: uint32(),
          reasons: fc.array(reason, { maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({
      kind: kind("events"),
      happenings: fc.array(happening, { maxLength: 3 }),
      complete: fc.boolean(),
    }),
    fc.record({
      kind: kind("gaps"),
      server: serverName,
      epoch,
      beganWallMs: double,
      endedWallMs: maybe(double),
      total: uint32(),
      from: uint32(),
      objects: fc.array(objectGap, { maxLength: 3 }),
      fields: pairs,
      kept: fc.array(epoch, { maxLength: 3 }),
      problem: words,
    }),
    fc.record({
      kind: kind("history"),
      entries: fc.array(historyEntry, { maxLength: 3 }),
      complete: fc.boolean(),
    }),
  ),
});
