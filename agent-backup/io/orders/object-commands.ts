// What an operator can ask and order about single objects: what became of each, and to try again what
// failed.

import type { ControlCommand } from "../../../proto/control-command.js";
import { counted } from "../../../proto/counted.js";
import { describeObject, idKey, type ObjectId } from "../../../proto/object.js";
import { wordsOf } from "../../../proto/reason.js";
import type { Outcome } from "../../../proto/view.js";
import { isSetAside } from "../../core/objects/movement.js";
import { hasProblem, objectPage } from "../../core/objects/object-rows.js";
import type { ServerShell } from "../server-shell.js";
import { done, refused, underWay } from "./outcome.js";

type ReadObjects = Extract<ControlCommand, { readonly kind: "readObjects" }>;

/** A page of what became of the objects of one main. */
export function readObjects(shell: ServerShell, asked: ReadObjects): Outcome {
  const { server, record, backups } = shell;
  const page = objectPage(
    {
      custody: server.custody.state,
      items: record.items,
      manifest: backups.last?.manifest ?? [],
    },
    asked,
  );
  const all = record.items.filter(hasProblem).length;
  const words =
    server.custody.state === "main"
      ? `${shell.name}: ${counted(page.total, "object")} in its last settings backup, all at home.`
      : `${shell.name}: ${counted(record.items.length, "object")}, ${all} of them with a problem.`;
  return { ...done(words), objects: page.rows, objectsTotal: page.total };
}

/** Tries at once what failed and waits, or was set aside: these objects, or all. */
export function retryObjects(
  shell: ServerShell,
  objects: readonly ObjectId[],
  who: string,
): Outcome {
  const { items } = shell.record;
  const indexes = indexesOf(shell, objects);
  if (typeof indexes === "string") return refuse(shell, indexes, who);
  const { state } = shell.server.custody;
  if (shell.server.doubt !== "") {
    const words = `nothing is tried while custody is not certain: ${shell.server.doubt}`;
    return refuse(shell, words, who);
  }
  const count = shell.moves.hurry(indexes);
  if (count > 0) {
    shell.tell("info", "command.retry", `${counted(count, "object", "is")} tried again now`, {
      who,
    });
    return underWay(`${shell.name}: ${counted(count, "object", "is")} tried again now.`);
  }
  const aside = items.filter((item, index) => isSetAside(item) && indexes?.has(index) !== false);
  const act = state === "backup" ? "takeOver" : "restore";
  const isStuck = state === "restorePaused" && items.some(hasProblem);
  const waits = (state === "backup" || state === "restoring") && aside.length > 0;
  if (!waits && !isStuck) {
    const left = items.filter(({ where }) => where === "left").length;
    const why =
      state === "backup" && left > 0
        ? `${counted(left, "object", "was")} refused here and left to the main: restore it, then take over again`
        : "nothing failed that waits for another try";
    return refuse(shell, why, who);
  }
  const reasons = shell.refusals(act);
  if (reasons.length > 0) {
    const words = `${shell.name}: retry refused. ${wordsOf(reasons)}`;
    shell.tell("warn", "command.retryRefused", words, { who });
    return refused(words, reasons);
  }
  shell.tell("info", "command.retry", `what was set aside is tried again now`, { who });
  shell.feed({ kind: act, who });
  const rest = indexes === undefined ? "" : " What else was set aside is tried with it.";
  return underWay(
    `${shell.name}: ${counted(aside.length, "object", "is")} tried again now.${rest}`,
  );
}

/** Undefined: all; words if one of them is none of this main's. */
function indexesOf(
  shell: ServerShell,
  objects: readonly ObjectId[],
): ReadonlySet<number> | undefined | string {
  if (objects.length === 0) return undefined;
  const at = new Map(shell.record.items.map((item, index) => [idKey(item), index]));
  const indexes = new Set<number>();
  for (const id of objects) {
    const index = at.get(idKey(id));
    if (index === undefined) return `it has no ${describeObject(id)} on the move`;
    indexes.add(index);
  }
  return indexes;
}

function refuse(shell: ServerShell, why: string, who: string): Outcome {
  const words = `${shell.name}: retry refused, ${why}.`;
  shell.tell("warn", "command.retryRefused", words, { who });
  return refused(words);
}
