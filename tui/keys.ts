// The one table of keys. Footer and help are computed from it, and model.ts looks commands up in
// it: what stands here works, and nothing else does. A new command is a new row.
//
// What moves objects asks (a dialog that names server and consequence); `off` says in words why a
// command cannot be given now, and help shows those words.

import {
  acknowledgeOff,
  actNowOff,
  backUpOff,
  cancelOff,
  drillOff,
  holdOff,
  maintenanceOff,
  releaseOff,
  restoreOff,
  takeOverOff,
} from "./keys-off.js";
import type { Shown } from "./standing.js";

export type Command =
  | "up"
  | "down"
  | "pageUp"
  | "pageDown"
  | "first"
  | "last"
  | "back"
  | "find"
  | "order"
  | "older"
  | "newer"
  | "hold"
  | "release"
  | "actNow"
  | "cancel"
  | "maintenance"
  | "acknowledge"
  | "takeOver"
  | "restore"
  | "backUp"
  | "backUpAll"
  | "drill"
  | "why"
  | "log"
  | "retry"
  | "redraw"
  | "help"
  | "quit";

export type PageKind = "main" | "why" | "log" | "help" | "drill";

/** What decides whether a command can be given now. */
export type Subject = {
  readonly server: Shown | undefined;
  readonly backupName: string;
  readonly role: "act" | "view";
  /** The agent is heard. */
  readonly heard: boolean;
  readonly servers: number;
};

export type Key = {
  /** Names of keys as input.ts gives them. */
  readonly keys: readonly string[];
  /** As footer and help show them. */
  readonly shown: string;
  readonly command: Command;
  /** In the footer. */
  readonly title: string;
  /** In the help. */
  readonly help: string;
  readonly group: "move" | "act" | "look";
  readonly asks: "" | "asks" | "Apply" | "at once";
  readonly pages: readonly PageKind[];
  /** It changes something: not for a viewer, not without the agent. */
  readonly acts: boolean;
  /** Place in the footer, lower first and longest kept; 0: not there. */
  readonly footer: number;
  /** It works, but another key of the footer says the same better. */
  readonly unnamed?: (subject: Subject) => boolean;
  /** Why it cannot be done now; empty: it can. */
  readonly off?: (subject: Subject) => string;
};

const EVERYWHERE: readonly PageKind[] = ["main", "why", "log", "help", "drill"];
const LISTS: readonly PageKind[] = ["main", "why", "log", "drill"];

const QUIET = { asks: "", acts: false, footer: 0 } as const;
const act = (
  command: Command,
  key: string,
  title: string,
  more: Pick<Key, "asks" | "footer" | "off"> & { help?: string; pages?: readonly PageKind[] },
): Key => ({
  keys: [key],
  shown: key,
  command,
  title,
  help: title.toLowerCase(),
  group: "act",
  pages: ["main", "why"],
  acts: true,
  ...more,
});
const move = (command: Command, keys: readonly string[], shown: string, help: string): Key => ({
  ...QUIET,
  keys,
  shown,
  command,
  title: help,
  help,
  group: "move",
  pages: LISTS,
});

/** Every key there is; footer and help are computed from it. */
export const KEYS: readonly Key[] = [
  move("up", ["up", "k"], "↑ k", "up"),
  move("down", ["down", "j"], "↓ j", "down"),
  move("pageUp", ["pageup"], "PgUp", "page up"),
  move("pageDown", ["pagedown"], "PgDn", "page down"),
  move("first", ["g", "home"], "g Home", "first"),
  move("last", ["G", "end"], "G End", "last"),
  { ...move("older", ["left"], "←", "older"), title: "Older", pages: ["why"] },
  { ...move("newer", ["right"], "→", "newer"), title: "Newer", pages: ["why"] },
  {
    ...QUIET,
    keys: ["esc"],
    shown: "esc",
    command: "back",
    title: "Leave",
    help: "back",
    group: "move",
    pages: EVERYWHERE,
  },
  {
    ...QUIET,
    keys: ["/"],
    shown: "/",
    command: "find",
    title: "Find",
    help: "find, filter",
    group: "move",
    pages: ["main", "log"],
    footer: 42,
    off: needsServers("Find"),
  },
  {
    ...act("hold", "h", "Hold", { asks: "at once", footer: 6, off: holdOff }),
    unnamed: ({ server }) => server?.held !== undefined,
  },
  act("release", "u", "Let go", {
    help: "let go of hold",
    asks: "asks",
    footer: 6,
    off: releaseOff,
  }),
  act("actNow", "a", "Act now", { asks: "asks", footer: 7, off: actNowOff }),
  act("cancel", "c", "Cancel", { asks: "asks", footer: 8, off: cancelOff }),
  act("acknowledge", "A", "Acknowledge", { asks: "asks", footer: 9, off: acknowledgeOff }),
  act("takeOver", "t", "Take over", { asks: "asks", footer: 44, off: takeOverOff }),
  act("restore", "r", "Restore", { asks: "asks", footer: 11, off: restoreOff }),
  act("backUp", "b", "Back up", {
    help: "back up now",
    asks: "",
    pages: ["main", "why", "drill"],
    footer: 12,
    off: backUpOff,
  }),
  act("drill", "d", "Drill", {
    asks: "",
    pages: ["main", "why", "drill"],
    footer: 43,
    off: drillOff,
  }),
  act("maintenance", "m", "Maintenance", { asks: "asks", footer: 13, off: maintenanceOff }),
  act("backUpAll", "B", "Back up all", {
    asks: "asks",
    pages: ["main"],
    footer: 60,
    off: needsServers("Back up all"),
  }),
  {
    ...QUIET,
    keys: ["w"],
    shown: "w",
    command: "why",
    title: "Why",
    help: "why",
    group: "look",
    pages: ["main", "log"],
    footer: 40,
    off: needsServer("Why"),
  },
  {
    ...QUIET,
    keys: ["l"],
    shown: "l",
    command: "log",
    title: "Log",
    help: "event log",
    group: "look",
    pages: ["main", "why"],
    footer: 41,
  },
  {
    ...QUIET,
    keys: ["s"],
    shown: "s",
    command: "order",
    title: "Order",
    help: "order",
    group: "look",
    pages: ["main"],
    footer: 50,
    off: needsServers("Order"),
  },
  {
    ...QUIET,
    keys: ["R"],
    shown: "R",
    command: "retry",
    title: "Retry now",
    help: "retry the link",
    group: "look",
    pages: EVERYWHERE,
    footer: 5,
    off: (subject) =>
      subject.heard ? `Retry is for a lost link; ${subject.backupName} is heard.` : "",
  },
  {
    ...QUIET,
    keys: ["ctrl-l"],
    shown: "ctrl-l",
    command: "redraw",
    title: "Redraw",
    help: "redraw",
    group: "look",
    pages: EVERYWHERE,
  },
  {
    ...QUIET,
    keys: ["?"],
    shown: "?",
    command: "help",
    title: "Help",
    help: "this help",
    group: "look",
    pages: ["main", "why", "log"],
    footer: 90,
  },
  {
    ...QUIET,
    keys: ["q"],
    shown: "q",
    command: "quit",
    title: "Quit",
    help: "quit",
    group: "look",
    pages: EVERYWHERE,
    footer: 70,
  },
];

/** The row of the table that a key means on a page. */
export function keyFor(key: string, page: PageKind): Key | undefined {
  return KEYS.find((row) => row.pages.includes(page) && row.keys.includes(key));
}

/** Why a command cannot be given now; empty: it can. */
export function offReason(row: Key, subject: Subject): string {
  if (row.acts && !subject.heard) return `${subject.backupName} is not heard: it cannot act.`;
  if (row.acts && subject.role === "view") return `view only on ${subject.backupName}`;
  return row.off?.(subject) ?? "";
}

function needsServers(title: string): (subject: Subject) => string {
  return (subject) =>
    subject.servers > 0 ? "" : `${title} needs a server; ${subject.backupName} monitors none yet.`;
}

function needsServer(title: string): (subject: Subject) => string {
  return (subject) => (subject.server === undefined ? `${title} needs a selected server.` : "");
}
