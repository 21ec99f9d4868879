// `locum backup run`: the backup agent in the foreground. Its settings come from the settings file,
// overridden by options for this run.

import type { Command } from "commander";
import type { ExitStatus, Host } from "../base/host.js";
import { DiskError } from "../base/world.js";
import { settingFlags, typedOptions } from "../proto/setting-flags.js";
import { parseSettings, schemaOf, withDefaults } from "../proto/setting-table.js";
import { BACKUP_SETTINGS, type BackupSettings } from "../proto/settings.js";
import { checkStore, storeMissing } from "../proto/store-settings.js";
import { startBackup } from "./agent.js";
import { Roster } from "./io/roster.js";

/** Adds `run` to the group `locum backup`. */
export function addRunCommand(
  backup: Command,
  host: Host,
  done: (status: ExitStatus) => void,
): void {
  const run = backup
    .command("run")
    .summary("run the backup agent here")
    .description("Runs the backup agent until it is asked to end. Options hold for this run.")
    .option("--dir <folder>", "where the agents keep everything, instead of the usual place");
  for (const { flags, help } of settingFlags(BACKUP_SETTINGS)) run.option(flags, help);
  run.action(async (options: Record<string, unknown>) => {
    const folder = host.folderFor("backup", text(options.dir));
    const settings = readSettings(host, folder, options);
    if (typeof settings === "string") {
      host.complain(settings);
      done(2);
      return;
    }
    const agent = await start(host, folder, settings);
    if (typeof agent === "string") {
      host.complain(agent);
      done(2);
      return;
    }
    host.print(`${settings.name} listens on ${agent.listens}`);
    host.onStop((signal) => {
      host.world.log("info", "agent.signal", { signal });
      void agent.stop().then(() => done(0));
    });
  });
}

async function start(host: Host, folder: string, settings: BackupSettings) {
  try {
    return await startBackup(host, folder, settings, () => Roster.open(host, folder));
  } catch (error) {
    if (error instanceof DiskError) return `${error.message}. The agent did not start.`;
    throw error;
  }
}

function readSettings(
  host: Host,
  folder: string,
  options: Readonly<Record<string, unknown>>,
): BackupSettings | string {
  const file = host.openSettings(folder, "settings", schemaOf(BACKUP_SETTINGS));
  if (file.kind === "broken") return file.words;
  const typed = { ...typedOptions(BACKUP_SETTINGS, options) };
  if (typed.folder !== undefined) typed.folder = host.absolute(typed.folder);
  const parsed = parseSettings(BACKUP_SETTINGS, typed);
  if ("refused" in parsed) return parsed.refused.join("\n");
  const given = { ...file.values(), ...parsed.values };
  const whole = withDefaults(BACKUP_SETTINGS, given);
  const missing = ["missing" in whole ? whole.missing : [], storeMissing(given)].flat();
  if ("missing" in whole || missing.length > 0) {
    const options_ = missing.map((title) => `--${title.toLowerCase().replaceAll(" ", "-")}`);
    return `${missing.join(", ")} must be given: ${options_.join(", ")}, or in ${file.path}.`;
  }
  const problems = checkStore(whole.settings);
  return problems.length > 0 ? problems.join("\n") : whole.settings;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
