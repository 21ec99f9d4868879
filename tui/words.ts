// The words of the table: STATE, FOR, OBJECTS, NEXT, BACKUP and OK of one server at one instant.
// Pure, and never more certain than the agent: what is not known is "–" or "?", a stale countdown
// becomes the clock time at which it would have ended.

import { clean } from "./cells.js";
import type { Role } from "./line.js";
import { type Next, reasons, type Shown, type Standing } from "./standing.js";
import { clock, countdown, elapsed, oneUnit, type Zone } from "./times.js";

/** The instant that a screen shows, on the agent's clocks. */
export type Instant = {
  readonly nowMs: number;
  readonly wallMs: number;
  /** The agent is not heard: what is shown was true once. */
  readonly stale: boolean;
  readonly zone: Zone;
};

/** Nothing came back for this long: stalled. Not the word paced, which is the limit's doing. */
const STALLED_MS = 10_000;
/** Below this a takeover countdown turns from a warning to danger. */
const SOON_MS = 60_000;

const GLYPHS: Readonly<Record<Standing["class"], string>> = {
  stuck: "■",
  timer: "▲",
  line: "≡",
  moving: "→",
  away: "□",
  notReady: "!",
  unseen: "?",
  maintenance: "║",
  ready: "●",
  off: "○",
};

/** The glyph of a class, wherever it is counted. */
export function glyphOfClass(klass: Standing["class"]): string {
  return GLYPHS[klass];
}

/** The glyph in front of a server's name. */
export function glyph(standing: Standing, stale: boolean): string {
  if (stale) return "?";
  return standing.class === "moving" && standing.homeward ? "←" : GLYPHS[standing.class];
}

/** The meaning that colours the glyph. */
export function roleOf(standing: Standing, at: Instant): Role {
  if (at.stale) return "muted";
  if (standing.class !== "timer") return standing.class;
  const { next } = standing;
  return next.kind === "countdown" && next.atMs - at.nowMs < SOON_MS ? "dueSoon" : "due";
}

/** STATE. */
export function stateWord(server: Shown): string {
  return server.maintenance === undefined ? server.state : "maintenance";
}

/** FOR: how long in that state, in one unit. */
export function forWord(server: Shown, at: Instant): string {
  if (at.stale) return "?";
  return oneUnit(at.nowMs - (server.maintenance?.sinceMs ?? server.sinceMs));
}

/** The number of objects that a takeover would move; "–" if it is not known. */
export function chosenCount(server: Shown): string {
  return server.objectsChosen === undefined ? "–" : String(server.objectsChosen);
}

/** OBJECTS: who has them. `full` says it in words, where a column is wide enough. */
export function objectsWord(server: Shown, full = false): string {
  const chosen = chosenCount(server);
  const { transfer } = server;
  const main = () => {
    if (server.mainParked) return `parked ${chosen}`;
    return server.linked ? `main ${chosen}` : `main? ${chosen}`;
  };
  const moving = (to: string) => {
    const done = transfer === undefined ? "–" : String(transfer.done);
    const total = transfer === undefined ? chosen : String(transfer.total);
    if (full) return `to ${to} ${done} of ${total}`;
    const exact = `→${to} ${done}/${total}`;
    if (exact.length <= OBJECTS_CELLS || transfer === undefined) return exact;
    return `→${to} ${percent(transfer.done, transfer.total)} %`;
  };
  switch (server.custody) {
    case "main":
      if (server.chosenNone) return "none chosen";
      return main();
    case "raising":
    case "parking":
      return main();
    case "takingOver":
      return moving("backup");
    case "paused":
    case "partial":
    case "restorePaused":
      return full
        ? `split ${server.onBackup} of ${chosen}`
        : `split ${server.onBackup}/${chosen}`.slice(0, OBJECTS_CELLS);
    case "backup":
      return `backup ${server.onBackup}`;
    case "raisingBack":
      return server.onBackup > 0 ? `backup ${server.onBackup}` : main();
    case "restoring":
      return moving("main");
    case "contention":
      return `both? ${chosen}`;
  }
}

/** The OBJECTS column of the narrowest layout. */
const OBJECTS_CELLS = 14;

/** Rounded down: 100 % is only said when it is so. */
export function percent(done: number, total: number): number {
  return total <= 0 ? 0 : Math.floor((done * 100) / total);
}

/** NEXT: what happens by itself, and when. */
export function nextWord(next: Next, at: Instant): string {
  switch (next.kind) {
    case "nothing":
      return "";
    case "words":
      return next.words;
    case "since":
      return at.stale ? next.words : `${next.words} ${elapsed(at.nowMs - next.atMs)}`;
    case "countdown":
      if (at.stale) return dueClock(next.atMs, at);
      return next.atMs <= at.nowMs
        ? `${next.words.replace(/ in$/, "")} now`
        : `${next.words} ${countdown(next.atMs - at.nowMs)}`;
    case "transfer": {
      const { doneAtMs, lastResultAtMs } = next.transfer;
      if (at.stale) return doneAtMs === undefined ? "–" : dueClock(doneAtMs, at);
      const silentMs = at.nowMs - lastResultAtMs;
      if (silentMs >= STALLED_MS) return `stalled ${elapsed(silentMs)}`;
      if (doneAtMs === undefined) return "done in –";
      return doneAtMs <= at.nowMs ? "done now" : `done in ${countdown(doneAtMs - at.nowMs)}`;
    }
  }
}

/** A countdown that nobody vouches for any more: `due 03:14:55 ?`. */
function dueClock(dueAtMs: number, at: Instant): string {
  return `due ${clock(at.wallMs + dueAtMs - at.nowMs, at.zone)} ?`;
}

/** BACKUP: the age of the last good settings backup. */
export function backupWord(server: Shown, at: Instant, wide = false): string {
  if (at.stale) return "?";
  if (server.backupFailed !== "") return wide ? "failed backup" : "failed";
  return server.backupWallMs === undefined ? "–" : elapsed(at.wallMs - server.backupWallMs);
}

/** OK: `ok`, or how many reasons there are that a takeover would fail; in words if there is room. */
export function okWord(server: Shown, at: Instant, width: number): string {
  if (at.stale) return "?";
  if (server.state === "off") return "–";
  const all = reasons(server);
  const [first] = all;
  if (first === undefined) return "ok";
  const count = all.length > 9 ? "!+" : `!${all.length}`;
  return width > 2 ? `${count} ${clean(first)}` : count;
}
