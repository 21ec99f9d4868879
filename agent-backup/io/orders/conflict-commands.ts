// What an operator can ask and decide about objects that both sides changed.
//
// With the main linked and nothing on the move both sides are listed anew; otherwise what was found
// last is told. A choice is for the versions that were seen, and is on disk when its answer comes.

import { counted } from "../../../proto/counted.js";
import { describeObject, idKey, type ObjectId } from "../../../proto/object.js";
import { type ConflictRow, OBJECT_ROWS_MAX } from "../../../proto/object-rows.js";
import type { Outcome } from "../../../proto/view.js";
import { openConflicts } from "../../core/objects/homeward.js";
import type { RecordItem } from "../../core/record/record.js";
import type { ServerShell } from "../server-shell.js";
import { done, refused, underWay } from "./outcome.js";

/** The conflicts of one main, as they are now if that can be found out. */
export async function readConflicts(shell: ServerShell): Promise<Outcome> {
  const problem = await lookAnew(shell);
  const rows = shell.record.items.flatMap(rowOf);
  const open = rows.filter(({ keep }) => keep === "").length;
  const when = problem === "" ? "" : ` As it was found last: ${problem}.`;
  const words =
    rows.length === 0
      ? `${shell.name}: no object was changed on both sides.${when}`
      : `${shell.name}: ${counted(rows.length, "object", "was")} changed on both sides, ${open} to be decided.${when}`;
  return {
    ...done(words),
    conflicts: rows.slice(0, OBJECT_ROWS_MAX),
    objectsTotal: rows.length,
  };
}

/** One version goes into force, the other is kept; what was waiting for it goes on. */
export async function resolveConflict(
  shell: ServerShell,
  { object, keep }: { readonly object: ObjectId; readonly keep: "main" | "backup" },
  who: string,
): Promise<Outcome> {
  const { items } = shell.record;
  const index = items.findIndex((item) => idKey(item) === idKey(object));
  const item = items[index];
  const what = describeObject(object, item?.name);
  if (item?.conflict === undefined) {
    return refused(`${shell.name}: ${what} is no conflict; locum conflicts lists them.`);
  }
  shell.outages.itemChanged(index, { ...item, conflict: { ...item.conflict, keep } });
  const words = await shell.settle();
  if (words !== undefined) shell.outages.itemChanged(index, item);
  shell.changed();
  if (words !== undefined) return refused(`${shell.name}: not decided, ${words}.`);
  const kept = keep === "main" ? "backup" : "main";
  const decided = `${what}: the version of the ${keep} is decided, that of the ${kept} is kept`;
  shell.tell("info", "command.resolve", decided, { who });
  const left = openConflicts(shell.record.items).length;
  if (left > 0) return done(`${shell.name}: ${decided}. ${left} more to be decided.`);
  const { state } = shell.server.custody;
  if (state === "restoring") {
    return underWay(`${shell.name}: ${decided}. The restore that is under way takes it home.`);
  }
  if (state !== "restorePaused") {
    return done(`${shell.name}: ${decided}. It counts at the next restore.`);
  }
  if (shell.refusals("restore").length === 0) {
    shell.feed({ kind: "restore", who });
    return underWay(`${shell.name}: ${decided}. The restore goes on.`);
  }
  shell.feed({ kind: "decided" });
  return done(`${shell.name}: ${decided}. The restore goes on when ${shell.name} runs.`);
}

/** Lists both sides, if that tells anything; why it does not, or empty. */
async function lookAnew({ server, moves, linked, record, outages }: ServerShell): Promise<string> {
  const { state } = server.custody;
  if (state !== "backup" && state !== "restorePaused")
    return "the objects are on the move or at home";
  if (linked?.isWelcomed !== true) return "the main is not connected";
  if (state === "backup" && !server.hasParked) return "the main has not parked its objects";
  const found = await moves.compare(linked.remote);
  if (typeof found === "string") return found;
  found.ways.forEach(({ item, verdict }, index) => {
    const isNew = verdict === "conflict" && item !== record.items[index];
    if (isNew) outages.itemChanged(index, item);
  });
  return "";
}

function rowOf({ type, number, name, conflict }: RecordItem): readonly ConflictRow[] {
  if (conflict === undefined) return [];
  const { main, backup, keep = "" } = conflict;
  return [{ type, number, name, main, backup, keep }];
}
