// A person's order to put back all that a main has lost, from one of its settings backups: looked into,
// told in numbers and asked about first, then carried out as a restore. A refusal changes nothing.

import { StoreError } from "../../../objects/store.js";
import type { KeptInfo } from "../../../objects/stores/kept-set.js";
import type { ControlCommand } from "../../../proto/control-command.js";
import { OBJECTS_MAX } from "../../../proto/limits.js";
import { idKey } from "../../../proto/object.js";
import { type SaidReason, wordsOf } from "../../../proto/reason.js";
import type { Outcome } from "../../../proto/view.js";
import { chosenBackup, type Numbered } from "../../core/objects/backup-rows.js";
import {
  type Rebuild,
  rebuildCounts,
  rebuildName,
  rebuildQuestion,
} from "../../core/objects/rebuild.js";
import { restoreAct } from "../../core/permission-home.js";
import { passed } from "../../core/view/seen.js";
import { inTime, LIST_LIMIT_MS } from "../in-time.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";
import { refused, underWay } from "./outcome.js";

/** An order to restore, and what it takes of a settings backup. */
export type RestoreCommand = Extract<ControlCommand, { readonly kind: "restore" }>;

type Order = {
  readonly shell: ServerShell;
  readonly command: RestoreCommand;
  readonly who: string;
};

/** Carries out one order on one main. */
export async function rebuildOrder(site: Site, order: Order): Promise<Outcome> {
  const { shell, command, who } = order;
  const early = against(order);
  if (early.length > 0) return refuse(order, early);
  const found = await lookInto(site, shell, command.backup ?? 0);
  if (typeof found === "string") return refuse(order, [{ kind: "other", words: found }]);
  // Both lists took their time.
  const late = against(order);
  if (late.length > 0) return refuse(order, late);
  const { rebuild, suspect, question, isNothing } = found;
  if (isNothing) {
    const words =
      `${shell.name} has all that is in ${rebuildName(rebuild)}: nothing is put back. An older one may ` +
      `have more: locum backups "${shell.name}" lists them, --backup N takes one.`;
    return refuse(order, [{ kind: "atHome", words }]);
  }
  const doubt = suspect === "" ? "" : ` That settings backup is suspect: ${suspect}.`;
  if (command.isSure !== true) {
    const words = `${question}.${doubt} Nothing was done; say that you are sure (--yes) to do it.`;
    return refused(words, [{ kind: "toBeConfirmed", words }]);
  }
  shell.tell("info", "command.restore", `restore of all is ordered: ${question}`, { who });
  const { epoch } = shell.server.custody;
  const isForced = command.force !== undefined;
  const isExclusive = command.exclusive === true;
  shell.feed({ kind: "restore", who, isForced, isExclusive, rebuild });
  const { custody } = shell.server;
  if (custody.state === "main" && custody.epoch === epoch) {
    return underWay(`${shell.name}: ordered; it waits until its record can be saved.`);
  }
  return underWay(`${question}, epoch ${custody.epoch}.`);
}

/** What stands against it now. */
function against({ shell, command }: Order): readonly SaidReason[] {
  const past = passed(shell.server, command.seen) ?? misnamed(shell, command.force);
  if (past !== undefined) return [{ kind: "passed", words: past }];
  const isForced = command.force !== undefined;
  return shell.refusals(restoreAct({ isForced, isRebuild: true }));
}

/** Force asks for the name, whole, case counts. */
export function misnamed({ name }: ServerShell, force: string | undefined): string | undefined {
  if (force === undefined || force === name) return undefined;
  return `To force, type the name of the server as it is shown: "${name}", not "${force}".`;
}

type Found = {
  readonly rebuild: Rebuild;
  /** Why its settings backup would not be used by itself; empty: it would. */
  readonly suspect: string;
  readonly question: string;
  readonly isNothing: boolean;
};

/** Which settings backup, and what it would put back. Words if that cannot be, or cannot be known. */
async function lookInto(site: Site, shell: ServerShell, number: number): Promise<Found | string> {
  const { name, backups, linked } = shell;
  try {
    const chosen = chosenBackup(await backups.list(), number);
    if (typeof chosen === "string")
      return `${capital(chosen)}; locum backups "${name}" lists them.`;
    const manifest = await backups.manifest(chosen.set.id);
    const remote = linked?.remote;
    if (remote === undefined) return `Restore needs ${name} running; it is not connected.`;
    const time = { clock: site.world.clock, deadlines: site.deadlines };
    const list = await inTime(time, LIST_LIMIT_MS, remote.title, remote.list());
    const has = new Map(list.manifest.map((entry) => [idKey(entry), entry]));
    const { items } = shell.record;
    const counts = rebuildCounts(items, manifest, has);
    const rebuild = rebuildOf(chosen);
    if (counts.after > OBJECTS_MAX) {
      return (
        `${name} would have ${counts.after} objects with those of ${rebuildName(rebuild)}, at most ` +
        `${OBJECTS_MAX} can be. Remove there what it does not need, or choose another backup.`
      );
    }
    const isHome = shell.server.custody.state === "main";
    return {
      rebuild,
      suspect: chosen.set.suspect,
      question: rebuildQuestion(name, site.name, rebuild, counts),
      isNothing: isHome && counts.put === 0,
    };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return `What would be put back cannot be known: ${error.message}.`;
  }
}

function rebuildOf({ set, number }: Numbered<KeptInfo>): Rebuild {
  return { set: set.id, number, madeWallMs: set.madeAtWallMs };
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function refuse({ shell, who }: Order, reasons: readonly SaidReason[]): Outcome {
  const words = `${shell.name}: restore of all refused. ${wordsOf(reasons)}`;
  shell.tell("warn", "command.restoreRefused", words, { who });
  return refused(words, reasons);
}
