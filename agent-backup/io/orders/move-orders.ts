// A person's orders that move objects: take over, switch over, restore, and each by force. Checked,
// carried out or refused with words, and recorded with who asked. A refusal changes nothing.

import type { ControlCommand } from "../../../proto/control-command.js";
import { wordsOf } from "../../../proto/reason.js";
import type { Outcome } from "../../../proto/view.js";
import type { TakeoverHow } from "../../core/by-order.js";
import type { Act } from "../../core/permission.js";
import { actOf } from "../../core/server/take.js";
import { passed } from "../../core/view/seen.js";
import type { Fleet } from "../fleet.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";
import { hurry } from "./orders.js";
import { done, refused, underWay } from "./outcome.js";
import { misnamed, rebuildOrder } from "./rebuild-orders.js";

export type MoveCommand = Extract<ControlCommand, { readonly kind: "takeOver" | "restore" }>;

type Asked = {
  readonly verb: string;
  readonly act: Act;
  readonly how: TakeoverHow;
};

/** Carries out one order on one main. */
export async function moveOrder(
  site: Site,
  fleet: Fleet,
  { shell, command, who }: { shell: ServerShell; command: MoveCommand; who: string },
): Promise<Outcome> {
  const asked = askedBy(command);
  const { verb, act } = asked;
  if (command.kind === "restore" && command.all === true) {
    return rebuildOrder(site, { shell, command, who });
  }
  const past = passed(shell.server, command.seen) ?? misnamed(shell, command.force);
  const hurried =
    act === "restore" && past === undefined ? hurry(shell, "restore", who) : undefined;
  if (hurried !== undefined) return hurried;
  const reasons = past === undefined ? shell.refusals(act) : [{ kind: "passed", words: past }];
  if (reasons.length > 0) {
    const words = `${shell.name}: ${verb} refused. ${wordsOf(reasons)}`;
    shell.tell("warn", `command.${command.kind}Refused`, words, { who });
    return refused(words, reasons);
  }
  shell.tell("info", `command.${command.kind}`, `${verb} ordered`, { who });
  if (shell.server.doubt !== "") return confirm(site, fleet, shell, who);
  const { epoch } = shell.server.custody;
  feed(shell, command, asked.how, who);
  return underWay(`${shell.name}: ${begunWords(site, shell, asked, epoch)}`);
}

function askedBy(command: MoveCommand): Asked {
  const isForced = command.force !== undefined;
  if (command.kind === "restore") {
    const verb = isForced ? "forced restore" : "restore";
    return { verb, act: isForced ? "forceHome" : "restore", how: "ordinary" };
  }
  const isSwitch = command.switchover === true;
  const how = isForced ? "forced" : isSwitch ? "switchover" : "ordinary";
  const verbs = { forced: "forced take over", switchover: "switchover", ordinary: "take over" };
  return { verb: verbs[how], act: actOf(how), how };
}

function feed(shell: ServerShell, command: MoveCommand, how: TakeoverHow, who: string): void {
  if (command.kind === "takeOver") shell.feed({ kind: "takeOver", who, how });
  else {
    const isExclusive = command.exclusive === true;
    shell.feed({ kind: "restore", who, isForced: command.force !== undefined, isExclusive });
  }
}

function begunWords(site: Site, shell: ServerShell, { verb, how, act }: Asked, before: bigint) {
  const { custody, facts, byOrder } = shell.server;
  const { epoch } = custody;
  if (how === "switchover" && byOrder.freshFor !== "") {
    return `it is backed up first; then it parks, then its objects start on ${site.name}.`;
  }
  if (epoch === before && custody.state === "main") {
    return `${verb} is ordered; it waits until its record can be saved.`;
  }
  const isRestore = act === "restore" || act === "forceHome";
  return isRestore
    ? `${shell.record.items.length} objects go home, epoch ${epoch}.`
    : `${facts.backup?.chosen ?? 0} objects start on ${site.name}, epoch ${epoch}.`;
}

/**
 * The first order to a main in doubt stands for what is known of it. Of a main that is linked that
 * is what it says itself, so its objects go home at once if they can.
 */
async function confirm(
  site: Site,
  fleet: Fleet,
  shell: ServerShell,
  who: string,
): Promise<Outcome> {
  const isLinked = shell.server.isLinked;
  const words = await shell.doubtful.adopt(who, fleet.disk.isAwaited(shell));
  if (words !== undefined) return refused(`${shell.name}: not confirmed, ${words}.`);
  // Somebody has looked at it: it is not waited for.
  fleet.disk.heard(shell.name);
  const { state, epoch } = shell.server.custody;
  const confirmed = `${shell.name}: custody ${state} is confirmed, epoch ${epoch}.`;
  if (!isLinked || state === "main" || shell.refusals("restore").length > 0) {
    return done(`${confirmed} It goes on from there.`);
  }
  shell.feed({ kind: "restore", who });
  const count = shell.record.items.length;
  const home = `${count} objects go home from ${site.name}, the rest is put back by the main`;
  return underWay(`${confirmed} ${home}.`);
}
