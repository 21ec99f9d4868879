// What an operator orders one main to be left to (hold, cancel, maintenance …), and questions about
// what would be. Checks, carries out, records who asked; an order that stands is on disk when its
// answer is "done".

import type { ControlCommand, OrderWord } from "../../../proto/control-command.js";
import { counted } from "../../../proto/counted.js";
import { MAINTENANCE_DAYS_MAX, REASON_CHARS_MAX } from "../../../proto/limits.js";
import { reasonOf, wordsOf } from "../../../proto/reason.js";
import { utcText } from "../../../proto/utc.js";
import type { Outcome } from "../../../proto/view.js";
import { type StandingEvent, standingRefusal } from "../../core/server/stand.js";
import { passed } from "../../core/view/seen.js";
import { whatIf } from "../../core/what-if.js";
import type { Fleet } from "../fleet.js";
import type { ServerShell } from "../server-shell.js";
import { judging, type Site } from "../site.js";
import { done, refused, underWay } from "./outcome.js";

type Order = Extract<ControlCommand, { readonly kind: "order" }>;

const DAY_MS = 24 * 3_600_000;

const TITLES: Readonly<Record<OrderWord, string>> = {
  hold: "hold",
  release: "release",
  actNow: "act now",
  cancel: "cancel",
  acknowledge: "acknowledge",
  maintain: "maintenance",
  endMaintenance: "end of maintenance",
};

/** Carries out one order on one main. */
export async function order(
  site: Site,
  shell: ServerShell,
  command: Order,
  who: string,
): Promise<Outcome> {
  const { what, seen } = command;
  const event = what === "actNow" ? undefined : eventOf(command, who);
  const past = passed(shell.server, seen);
  const hurried = what === "actNow" && past === undefined ? hurry(shell, what, who) : undefined;
  if (hurried !== undefined) return hurried;
  const reasons =
    past !== undefined
      ? [{ kind: "passed", words: past }]
      : event === undefined
        ? shell.refusals("actNow")
        : problems(site, shell, command, event).map(reasonOf);
  if (reasons.length > 0) {
    const words = `${shell.name}: ${TITLES[what]} refused. ${wordsOf(reasons)}`;
    shell.tell("warn", `command.${what}Refused`, words, { who });
    return refused(words, reasons);
  }
  shell.tell("info", `command.${what}`, `${TITLES[what]} ordered`, { who });
  if (event === undefined) return actNow(shell, who);
  shell.feed(event);
  const unsaved = await shell.settle();
  const words = `${shell.name}: ${doneWords(shell, command)}`;
  if (unsaved === undefined) return done(words);
  const warning = `It is in force, and would not survive a restart: ${unsaved}.`;
  return done(`${words} ${warning}`, [warning]);
}

/** What if these failed now? An empty list: all. */
export function answerWhatIf(site: Site, fleet: Fleet, names: readonly string[]): Outcome {
  const unknown = names.filter((name) => fleet.find(name) === undefined);
  if (unknown.length > 0) {
    const words = `${site.name} does not monitor ${unknown.map((name) => `"${name}"`).join(", ")}.`;
    return refused(words);
  }
  const shells =
    names.length === 0
      ? fleet.shells
      : [...new Set(names.flatMap((name) => fleet.find(name) ?? []))];
  const asked = shells.slice(0, WHAT_IF_MAX).map(({ server }) => server);
  const entries = whatIf(asked, judging(site));
  const taken = entries.filter(({ turn }) => turn > 0).length;
  const cut = shells.length > WHAT_IF_MAX ? ` Of ${shells.length}, ${WHAT_IF_MAX} were asked.` : "";
  const words = `${taken} of ${entries.length} would be taken over by ${site.name}.${cut}`;
  return { ...done(words), whatIf: entries };
}

/** What fits into one answer. */
const WHAT_IF_MAX = 500;

function eventOf({ what, untilWallMs, reason }: Order, who: string): StandingEvent | undefined {
  if (what === "actNow") return undefined;
  return what === "maintain" ? { kind: what, who, untilWallMs, reason } : { kind: what, who };
}

function problems(
  site: Site,
  shell: ServerShell,
  command: Order,
  event: StandingEvent,
): readonly string[] {
  const refusal = standingRefusal(shell.server, event);
  if (refusal !== undefined) return [refusal];
  if (command.what !== "maintain") return [];
  const leftMs = command.untilWallMs - site.world.clock.wallMs();
  const until = utcText(command.untilWallMs);
  const found: string[] = [];
  if (!(leftMs > 0)) found.push(`The end of maintenance, ${until}, has passed.`);
  if (leftMs > MAINTENANCE_DAYS_MAX * DAY_MS) {
    found.push(
      `The end of maintenance, ${until}, is more than ${MAINTENANCE_DAYS_MAX} days ahead.`,
    );
  }
  if (command.reason.length > REASON_CHARS_MAX) {
    found.push(`The reason has ${command.reason.length} characters, at most ${REASON_CHARS_MAX}.`);
  }
  return found;
}

/** A restore that is under way and waits for the next attempt of some objects makes it now. */
export function hurry(
  shell: ServerShell,
  what: "restore" | "actNow",
  who: string,
): Outcome | undefined {
  if (shell.server.custody.state !== "restoring" || shell.server.doubt !== "") return undefined;
  const count = shell.moves.hurry();
  if (count === 0) return undefined;
  const words = `${counted(count, "failed object", "is")} tried again now`;
  shell.tell("info", `command.${what}`, words, { who });
  return underWay(`${shell.name}: ${words}.`);
}

function actNow(shell: ServerShell, who: string): Outcome {
  const { epoch, state } = shell.server.custody;
  const isHome = state === "main";
  shell.feed({ kind: "actNow", who });
  const { custody } = shell.server;
  if (state === "restoring") {
    return underWay(`${shell.name}: what has not gone home is tried again now, epoch ${epoch}.`);
  }
  const words =
    custody.epoch === epoch
      ? `${shell.name}: ordered; it waits until its record can be saved.`
      : isHome
        ? `${shell.name}: its objects start here now, epoch ${custody.epoch}.`
        : `${shell.name}: its objects go home now, epoch ${custody.epoch}.`;
  return underWay(words);
}

function doneWords(shell: ServerShell, { what, untilWallMs }: Order): string {
  const isFailed = shell.server.liveness.state === "failed";
  switch (what) {
    case "hold":
      return "held; nothing is done by itself until it is released.";
    case "release":
      return isFailed ? "released; it has failed and acts now." : "released.";
    case "cancel":
      return cancelledWords(shell);
    case "acknowledge":
      return "acknowledged; automatic restore works again.";
    case "maintain":
      return `in maintenance until ${utcText(untilWallMs)}.`;
    case "endMaintenance":
      return isFailed
        ? "maintenance is ended; it has failed and acts now."
        : "maintenance is ended.";
    case "actNow":
      return "";
  }
}

function cancelledWords({ server }: ServerShell): string {
  switch (server.custody.state) {
    case "main":
      return server.liveness.state === "running"
        ? "the switchover is cancelled; nothing was moved."
        : "this failure is cancelled; it is judged anew when the main has been running.";
    case "partial":
      return "the takeover is cancelled; its objects are split until it is finished or restored.";
    default:
      return "the takeover is cancelled; what was moved goes back.";
  }
}
