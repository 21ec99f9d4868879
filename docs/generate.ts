// Makes the pages that must not differ from their source: the settings reference from the
// definitions, the state diagrams from the transition tables, the network faults from their
// recorded figures. `npm run docs` writes them; a test compares.

import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { CUSTODY } from "../agent-backup/core/custody.js";
import { LIVENESS } from "../agent-backup/core/liveness.js";
import type { Table } from "../base/table.js";
import type { Setting } from "../proto/setting.js";
import { kebab } from "../proto/setting-flags.js";
import { BACKUP_SETTINGS, MAIN_SETTINGS, SERVER_SETTINGS } from "../proto/settings.js";
import { networkFaultsPage } from "../test/netlab/page.js";

const NOTE = "<!-- Made by `npm run docs` from the code. Do not edit. -->";

/** The generated pages, by their path in the project. */
export function pages(): Readonly<Record<string, string>> {
  return {
    "docs/configuration.md": configuration(),
    "docs/states.md": states(),
    "docs/network-faults.md": networkFaultsPage(),
  };
}

function configuration(): string {
  return [
    "# Configuration reference",
    NOTE,
    "",
    "Every setting has a default, a range, and a clear refusal outside it, whichever way it is set.",
    "On the command line a setting is an option (`--wait-for-reconnection 30`) or `KEY=VALUE`;",
    "keys and titles are taken in any case.",
    "",
    "## Each monitored server",
    "",
    "Set on the backup server: `locum backup add NAME --address A`, `locum backup set NAME KEY=VALUE`.",
    "Kept in `servers.json` of the backup agent's folder. A name has 1 to 60 letters, digits, spaces,",
    "`.`, `_` or `-`, and is compared without regard to case.",
    "",
    settingsTable(SERVER_SETTINGS),
    "",
    "Three heartbeats must be below Keep alive.",
    "",
    "## The backup agent",
    "",
    "Options of `locum backup run`, or `settings.json` of its folder.",
    "",
    settingsTable(BACKUP_SETTINGS),
    "",
    "## The main agent",
    "",
    "Options of `locum main run`, or `settings.json` of its folder (`locum main set KEY=VALUE`).",
    "",
    settingsTable(MAIN_SETTINGS),
    "",
  ].join("\n");
}

function settingsTable(table: object): string {
  const rows = Object.entries(table as Readonly<Record<string, Setting<unknown>>>).map(
    ([key, setting]) => {
      const later = setting.notYet === undefined ? "" : ` *Later: ${setting.notYet}.*`;
      const cells = [setting.title, `\`--${kebab(key)}\``, preset(setting), setting.range];
      return `| ${[...cells, `${setting.help}${later}`].map(cell).join(" | ")} |`;
    },
  );
  return [
    "| Setting | Option | Default | Range | Meaning |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function preset(setting: Setting<unknown>): string {
  if (setting.default === undefined) return "must be given";
  const shown = setting.show(setting.default);
  if (shown === "") return "none";
  return setting.unit === "" ? shown : `${shown} ${setting.unit}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function states(): string {
  return [
    "# States",
    NOTE,
    "",
    "What the backup agent believes of one main, and who holds its objects. The sentences are the",
    "ones that operators read in the log, the interface and the decision record.",
    "",
    "## Liveness",
    "",
    diagram(LIVENESS),
    "",
    rows(LIVENESS),
    "",
    "## Custody",
    "",
    diagram(CUSTODY),
    "",
    rows(CUSTODY),
    "",
  ].join("\n");
}

type AnyTable = Table<string, string, string>;

function diagram(table: unknown): string {
  const byPair = new Map<string, string[]>();
  for (const { from, on, to } of (table as AnyTable).rows) {
    if (from === to) continue;
    const pair = `${from} --> ${to}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), on]);
  }
  const lines = [...byPair].map(([pair, events]) => `  ${pair}: ${events.join(", ")}`);
  return ["```mermaid", "stateDiagram-v2", ...lines, "```"].join("\n");
}

function rows(table: unknown): string {
  const lines = (table as AnyTable).rows.map(
    ({ from, on, to, then, why }) =>
      `| ${[from, on, to, then.join(", ") || "–", why].map(cell).join(" | ")} |`,
  );
  return ["| In | On | To | Then | Why |", "|---|---|---|---|---|", ...lines].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [path, text] of Object.entries(pages())) writeFileSync(path, text);
}
