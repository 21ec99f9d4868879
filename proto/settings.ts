// Every setting of Locum, one definition each. A new setting is added here and nowhere else (those of
// the store, which both agents have, in store-settings.ts).
//
// Three tables: what a backup agent knows of each main (product.md §1), the backup agent's own, the
// main agent's own. Defaults live here, with their reasons in the help. Relations between settings
// are checked by checkServer.

import { parseChoice } from "./choice.js";
import { leaseProblem, STOP_BUDGET_MS } from "./lease.js";
import { serverNameProblem } from "./names.js";
import { parsePlace } from "./place.js";
import {
  choice,
  isRefused,
  number,
  objectChoice,
  onOff,
  placement,
  type Setting,
  text,
} from "./setting.js";
import type { ValuesOf } from "./setting-table.js";
import { command, notAbsolute, STORE_SETTINGS } from "./store-settings.js";

const minutes = (title: string, value: number, help: string) =>
  number({ title, default: value, min: 5, max: 60, whole: true, unit: "min", help });

const HOST = /^[A-Za-z0-9]([A-Za-z0-9.:%_-]{0,252}[A-Za-z0-9])?$|^::1?$/;
const address = (title: string, help: string) =>
  text({
    title,
    default: undefined,
    range: "a host name, IPv4 or IPv6 address",
    problem: (value) => (HOST.test(value) ? undefined : "not an address"),
    help,
  });

/** Words if it is not `HOST:PORT` (IPv6 in brackets), for use after "is". */
function hostPortProblem(value: string): string | undefined {
  return parseHostPort(value) === undefined ? "not an address with a port" : undefined;
}

/** Splits `host:port` or `[v6]:port`; undefined if it is neither, or the port is outside 0–65535. */
export function parseHostPort(value: string): { host: string; port: number } | undefined {
  const [, v6, host, digits] =
    /^(?:\[([0-9A-Fa-f:.%]+)\]|([^:[\]\s]+)):(\d{1,5})$/.exec(value) ?? [];
  const name = v6 ?? host;
  const port = Number(digits);
  return name === undefined || !(port <= 65_535) ? undefined : { host: name, port };
}

const WITNESSES_MAX = 16;

/** Words if it is no list of witnesses, for use after "is". */
function witnessesProblem(value: string): string | undefined {
  const words = value.split(",").map((word) => word.trim());
  if (words.length > WITNESSES_MAX) return `a list of more than ${WITNESSES_MAX}`;
  if (words.includes("none") && words.length > 1) return "none and more";
  const isEach = words.every((word) => word === "none" || word === "gateway" || HOST.test(word));
  return isEach ? undefined : "not a list of addresses";
}

const hostPort = (title: string, value: string | undefined, help: string) =>
  text({ title, default: value, range: "HOST:PORT", problem: hostPortProblem, help });

const serverName = (title: string, value: string | undefined, help: string) =>
  text({
    title,
    default: value,
    range: '1–60 characters: letters, digits, space, " . _ -"',
    problem: (given) => (serverNameProblem(given) === undefined ? undefined : "not a name"),
    help,
  });

/** 5 to 60 minutes, or 0 for *never*. */
const NORMAL_SHUTDOWN: Setting<number> = {
  ...minutes("Normal shutdown", 15, "Shut down normally, not restarted yet."),
  range: "5–60 min, or never",
  schema: { anyOf: [{ type: "integer", minimum: 5, maximum: 60 }, { const: 0 }] },
  show: (value) => (value === 0 ? "never" : String(value)),
  parse: (given) => {
    if (given.trim() === "never") return 0;
    const parsed = minutes("Normal shutdown", 15, "").parse(given);
    return isRefused(parsed)
      ? { refused: `Normal shutdown ${given.trim()} is outside 5–60 min, or never.` }
      : parsed;
  },
};

/** What the backup agent knows of one main, in the order of the interface. `name` is the key. */
export const SERVER_SETTINGS = {
  address: address("Address", "The address of the main server; the ping check asks it."),
  enabled: onOff({
    title: "Enabled",
    default: true,
    help: "Off: the server is not judged at all.",
  }),
  waitForReconnection: number({
    title: "Wait for reconnection",
    default: 30,
    min: 0,
    max: 65_535,
    whole: true,
    unit: "s",
    note: "whole; 0 = at once",
    help: "After the link to a running main is lost without notice: how long until it is failed.",
  }),
  transferRate: number({
    title: "Transfer rate",
    default: 1_000,
    min: 0,
    max: 1_000_000,
    whole: true,
    unit: "objects/min",
    note: "0 = not paced",
    help: "Speed of object transfer, both directions: evenly spaced slots, no bursts.",
  }),
  transferIfNoPing: onOff({
    title: "Transfer if no ping",
    default: false,
    help:
      "Forced start: a main that is not connected when the backup agent starts is pinged; silence for " +
      "the whole wait for reconnection takes it over. After a site-wide power cut a main that boots " +
      "slower than the wait is forced.",
  }),
  objects: objectChoice({
    title: "Objects",
    help: "Which of the main's objects are transferred. None chosen: nothing is taken over.",
  }),
  automaticTakeover: onOff({
    title: "Automatic takeover",
    default: true,
    help: "Off: timers run and the state still becomes failed; the act is left to the operator.",
  }),
  automaticRestore: onOff({
    title: "Automatic restore",
    default: false,
    help: "Give the objects back when the main has been running for the hold-down.",
  }),
  placeAs: placement({
    title: "Place as",
    help: "Where the main's objects stand in the backup's store.",
  }),
  holdDown: number({
    title: "Hold-down",
    default: 30,
    min: 0,
    max: 86_400,
    whole: true,
    unit: "s",
    help: "How long a main must run without interruption before it counts as returned.",
  }),
  dailyBackup: onOff({
    title: "Daily backup",
    default: false,
    help: "Settings backup once a day. Backup on change keeps the copy current meanwhile.",
    notYet: "the daily backup is not built yet; backup on change keeps the copy current",
  }),
  backupTime: text({
    title: "Time (UTC)",
    default: "02:00",
    range: "HH:MM",
    problem: (value) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : "not a time"),
    help: "When the daily backup is made.",
  }),
  backupOnChange: onOff({
    title: "Backup on change",
    default: true,
    help: "Back up when the main's objects changed.",
  }),
  keep: number({
    title: "Keep",
    default: 30,
    min: 1,
    max: 3_650,
    whole: true,
    unit: "backups",
    help: "How many settings backups are kept. On-change backups are thinned first.",
  }),
  whenCutOff: choice({
    title: "When cut off",
    words: ["keep", "stand down"],
    default: "keep",
    help:
      "What the main does when it cannot reach its backup. Keep: it goes on; in a network cut both may " +
      "run an object. Stand down: it lets go of the chosen objects when its lease ends (about 22 s at a " +
      "wait of 30 s), so that nothing runs twice; if the backup agent crashes, its mains stand down, too. " +
      "The application has 4 s to let go then, whatever its Stop limit says, and is killed after that.",
  }),
  priority: choice({
    title: "Priority",
    words: ["high", "normal", "low", "never"],
    default: "normal",
    help: "Order of takeover when not all fit; never = by hand only.",
  }),
  heartbeat: number({
    title: "Heartbeat",
    default: 1,
    min: 0.1,
    max: 10,
    whole: false,
    unit: "s",
    help: "Period of the link's heartbeats. No bytes for three periods: the link is lost.",
  }),
  lookForChanges: number({
    title: "Look for changes",
    default: 10,
    min: 1,
    max: 3_600,
    whole: true,
    unit: "s",
    help: "How often the main looks whether its objects changed.",
  }),
  parkLimit: number({
    title: "Park limit",
    default: 10,
    min: 1,
    max: 300,
    whole: true,
    unit: "s",
    help: "How long a main has to confirm that it parked its objects.",
  }),
  connected: minutes("Connected", 5, "Linked, no startup message yet."),
  started: minutes("Started", 5, "Startup message received, no keep-alive yet."),
  keepAlive: number({
    title: "Keep alive",
    default: 30,
    min: 30,
    max: 300,
    whole: true,
    unit: "s",
    help: "No new keep-alive.",
  }),
  normalShutdown: NORMAL_SHUTDOWN,
  abnormalShutdown: minutes("Abnormal shutdown", 5, "Exited with an error, not restarted yet."),
} as const;

/** The backup agent's own settings. */
export const BACKUP_SETTINGS = {
  name: serverName("Name", "backup", "The name of this failover server."),
  listen: hostPort(
    "Listen",
    "127.0.0.1:7440",
    "Where main agents connect. Of this machine alone by default; 0.0.0.0 is every address of it.",
  ),
  ...STORE_SETTINGS,
  limitMains: number({
    title: "Mains at once",
    default: 0,
    min: 0,
    max: 10_000,
    whole: true,
    unit: "mains",
    note: "0 = no limit",
    help: "How many mains may be taken over at once; beyond it they wait in line by priority.",
  }),
  transferCap: number({
    title: "Transfer cap",
    default: 0,
    min: 0,
    max: 1_000_000,
    whole: true,
    unit: "objects/min",
    note: "0 = none",
    help:
      "Speed of the transfers of all mains together: one grid of slots, in which those that move take " +
      "turns. Each keeps within its own transfer rate beside it.",
  }),
  limitObjects: number({
    title: "Objects at once",
    default: 0,
    min: 0,
    max: 1_000_000_000,
    whole: true,
    unit: "objects",
    note: "0 = no limit",
    help: "How many objects may be taken over at once; a main that does not fit is passed over.",
  }),
  witnesses: text({
    title: "Witnesses",
    default: "gateway",
    range: "gateway, none, or addresses separated by commas",
    problem: witnessesProblem,
    help:
      "Addresses that this server pings to know that it is not the one cut off; gateway: the gateways " +
      "towards the mains.",
  }),
} as const;

/** The main agent's own settings. */
export const MAIN_SETTINGS = {
  name: serverName("Name", undefined, "The name of this main, as the backup agent knows it."),
  backup: hostPort("Backup", "127.0.0.1:7440", "Where the backup agent listens."),
  keyFile: text({
    title: "Key file",
    default: "",
    range: "an absolute path, or nothing for backup.key in the agent's folder",
    problem: (value) => (value === "" ? undefined : notAbsolute(value)),
    help: "This main's key, a copy of the file that the backup agent made for it.",
  }),
  ...STORE_SETTINGS,
  command: text({
    title: "Command",
    default: undefined,
    range: "a command line",
    problem: (value) => (value === "" ? "empty" : undefined),
    help: "The protected application. Exit code 0 is a normal shutdown, anything else an abnormal one.",
  }),
  check: command(
    "Check command",
    "Exit code 0: the application is healthy. None: a living process is.",
  ),
  checkEvery: number({
    title: "Check every",
    default: 5,
    min: 0.1,
    max: 300,
    whole: false,
    unit: "s",
    help: "How often the check command is run; it may take that long, at most 30 s.",
  }),
  parkBy: choice({
    title: "Park by",
    words: ["auto", "reload", "restart", "removal"],
    default: "auto",
    help:
      "How the application lets go of parked objects: the reload command, a restart, or by itself " +
      "when their files are gone. Auto: reload if there is a reload command, else restart.",
  }),
  noticesWithin: number({
    title: "Notices within",
    default: 1,
    min: 0,
    max: 60,
    whole: false,
    unit: "s",
    help:
      "With Park by: removal, how long the application may take to let go of an object whose file is " +
      "gone. So long after the last removal the main confirms that it has parked: keep it well below " +
      "the Park limit that the backup agent has for this main.",
  }),
  stopLimit: number({
    title: "Stop limit",
    default: 10,
    min: 1,
    max: 300,
    whole: true,
    unit: "s",
    help:
      "How long the application has to end when asked, before it is killed. With When cut off: stand " +
      "down it has 4 s at the end of a lease, however long this is; longer only once the main has " +
      "measured that it takes longer to let go.",
  }),
  startGate: number({
    title: "Start gate",
    default: 15,
    min: 0,
    max: 600,
    whole: true,
    unit: "s",
    help: "How long the start of the application waits for the backup agent's answer.",
  }),
} as const;

export type ServerSettings = ValuesOf<typeof SERVER_SETTINGS>;
export type BackupSettings = ValuesOf<typeof BACKUP_SETTINGS>;
export type MainSettings = ValuesOf<typeof MAIN_SETTINGS>;

/** The relations between one server's settings, each broken one in words. */
export function checkServer(settings: ServerSettings): readonly string[] {
  const problems: string[] = [];
  if (settings.heartbeat * 3 >= settings.keepAlive) {
    problems.push(
      `Heartbeat ${settings.heartbeat} s is too long: three periods must be below Keep alive ` +
        `${settings.keepAlive} s.`,
    );
  }
  if (settings.whenCutOff === "stand down") {
    const lease = leaseProblem(settings, STOP_BUDGET_MS);
    if (lease !== undefined) problems.push(lease);
  }
  const chosen = parseChoice(settings.objects);
  if (!chosen.ok) problems.push(`Objects: ${chosen.words}.`);
  const place = parsePlace(settings.placeAs);
  if (!place.ok) problems.push(`Place as: ${place.words}.`);
  return problems;
}
