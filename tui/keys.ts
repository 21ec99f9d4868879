// The one table of keys. Footer and help are computed from it, and model.ts looks commands up in
// it: what stands here works, and nothing else does. A new command is a new row.
//
// What moves objects asks (a dialog that names server and consequence); `off` says in words why a
// command cannot be given now, and help shows those words.

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
  | "takeOver"
  | "restore"
  | "backUp"
  | "backUpAll"
  | "why"
  | "log"
  | "retry"
  | "redraw"
  | "help"
  | "quit";

export type PageKind = "main" | "why" | "log" | "help";

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
  /** Why it cannot be done now; empty: it can. */
  readonly off?: (subject: Subject) => string;
};

const EVERYWHERE: readonly PageKind[] = ["main", "why", "log", "help"];
const LISTS: readonly PageKind[] = ["main", "why", "log"];

const QUIET = { asks: "", acts: false, footer: 0 } as const;
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
    keys: ["t"],
    shown: "t",
    command: "takeOver",
    title: "Take over",
    help: "take over",
    group: "act",
    asks: "asks",
    pages: ["main", "why"],
    acts: true,
    footer: 10,
    off: takeOverOff,
  },
  {
    keys: ["r"],
    shown: "r",
    command: "restore",
    title: "Restore",
    help: "restore",
    group: "act",
    asks: "asks",
    pages: ["main", "why"],
    acts: true,
    footer: 11,
    off: restoreOff,
  },
  {
    keys: ["b"],
    shown: "b",
    command: "backUp",
    title: "Back up",
    help: "back up now",
    group: "act",
    asks: "",
    pages: ["main", "why"],
    acts: true,
    footer: 12,
    off: backUpOff,
  },
  {
    keys: ["B"],
    shown: "B",
    command: "backUpAll",
    title: "Back up all",
    help: "back up all",
    group: "act",
    asks: "asks",
    pages: ["main"],
    acts: true,
    footer: 60,
    off: needsServers("Back up all"),
  },
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

function takeOverOff({ server, backupName }: Subject): string {
  if (server === undefined) return "Take over needs a selected server.";
  const { custody, name, state } = server;
  if (custody === "backup" || custody === "raisingBack") {
    return `Take over: the objects of ${name} are on ${backupName} already.`;
  }
  if (custody !== "main" && custody !== "paused" && custody !== "partial") {
    return `Take over: the objects of ${name} are on the move.`;
  }
  const down = ["unseen", "lost", "failed", "stopped", "crashed"].includes(state);
  if (down || custody !== "main") return "";
  return `Take over needs ${name} lost, failed or stopped; it is ${state}.`;
}

function restoreOff({ server, backupName }: Subject): string {
  if (server === undefined) return "Restore needs a selected server.";
  const { custody, name, state } = server;
  if (custody === "main") return `Restore: ${backupName} has no objects of ${name}.`;
  if (!["backup", "paused", "partial", "restorePaused"].includes(custody)) {
    return `Restore: the objects of ${name} are on the move.`;
  }
  return state === "running" ? "" : `Restore needs ${name} running; it is ${state}.`;
}

function backUpOff({ server }: Subject): string {
  if (server === undefined) return "Back up needs a selected server.";
  return server.linked
    ? ""
    : `Back up needs a link to ${server.name}; there is none, it is ${server.state}.`;
}
