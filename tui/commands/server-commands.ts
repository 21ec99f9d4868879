// locum backup add, set, remove, list: the monitored servers by command.
//
// With an agent running they go through its control socket, because only it writes. With none they
// go to whoever was handed in for that case and takes the agent's lock. Settings are checked here
// first, so that a slip gets its sentence before anything is asked of anyone.

import type { Command } from "commander";
import type { ExitStatus, Host } from "../../base/host.js";
import type { ControlCommand } from "../../proto/control-command.js";
import { showSettings, withDefaults } from "../../proto/setting-table.js";
import { SERVER_SETTINGS } from "../../proto/settings.js";
import type { Outcome } from "../../proto/view.js";
import { type Agent, reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { jsonLine } from "./json.js";
import {
  addSettingOptions,
  nameRefused,
  settingsFromOptions,
  settingsFromWords,
} from "./setting-options.js";
import { realTerminal, type Terminal } from "./terminal.js";
import { type CommonOptions, type Result, refuse, type Tools, tell } from "./tools.js";
import { commonOptions } from "./usage.js";
import { about, table } from "./wording.js";

/** Settings by key: as typed where they are given, as shown to people where they are listed. */
export type SettingTexts = Readonly<Record<string, string>>;

/** One monitored server, as listed. */
export type ListedServer = { readonly name: string; readonly settings: SettingTexts };

/** Changes a backup agent's servers while it does not run. `folder` is the agent's own. */
export type OfflineServers = {
  add(folder: string, name: string, settings: SettingTexts): Promise<Outcome>;
  /** `isAbandoning`: although its objects are not at home. */
  set(
    folder: string,
    name: string,
    settings: SettingTexts,
    isAbandoning: boolean,
  ): Promise<Outcome>;
  remove(folder: string, name: string, isAbandoning: boolean): Promise<Outcome>;
  /** Words if they cannot be read. */
  list(folder: string): Promise<readonly ListedServer[] | string>;
};

type Done = (status: ExitStatus) => void;
type SetOptions = CommonOptions & { readonly yes?: boolean; readonly abandon?: boolean };

const ABANDON = "while its objects are not at home: they stay where they are, which is said";

/** Adds `add`, `set`, `remove` and `list` to `locum backup`. */
export function addServerCommands(
  backup: Command,
  host: Host,
  done: Done,
  offline: OfflineServers,
  terminal: Terminal = realTerminal(),
): void {
  const tools: Tools = { host, terminal };
  const add = commonOptions(backup.command("add"))
    .summary("monitor one more main server")
    .description(
      "Adds a main server to this backup agent. Until objects are chosen nothing is taken over.",
    )
    .argument("<name>", 'its name: 1–60 letters, digits, space, " . _ -"');
  addSettingOptions(add);
  add.action(async (name: string, options: CommonOptions & Record<string, unknown>) => {
    const typed = settingsFromOptions(options);
    const named = nameRefused(name);
    const reasons = [
      ...(named === undefined ? [] : [named]),
      ...(typed.kind === "refused" ? typed.reasons : []),
    ];
    const settings = typed.kind === "settings" ? typed.settings : {};
    const change: Change = {
      command: { kind: "addServer", name, settings },
      offline: (folder) => offline.add(folder, name, settings),
    };
    done(await runChange(tools, options, change, reasons));
  });

  commonOptions(backup.command("set"))
    .summary("change settings of a main server")
    .description(
      "Changes settings of a monitored server. KEY is a setting's key or title, in any case:\n" +
        '  locum backup set "Gate 12" "keep alive=60" objects=all',
    )
    .argument("<name>", "its name")
    .argument("<settings...>", "KEY=VALUE, one or more")
    .option("--yes", "also if something follows at once: a timer runs out, a takeover begins")
    .option("--abandon", `enabled=off ${ABANDON}`)
    .action(async (name: string, words: string[], options: SetOptions) => {
      const typed = settingsFromWords(words);
      const settings = typed.kind === "settings" ? typed.settings : {};
      const change: Change = {
        command: {
          kind: "setServer",
          name,
          settings,
          isSure: options.yes === true,
          ...(options.abandon === true ? { abandon: true } : {}),
        },
        offline: (folder) => offline.set(folder, name, settings, options.abandon === true),
      };
      const reasons = typed.kind === "refused" ? typed.reasons : [];
      done(await runChange(tools, options, change, reasons));
    });

  commonOptions(backup.command("remove"))
    .summary("monitor a main server no longer")
    .description("Removes a main server. Refused while its objects are not at home.")
    .argument("<name>", "its name")
    .option("--abandon", `also ${ABANDON}`)
    .action(async (name: string, options: CommonOptions & { abandon?: boolean }) => {
      const isAbandoning = options.abandon === true;
      const change: Change = {
        command: { kind: "removeServer", name, ...(isAbandoning ? { abandon: true } : {}) },
        offline: (folder) => offline.remove(folder, name, isAbandoning),
      };
      done(await runChange(tools, options, change, []));
    });

  commonOptions(backup.command("list"))
    .summary("the monitored servers and their settings")
    .description("Lists the monitored servers, with every setting that is not its default.")
    .action(async (options: CommonOptions) => done(await runList(tools, options, offline)));
}

type ChangeCommand = Extract<ControlCommand, { kind: "addServer" | "setServer" | "removeServer" }>;

/** One change, both ways. */
type Change = {
  readonly command: ChangeCommand;
  readonly offline: (folder: string) => Promise<Outcome>;
};

async function runChange(
  tools: Tools,
  options: CommonOptions,
  change: Change,
  problems: readonly string[],
): Promise<ExitStatus> {
  const { name } = change.command;
  const [words, ...reasons] = problems;
  if (words !== undefined) return refuse(tools, options, { server: name, words, reasons });

  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none") {
    if (!reached.isAbsent) return refuse(tools, options, { server: name, ...reached.told });
    const outcome = await change.offline(tools.host.folderFor("backup", options.dir));
    return tell(tools, options, resultOf(name, outcome));
  }
  const { agent } = reached;
  try {
    return tell(tools, options, await changeOnline(agent, change.command));
  } finally {
    agent.close();
  }
}

async function changeOnline(agent: Agent, command: ChangeCommand): Promise<Result> {
  const isNew = command.kind === "addServer";
  const found = isNew ? command : findServer(listed(agent), command.name);
  if (typeof found === "string") {
    return { server: command.name, how: "refused", words: found, reasons: [] };
  }
  const outcome = await agent.send({ ...command, name: found.name });
  if (outcome !== undefined) return resultOf(found.name, outcome);
  const words = about(found.name, "no answer from the backup agent, unknown: done or not done");
  const reasons = ["locum backup list shows what is so."];
  return { server: found.name, how: "unknown", words, reasons };
}

function resultOf(server: string, { how, words, reasons }: Outcome): Result {
  return { server, how, words: about(server, words), reasons };
}

async function runList(
  tools: Tools,
  options: CommonOptions,
  offline: OfflineServers,
): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir);
  if (reached.kind === "none" && !reached.isAbsent) {
    return refuse(tools, options, { server: "", ...reached.told });
  }
  if (reached.kind === "reached") {
    const servers = listed(reached.agent);
    reached.agent.close();
    return showList(tools, options, servers);
  }
  const servers = await offline.list(tools.host.folderFor("backup", options.dir));
  if (typeof servers === "string") return refuse(tools, options, { server: "", words: servers });
  return showList(tools, options, servers);
}

function listed(agent: Agent): readonly ListedServer[] {
  return agent.roster().name.map(({ view }) => ({
    name: view.name,
    settings: { address: view.address, ...view.settings },
  }));
}

function showList(
  { host }: Tools,
  options: CommonOptions,
  servers: readonly ListedServer[],
): ExitStatus {
  if (options.json === true) host.print(jsonLine({ servers }));
  else if (servers.length === 0) {
    host.print("No servers are monitored yet; locum backup add NAME --address A adds one.");
  } else listLines(servers).forEach(host.print);
  return 0;
}

/** The servers as a table: name, address, and what is set otherwise than by default. */
export function listLines(servers: readonly ListedServer[]): readonly string[] {
  const whole = withDefaults(SERVER_SETTINGS, { address: "" });
  const presets = "missing" in whole ? {} : showSettings(SERVER_SETTINGS, whole.settings);
  const titles: Readonly<Record<string, { readonly title: string }>> = SERVER_SETTINGS;
  const changed = ({ settings }: ListedServer) =>
    Object.entries(settings)
      .filter(([key, shown]) => key !== "address" && shown !== presets[key])
      .map(([key, shown]) => `${titles[key]?.title ?? key} ${shown}`);
  return table(
    [
      { title: "SERVER", text: ({ name }) => name },
      { title: "ADDRESS", text: ({ settings }) => settings.address ?? "–" },
      { title: "NOT BY DEFAULT", text: (server) => changed(server).join(", ") },
    ],
    servers,
  );
}
