// When an act that goes on has ended, and how: read from what the agent shows of the server.
//
// The agent answers `running` and then only shows. Between the answer and the first change the view
// still shows the old; and a view may leave steps out, so an act may be seen only by its end. Hence
// two questions: has it begun (anything that it changes differs from before), and is it settled.
// Pure. Whoever watches hands in the server as it was when the command was given, then each view.

import type { CustodyState, ServerView } from "../../proto/view.js";
import { isSwitching } from "../standing.js";

/** What was asked for. */
export type Act = "takeOver" | "restore" | "backUpNow";

/** How it ended: as wanted, or not. The words are a sentence part after the server's name. */
export type ActEnd = { readonly how: "done" | "failed"; readonly words: string };

/** Custody on the way; the act goes on. */
const ON_THE_WAY: Readonly<Record<Exclude<Act, "backUpNow">, readonly CustodyState[]>> = {
  takeOver: ["raising", "parking", "takingOver"],
  restore: ["raisingBack", "restoring", "restorePaused"],
};

/**
 * A restore that pauses because the main stopped goes on by itself (product.md §2); one that could
 * not bring everything home waits for an operator: nothing is due then.
 */
function isOnTheWay(act: Exclude<Act, "backUpNow">, now: ServerView): boolean {
  // A switchover that is undone goes home first; one that is prepared has begun.
  if (act === "takeOver" && (isSwitching(now) || isUndoing(now))) return true;
  const isStuck = now.custody === "restorePaused" && now.dueWhat !== "restore";
  return !isStuck && ON_THE_WAY[act].includes(now.custody);
}

function isUndoing({ custody, byOrder }: ServerView): boolean {
  return byOrder !== undefined && byOrder.undone !== "" && ON_THE_WAY.restore.includes(custody);
}

/** Follows one act on one server. */
export class ActWatch {
  readonly #act: Act;
  readonly #before: ServerView;
  #hasBegun = false;

  constructor(act: Act, before: ServerView) {
    this.#act = act;
    this.#before = before;
  }

  /** Takes the server as it is now, undefined if it is no longer monitored; answers the end. */
  see(now: ServerView | undefined): ActEnd | undefined {
    if (now === undefined) return { how: "failed", words: "is no longer monitored" };
    return this.#act === "backUpNow" ? this.#seeBackup(now) : this.#seeMove(this.#act, now);
  }

  /** True if it is under way in this view: waiting is not in vain. */
  isMoving(now: ServerView | undefined): boolean {
    if (now === undefined) return false;
    return this.#act === "backUpNow"
      ? now.transfer?.what === "settingsBackup"
      : isOnTheWay(this.#act, now);
  }

  #seeBackup(now: ServerView): ActEnd | undefined {
    const before = this.#before;
    const isMoving = now.transfer?.what === "settingsBackup";
    this.#hasBegun ||=
      isMoving ||
      now.backupWallMs !== before.backupWallMs ||
      now.backupFailed !== before.backupFailed ||
      now.lastResult !== before.lastResult;
    if (isMoving || !this.#hasBegun) return undefined;
    if (now.backupFailed !== "") {
      return { how: "failed", words: `back up failed, ${now.backupFailed}` };
    }
    return this.#ended("done", now, backedUp(now));
  }

  #seeMove(act: "takeOver" | "restore", now: ServerView): ActEnd | undefined {
    const before = this.#before;
    this.#hasBegun ||=
      now.epoch !== before.epoch ||
      now.byOrder?.undoneWallMs !== before.byOrder?.undoneWallMs ||
      (act === "takeOver" && isSwitching(now)) ||
      now.custody !== before.custody ||
      now.alarms.some((alarm) => !before.alarms.includes(alarm)) ||
      now.lastResult !== before.lastResult;
    const isMoving = now.transfer !== undefined && now.transfer.what !== "settingsBackup";
    if (!this.#hasBegun || isMoving || isOnTheWay(act, now)) return undefined;
    return act === "takeOver" ? this.#takeoverEnd(now) : this.#restoreEnd(now);
  }

  #takeoverEnd(now: ServerView): ActEnd {
    const undone = now.byOrder?.undone ?? "";
    if (now.custody === "main" && undone !== "") return { how: "failed", words: undone };
    if (now.custody !== "backup") return this.#ended("failed", now, NOT_TAKEN_OVER[now.custody]);
    if (now.failedTotal === 0) {
      return this.#ended("done", now, `taken over, ${now.onBackup} on the backup`);
    }
    const words = `taken over in part, ${now.onBackup} on the backup, ${now.failedTotal} failed`;
    return this.#ended("failed", now, words);
  }

  #restoreEnd(now: ServerView): ActEnd {
    if (now.custody !== "main") return this.#ended("failed", now, NOT_RESTORED[now.custody]);
    if (now.failedTotal === 0) return this.#ended("done", now, "restored, the main runs them");
    return this.#ended("failed", now, `restored, ${now.failedTotal} failed`);
  }

  /** The agent's own sentence if it has said a new one, and ours if not. */
  #ended(how: ActEnd["how"], now: ServerView, words: string): ActEnd {
    const isNew = now.lastResult !== "" && now.lastResult !== this.#before.lastResult;
    return { how, words: isNew ? now.lastResult : words };
  }
}

const TAKEN_OVER_AGAIN = "not restored, the objects stay on the backup";

const NOT_TAKEN_OVER: Readonly<Record<CustodyState, string>> = {
  main: "not taken over, the main keeps its objects",
  raising: "is being taken over",
  parking: "is being taken over",
  takingOver: "is being taken over",
  paused: "the takeover paused because the main runs again",
  partial: "taken over in part, the rest stays on the main",
  backup: "taken over",
  raisingBack: "not taken over, its objects go home again",
  restoring: "not taken over, its objects go home again",
  restorePaused: "not taken over, its way home is paused",
  contention: "both may run its objects: contention",
};

const NOT_RESTORED: Readonly<Record<CustodyState, string>> = {
  main: "restored",
  raising: TAKEN_OVER_AGAIN,
  parking: TAKEN_OVER_AGAIN,
  takingOver: "not restored, it is taken over again",
  paused: "not restored, its objects are split: paused",
  partial: "not restored, its objects are split: partial",
  backup: TAKEN_OVER_AGAIN,
  raisingBack: "is being restored",
  restoring: "is being restored",
  restorePaused: "not all went home, the restore waits for an operator",
  contention: "both may run its objects: contention",
};

function backedUp(now: ServerView): string {
  return now.objectsTotal === undefined ? "backed up" : `backed up, ${now.objectsTotal} objects`;
}
