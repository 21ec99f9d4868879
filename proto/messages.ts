// The meaning of what goes over an agent link: one union of plain values, with every field checked.
//
// codec.ts turns these into frames and back. Digests are lower-case hexadecimal here and bytes on
// the wire; epochs are bigint; everything that is optional on the wire is required here.

import type { ManifestEntry, ObjectId, ObjectResultKind } from "./object.js";

export type ApplicationState = "starting" | "running" | "stopped" | "crashed";
/** What a main's disk says of its objects. */
export type Holding =
  | "none"
  | "parked"
  | "returning"
  /** Its lease ended: it holds what would be taken over, of its own accord. */
  | "stoodDown"
  /** A person has made it run them again, without the backup: a restore is asked for. */
  | "takenBack";
/** What the backup tells a main of its objects. */
export type CustodyWord =
  | "main"
  | "backup"
  | "returning"
  /** As the main's own disk says, under its own epoch: the backup's is in doubt. */
  | "asItIs";
export type ShutdownKind = "normal" | "abnormal" | "agentRestart" | "agentStop" | "host";
export type RefusedCode =
  | "version"
  | "unknownName"
  | "nameInUse"
  | "foreignBackup"
  | "epochAhead"
  | "unknownMessage"
  | "invalid"
  | "limit"
  | "disabled";

/** Both ways, the first message of each side. */
export type Version = { kind: "version"; major: number; minor: number; agent: string };

// Main to backup.
export type Hello = {
  kind: "hello";
  name: string;
  agentVersion: string;
  instance: string;
  backupId: string;
  application: ApplicationState;
  epoch: bigint;
  holding: Holding;
  /** Empty: not known yet. */
  manifestDigest: string;
  parked: number;
  shutdownReason: string;
  /** What its own parks have taken, p99, or must by its settings if that is more; 0: neither is known. */
  stopBudgetMs: number;
  /** How much later than lease and stop budget it stood down last; 0: in time. */
  lateMs: number;
  /** What its application may take to end when it is stopped to park; 0: it lets go without that. */
  stopLimitMs: number;
  /** What a person did to it while no agent ran; empty: nothing since it was welcomed last. */
  byHand: string;
};
export type Startup = { kind: "startup" };
export type Heartbeat = {
  kind: "heartbeat";
  sequence: number;
  sentAtMs: number;
  /** True makes it a keep-alive. */
  healthy: boolean;
  reasons: readonly string[];
  manifestDigest: string;
  application: ApplicationState;
  /** How many Welcomes of this link have their settings on its disk. */
  welcomes: number;
  stoodDown: boolean;
};
export type Shutdown = {
  kind: "shutdown";
  how: ShutdownKind;
  exitCode: number | undefined;
  signal: string;
  reason: string;
};
export type ManifestPage = {
  kind: "manifestPage";
  request: number;
  entries: readonly ManifestEntry[];
  last: boolean;
  /** Not empty: the store could not be listed. */
  problem: string;
  /** With the last page: objects that could not be taken in, in words. At most 20. */
  leftOut: readonly string[];
  /** With `last`: what is missing was put back and deleted there, or never parked. */
  absenceKnown: boolean;
};
export type Parked = { kind: "parked"; epoch: bigint; objects: number; problem: string };

// Backup to main.
export type LinkSettings = {
  heartbeatMs: number;
  lookForChangesMs: number;
  parkLimitMs: number;
  /** When cut off: stand down, with leases of this length; 0: keep. */
  leaseMs: number;
  /** The choice of what is taken over, as text; held when a lease ends. */
  objects: string;
};
export type Welcome = {
  kind: "welcome";
  backupId: string;
  backupName: string;
  epoch: bigint;
  custody: CustodyWord;
  /** How many objects the HoldPages that follow will name. */
  hold: number;
  /** This is a lease: what is not named to be held may be taken over, and is run under it. */
  leased: boolean;
  settings: LinkSettings;
};
export type HoldPage = {
  kind: "holdPage";
  epoch: bigint;
  objects: readonly ObjectId[];
  last: boolean;
};
export type HeartbeatAck = { kind: "heartbeatAck"; sequence: number; leaseMs: number };
export type ManifestRequest = { kind: "manifestRequest"; request: number };
export type Park = { kind: "park"; epoch: bigint; hold: number; leased: boolean };
export type TakeBack = { kind: "takeBack"; epoch: bigint; objects: number };
export type PutObject = {
  kind: "putObject";
  request: number;
  epoch: bigint;
  entry: ManifestEntry;
  /** It was deleted on the backup: removed there too, with a copy kept. */
  removal: boolean;
};
export type RestoreDone = { kind: "restoreDone"; epoch: bigint };
/** The backup stops in order and does not take over before the next contact. */
export type NoTakeover = { kind: "noTakeover" };

// Both ways.
export type ObjectRequest = {
  kind: "objectRequest";
  request: number;
  /** 0n: for a settings backup. */
  epoch: bigint;
  id: ObjectId;
  digest: string;
};
export type ObjectChunk = {
  kind: "objectChunk";
  request: number;
  offset: number;
  content: Uint8Array;
  last: boolean;
  /** Not empty: the content cannot be had. */
  problem: string;
};
export type ObjectResult = {
  kind: "objectResult";
  request: number;
  epoch: bigint;
  result: ObjectResultKind;
  words: string;
  reference: string;
};
/** Bytes of chunks' and pages' frames taken in on this link so far. */
export type BulkAck = { kind: "bulkAck"; bytes: number };
export type EpochRefused = { kind: "epochRefused"; epoch: bigint; refused: bigint };
export type Refused = { kind: "refused"; code: RefusedCode; words: string };

/** Everything that can be said on an agent link. */
export type LinkBody =
  | Version
  | Hello
  | Startup
  | Heartbeat
  | Shutdown
  | ManifestPage
  | Parked
  | Welcome
  | HoldPage
  | HeartbeatAck
  | ManifestRequest
  | Park
  | TakeBack
  | PutObject
  | RestoreDone
  | NoTakeover
  | ObjectRequest
  | ObjectChunk
  | ObjectResult
  | BulkAck
  | EpochRefused
  | Refused;

/** A body with its sender's boot: a number that rises at each start of that agent. */
export type LinkMessage = { readonly boot: bigint; readonly body: Readonly<LinkBody> };
