// `locum main …`: the main agent in the foreground, its settings, its state, a start of its
// application.
//
// Bad input is answered with a sentence for each thing that is wrong, exit status 2, and nothing
// changed. Knows nothing of agents' insides.

import type { Command } from "commander";
import type { ExitStatus, Host } from "../base/host.js";
import { DiskError } from "../base/world.js";
import { settingFlags } from "../proto/setting-flags.js";
import { MAIN_SETTINGS } from "../proto/settings.js";
import { type MainAgent, startMainAgent } from "./agent.js";
import { askAgent } from "./io/control-client.js";
import { takeFolder } from "./io/control-server.js";
import { type MainStatus, statusLines } from "./io/status.js";
import { leave } from "./leave.js";
import { preflight } from "./preflight.js";
import { changeSettings, readSettings } from "./settings.js";
import { TAKEN_BACK, takeBackOffline } from "./take-back.js";

/** `done`: a command has ended. `ended`: the agent has; nothing else keeps the program going. */
export type MainCommandsGiven = {
  readonly done: (status: ExitStatus) => void;
  readonly ended: (status: ExitStatus) => void;
};

type Options = Readonly<Record<string, unknown>>;

const DIR = "where the agents keep everything, instead of the usual place";

/** Adds `run`, `set`, `status`, `start`, `take-back` and `leave` to the group `locum main`. */
export function addMainCommands(main: Command, host: Host, given: MainCommandsGiven): void {
  const { done, ended } = given;
  const folderOf = ({ dir }: Options) =>
    host.folderFor("main", typeof dir === "string" ? dir : undefined);
  const refuse = (reasons: readonly string[]): void => {
    for (const reason of reasons) host.complain(reason);
  };

  const run = main
    .command("run")
    .summary("run the main agent here")
    .description("Runs the main agent until it is asked to end. Options hold for this run.")
    .option("--dir <folder>", DIR);
  for (const { flags, help } of settingFlags(MAIN_SETTINGS)) run.option(flags, help);
  run.action(async (options: Options) => {
    const agent = await startHere(host, folderOf(options), options);
    if (Array.isArray(agent)) {
      refuse(agent);
      ended(2);
      return;
    }
    host.onStop((signal) => {
      host.world.log("info", "agent.signal", { signal });
      void agent.stop().then(() => ended(0));
    });
  });

  main
    .command("set")
    .summary("change settings of the main agent")
    .description("Changes the settings file of a main agent that does not run.")
    .argument("<setting=value...>", "one or several settings")
    .option("--dir <folder>", DIR)
    .action(async (words: readonly string[], options: Options) => {
      const outcome = await setHere(host, folderOf(options), words);
      if ("refused" in outcome) refuse(outcome.refused);
      else for (const line of outcome.changed) host.print(line);
      done("refused" in outcome ? 2 : 0);
    });

  main
    .command("status")
    .summary("what the main agent here is doing")
    .option("--dir <folder>", DIR)
    .option("--json", "for programs: JSON instead of words")
    .action(async (options: Options) => {
      const folder = folderOf(options);
      const reply = await askAgent(host.world, folder, "status");
      const status = reply.kind === "answer" ? reply.answer.status : undefined;
      if (reply.kind !== "answer" || status === undefined) {
        host.complain(unanswered(folder, reply));
        done(1);
        return;
      }
      const known = status as MainStatus;
      if (options.json === true) host.print(JSON.stringify(known));
      else for (const line of statusLines(known)) host.print(line);
      done(0);
    });

  main
    .command("start")
    .summary("start the application again after it shut down normally")
    .option("--dir <folder>", DIR)
    .action(async (options: Options) => {
      const folder = folderOf(options);
      const reply = await askAgent(host.world, folder, "start");
      if (reply.kind === "answer" && reply.answer.ok) {
        host.print("The application is being started.");
        done(0);
        return;
      }
      host.complain(
        reply.kind === "answer" ? `Not started: ${wordsIn(reply)}.` : unanswered(folder, reply),
      );
      done(1);
    });

  main
    .command("take-back")
    .summary("run parked objects again, without the backup server")
    .description(
      "Runs the objects here that are parked, although the backup server that took them over cannot be " +
        "asked: it is gone for good. What it still runs runs twice then. At the next contact this counts " +
        "as a restore asked for. Also without a running agent: it is noted for its next start.",
    )
    .option("--dir <folder>", DIR)
    .requiredOption("--force <name>", "the name of this main, as it is set: case counts")
    .option("--json", "for programs: JSON instead of words")
    .action(async (options: Options) => {
      const { status, words } = await takeBackHere(host, folderOf(options), String(options.force));
      if (options.json === true) {
        host.print(JSON.stringify({ how: status === 0 ? "done" : "refused", words }));
      } else if (status === 0) host.print(words);
      else host.complain(words);
      done(status);
    });

  main
    .command("leave")
    .summary("belong to no backup agent any more")
    .description(
      "Makes this main forget its backup agent, so that it can join another. The agent must not run; " +
        "its application goes on. Refused while objects are not at home.",
    )
    .option("--dir <folder>", DIR)
    .option("--abandon", "leave objects that are not at home where they are")
    .action(async (options: Options) => {
      const { world, digestOf } = host;
      const isAbandoning = options.abandon === true;
      const left = await leave({ world, digestOf, folder: folderOf(options), isAbandoning });
      if (left.how === "left") host.print(left.words);
      else host.complain(left.words);
      done(left.how === "left" ? 0 : 2);
    });
}

/** Asks the agent that runs there; with none, notes it for the next. */
async function takeBackHere(
  host: Host,
  folder: string,
  typed: string,
): Promise<{ readonly status: ExitStatus; readonly words: string }> {
  const reply = await askAgent(host.world, folder, "takeBack", typed);
  if (reply.kind === "answer" && reply.answer.ok) {
    const words = `Its objects go back into the application; locum main status shows it. ${TAKEN_BACK}`;
    return { status: 0, words };
  }
  if (reply.kind === "answer") return { status: 2, words: `Not taken back: ${wordsIn(reply)}.` };
  if (reply.kind === "broken") return { status: 1, words: unanswered(folder, reply) };
  const read = readSettings(host, folder, {});
  if (read.kind === "refused") return { status: 2, words: read.reasons.join(" ") };
  const { world, digestOf } = host;
  const { name } = read.settings;
  const outcome = await takeBackOffline({ world, digestOf, folder, name, typed });
  return { status: outcome.how === "noted" ? 0 : 2, words: outcome.words };
}

/** Starts the agent; or says why not, a sentence for each reason. */
async function startHere(
  host: Host,
  folder: string,
  options: Options,
): Promise<MainAgent | string[]> {
  const read = readSettings(host, folder, absolutePaths(host, options));
  if (read.kind === "refused") return [...read.reasons];
  const { world, digestOf, version } = host;
  const { settings } = read;
  const problem = await preflight(world, settings);
  if (problem !== undefined) return [problem];
  try {
    await world.disk.makeFolder(folder);
    const agent = await startMainAgent({ world, digestOf, version, folder, settings });
    return typeof agent === "string" ? [agent] : agent;
  } catch (error) {
    if (error instanceof DiskError) return [`${error.message}. The agent did not start.`];
    throw error;
  }
}

/** Takes the folder's lock, so that no agent starts meanwhile, and changes the file. */
async function setHere(host: Host, folder: string, words: readonly string[]) {
  try {
    await host.world.disk.makeFolder(folder);
  } catch (error) {
    if (error instanceof DiskError) return { refused: [`${error.message}.`] };
    throw error;
  }
  const lock = await takeFolder(host.world, folder, () => ({
    ok: false,
    words: "its settings are being changed",
  }));
  if (typeof lock === "string") return { refused: [lock] };
  const outcome = changeSettings(host, folder, words);
  await lock.close();
  return outcome;
}

/** A path as typed is relative to where it was typed. */
function absolutePaths(host: Host, options: Options): Options {
  const paths = Object.entries(options).filter(
    ([key, value]) =>
      (key === "folder" || key === "keyFile") && typeof value === "string" && value !== "",
  );
  return {
    ...options,
    ...Object.fromEntries(paths.map(([key, path]) => [key, host.absolute(String(path))])),
  };
}

type Reply = Awaited<ReturnType<typeof askAgent>>;

function unanswered(folder: string, reply: Reply): string {
  if (reply.kind === "absent") return `No main agent runs in ${folder}.`;
  const words = reply.kind === "answer" ? wordsIn(reply) : reply.words;
  return `The main agent in ${folder} did not answer: ${words}.`;
}

function wordsIn(reply: Extract<Reply, { kind: "answer" }>): string {
  return typeof reply.answer.words === "string" ? reply.answer.words : "no reason was given";
}
