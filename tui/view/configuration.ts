// The configuration column: settings as label and value, the value on the right. The agent sends
// the values as shown to people; the labels are the settings' own titles.

import { SERVER_SETTINGS } from "../../proto/settings.js";
import { cells, clean, left, right } from "../cells.js";
import type { Line } from "../line.js";
import type { Shown } from "../standing.js";
import { hourMinute, nextUtc } from "../times.js";
import { chosenCount, type Instant } from "../words.js";

type Pair = readonly [label: string, value: string];

/** In the order of the drawing; a short column shows the first of them. */
const SHORT: readonly string[] = [
  "automaticTakeover",
  "automaticRestore",
  "waitForReconnection",
  "keepAlive",
  "transferRate",
  "objects",
  "dailyBackup",
  "backupOnChange",
  "whenCutOff",
  "priority",
  "holdDown",
  "heartbeat",
];

const LONG: readonly string[] = [
  "enabled",
  "automaticTakeover",
  "automaticRestore",
  "waitForReconnection",
  "transferIfNoPing",
  "transferRate",
  "objects",
  "keepAlive",
  "normalShutdown",
  "abnormalShutdown",
  "dailyBackup",
  "localTime",
  "whenCutOff",
  "priority",
  "backupOnChange",
  "keep",
  "holdDown",
  "placeAs",
  "heartbeat",
  "lookForChanges",
  "connected",
  "started",
  "parkLimit",
];

/** So many rows of the configuration; with `long` the whole list, and how many are below. */
export function configuration(
  view: Shown,
  at: Instant,
  { rows, width, long }: { rows: number; width: number; long: boolean },
): readonly Line[] {
  const pairs = (long ? LONG : SHORT).map((key) => pair(key, view, at));
  const more = pairs.length - rows;
  const shown = long && more > 0 ? pairs.slice(0, rows - 1) : pairs.slice(0, rows);
  const lines = shown.map(([label, value]) => labelled(label, value, width));
  if (long && more > 0) {
    lines.push([{ text: left(` ▼ ${pairs.length - rows + 1} more`, width), role: "muted" }]);
  }
  return lines;
}

function labelled(label: string, value: string, width: number): Line {
  const room = Math.max(0, width - cells(label) - 2);
  return [{ text: ` ${label} `, role: "muted" }, { text: right(clean(value), room) }];
}

function pair(key: string, view: Shown, at: Instant): Pair {
  const value = view.settings[key];
  if (key === "objects") return ["Objects chosen", chosen(view)];
  if (key === "dailyBackup") {
    const time = view.settings.backupTime;
    return ["Daily backup", value === "on" && time !== undefined ? `${time} UTC` : (value ?? "–")];
  }
  if (key === "localTime") {
    const next = nextUtc(view.settings.backupTime ?? "", at.wallMs);
    const on = view.settings.dailyBackup === "on" && next !== undefined;
    return ["  local time today", on ? hourMinute(next, at.zone) : "–"];
  }
  const shown = (value ?? "–").replace(" objects/min", "/min").replace(/^0\/min$/, "not paced");
  return [titleOf(key), shown];
}

function titleOf(key: string): string {
  const settings: Readonly<Record<string, { readonly title: string }>> = SERVER_SETTINGS;
  return settings[key]?.title ?? key;
}

function chosen(view: Shown): string {
  if (view.chosenNone) return "none";
  const total = view.objectsTotal === undefined ? "–" : String(view.objectsTotal);
  return `${chosenCount(view)} of ${total}`;
}
