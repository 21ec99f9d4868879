// What is wrong with an object when all is healed (I6): one owner of everything, exactly; or, once an
// operator has brought it home, everything there with its newest content.
//
// What waits for a person is not wrong as long as nobody was there to decide.

import type { MainTruth, ObjectTruth } from "./truth.js";

/** Whatever happened, one owner each; then, after an operator has asked for it, all at home. */
export type EndPhase = "owned" | "home";

/** Restore overlap limit of product.md §2, with a reload of 0.3 s, a check and a disk on top. */
export const RESTORE_OVERLAP_MS = 5_000;

/** What is wrong, in words that follow on the object's name; undefined: nothing is. */
export function wrongAtEnd(
  main: MainTruth,
  object: ObjectTruth,
  phase: EndPhase,
  nowMs: number,
): string | undefined {
  const { onMain, onBackup, lineage } = object;
  const dualMs = nowMs - (object.dualSinceMs ?? nowMs);
  const isAnywhere = onMain !== undefined || onBackup !== undefined;
  // Still on its way home, one by one.
  if (main.custody === "restoring" && dualMs <= RESTORE_OVERLAP_MS && phase === "owned") {
    if (isAnywhere) return undefined;
  }
  // It says so, and waits for a person.
  if (main.isDoubted && phase === "owned") return undefined;
  // A conflict stays where it is until somebody decides; taken back by hand, that is on both sides.
  const isUndecided = phase === "owned" || main.machine.plan.decides === false;
  if (lineage.isConflict) return isUndecided ? undefined : "is a conflict at the end";
  // After damage to the main's memory it is asked of what was changed on one side alone, too.
  const isAsked = main.wasDoubtful && main.custody === "restorePaused" && isUndecided;
  if (onMain !== undefined && onBackup !== undefined) {
    return isAsked && onMain !== onBackup ? undefined : "runs twice at the end";
  }
  if (lineage.isDeleted) return undefined; // keeping.ts
  // Deleted on the backup, changed on the main and decided for the main: it counts at the restore,
  // though the main may have put it back and parked it again meanwhile.
  const isDecided = lineage.isDecided || lineage.isDeletedOn("backup");
  if (isDecided && phase === "owned") return undefined;
  if (!isAnywhere) return "runs nowhere at the end";
  if (phase === "owned") return undefined;
  if (onMain === undefined) return isAsked ? undefined : "is not at home at the end";
  return onMain === lineage.newest ? undefined : "is older at the end than its owner's newest";
}
