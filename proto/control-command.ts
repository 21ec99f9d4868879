// What an operator can ask of a backup agent: the commands and questions of control.proto, as plain
// values. Answers and views are in view.ts; control.ts turns both into frames and back.

import type { ObjectId } from "./object.js";
import type { ReadGaps, ReadHistory } from "./report.js";
import type { CustodyState, StateWord } from "./view.js";

/** What the person saw; the agent refuses a command if this has passed. */
export type Seen = { state: StateWord; custody: CustodyState; epoch: bigint };

/** What an operator orders one server to be left to, and how it ends. */
export type OrderWord =
  | "hold"
  | "release"
  | "actNow"
  | "cancel"
  | "acknowledge"
  | "maintain"
  | "endMaintenance";

/** Changes something, or asks about one main; `name` is a main, if not said otherwise. */
export type ControlCommand =
  /** Leaves out `from` of them, answers `most` at most. */
  | { kind: "readObjects"; name: string; only: "all" | "problems"; from: number; most: number }
  | { kind: "readConflicts"; name: string }
  /** The newest are answered, at most a page of them. */
  | { kind: "readBackups"; name: string }
  /** A suspect one is good: that of this number, or the newest (0). */
  | { kind: "acceptBackup"; name: string; number: number }
  | { kind: "readCopies"; name: string }
  /** Into a file on the agent's machine: an absolute path, where nothing stands. */
  | { kind: "exportCopy"; name: string; copy: number; path: string }
  | { kind: "resolveConflict"; name: string; object: ObjectId; keep: "main" | "backup" }
  /** No objects: all that failed and wait, or were set aside. */
  | { kind: "retryObjects"; name: string; objects: readonly ObjectId[] }
  | { kind: "whatIf"; names: readonly string[] }
  | {
      kind: "order";
      name: string;
      what: OrderWord;
      seen: Seen | undefined;
      /** Of `maintain`. */
      untilWallMs: number;
      reason: string;
    }
  | {
      kind: "takeOver";
      name: string;
      seen: Seen | undefined;
      /** Of a main that runs: it must confirm that it has parked. */
      switchover?: boolean | undefined;
      /** The name as it was typed: whatever the main does. */
      force?: string | undefined;
    }
  | {
      kind: "restore";
      name: string;
      seen: Seen | undefined;
      /** The name as it was typed: also of a main that does not run. */
      force?: string | undefined;
      /** Each is removed here, then put there: none runs twice. */
      exclusive?: boolean | undefined;
      /** What the main has lost is put back, too, from a settings backup. */
      all?: boolean | undefined;
      /** Which, by its number; undefined: the last good one. */
      backup?: number | undefined;
      /** Without it the answer is what would be put back. */
      isSure?: boolean | undefined;
    }
  /** An empty name: all servers. */
  | { kind: "backUpNow"; name: string }
  /** Accepted, it goes on; its end is in the view. */
  | { kind: "drill"; name: string }
  | { kind: "addServer"; name: string; settings: Readonly<Record<string, string>> }
  | {
      kind: "removeServer";
      name: string;
      /** Although its objects are not at home: they stay where they are. */
      abandon?: boolean | undefined;
    }
  | {
      kind: "setServer";
      name: string;
      settings: Readonly<Record<string, string>>;
      /** Although something follows at once, a takeover for one; false: that refuses the change. */
      isSure: boolean;
      /** Off although its objects are not at home: they stay where they are. */
      abandon?: boolean | undefined;
    }
  | { kind: "setBackup"; settings: Readonly<Record<string, string>> }
  /** What is known of mains that were not heard since the disk is in doubt is right. */
  | { kind: "confirmState" }
  | { kind: "readStore" }
  /** An absolute path on the agent's machine, where nothing stands. */
  | { kind: "exportState"; path: string; withBackups: boolean };

/** One request of a client: a command, a question, or what it wants to be told from now on. */
export type ControlRequest = {
  /** Chosen by the client; commands are idempotent by it. */
  id: string;
  who: string;
  body:
    | ControlCommand
    | { kind: "subscribe"; views: boolean; events: boolean }
    /** An empty server: all. */
    | { kind: "readEvents"; newest: number; server: string }
    | ReadGaps
    | ReadHistory;
};
