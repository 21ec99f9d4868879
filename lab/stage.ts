// The stage: one backup and three mains on this machine, each a process of its own, on loopback.
//
// Decides where everything is and how it is set up. Everything lies in one folder for temporary
// files; nothing is pinged, nothing leaves 127.0.0.1. Whatever was started is ended by `end`, and
// by the guardian (guardian.ts) should the lab itself be killed.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Entry, ownEntry } from "./entry.js";
import { startGuardian, sweep } from "./guard.js";
import { type Answer, run } from "./launch.js";
import {
  carryKey,
  lastWords,
  type Machine,
  makeMachine,
  startAgent,
  startRecorder,
} from "./machine.js";
import { MainServer, PATTERN } from "./main-server.js";
import { NotReached, until } from "./wait.js";

/** How a main is monitored, by setting (proto/settings.ts). */
export type Monitoring = Readonly<Record<string, string>>;

export type StagePlan = {
  /** Cameras per main. */
  readonly objects: number;
  /** One entry per main: its settings on the backup. */
  readonly mains: readonly Monitoring[];
  /** The folder is kept until `end` says otherwise, even if the lab is killed. */
  readonly keepFolder: boolean;
};

export type Stage = {
  readonly folder: string;
  readonly backup: Machine;
  readonly mains: readonly MainServer[];
  /** Runs an operator's command against the backup's agent. */
  command(...args: readonly string[]): Promise<Answer>;
  /** @throws {NotReached} once `end` was called: nothing must be started any more */
  assertGoesOn(): void;
  /** Ends every process; removes the folder unless it is to be kept. */
  end(how: { readonly keep: boolean }): Promise<void>;
};

const BACKUP_READY_MS_MAX = 20_000;

/** Builds the stage: the backup runs, the mains are known to it, none of them is started. */
export async function makeStage(plan: StagePlan, entry: Entry = ownEntry()): Promise<Stage> {
  const folder = await mkdtemp(join(shortTemporaryFolder(), "locum-lab-"));
  const guardian = startGuardian(folder, { remove: !plan.keepFolder });
  let isOver = false;
  const assertGoesOn = () => {
    if (isOver) throw new NotReached("the stage is being cleared");
  };
  const end = async ({ keep }: { readonly keep: boolean }) => {
    isOver = true;
    await sweep(folder);
    guardian.release();
    if (!keep) await rm(folder, { recursive: true, force: true });
  };
  const backup = makeMachine(folder, "b", "backup");
  const command = (...args: readonly string[]) => run(entry, [...args, "--dir", backup.folder]);
  try {
    await startRecorder(backup);
    const backupAt = await startBackup(backup, entry);
    const common = { root: folder, objects: plan.objects, entry, backupAt, assertGoesOn };
    const mains = plan.mains.map((_, index) => new MainServer({ ...common, number: index + 1 }));
    await Promise.all(
      plan.mains.map((monitoring, index) => {
        const options = Object.entries(monitoring).flatMap(([key, value]) => [`--${key}`, value]);
        const name = mains[index]?.name ?? "";
        return done(
          command("backup", "add", name, "--address", "127.0.0.1", ...options),
          `locum backup add "${name}"`,
        );
      }),
    );
    for (const main of mains) carryKey(main.name, backup, main.machine);
    return { folder, backup, mains, command, assertGoesOn, end };
  } catch (caught) {
    await end({ keep: true });
    throw caught;
  }
}

/**
 * Waits for a command that has to succeed.
 * @throws {NotReached} with what it printed, if it does not
 */
export async function done(answer: Promise<Answer>, title: string): Promise<void> {
  const { status, output } = await answer;
  if (status !== 0) {
    throw new NotReached(`${title} ended with ${status ?? "a time-out"}: ${output.trim()}`);
  }
}

async function startBackup(backup: Machine, entry: Entry): Promise<string> {
  const args = ["backup", "run", "--dir", backup.folder, "--name", "north"];
  const store = ["--folder", backup.cameras, "--pattern", PATTERN];
  await startAgent(backup, entry, [...args, "--listen", "127.0.0.1:0", ...store]);
  return until("the backup's agent says where it listens", BACKUP_READY_MS_MAX, () => {
    const said = lastWords(backup, 50).filter((line) => !line.startsWith("#"));
    return /listens on (127\.0\.0\.1:\d+)/.exec(said.join("\n"))?.[1];
  });
}

/** A folder whose sockets' paths fit: some systems have long ones per user. */
function shortTemporaryFolder(): string {
  const folder = tmpdir();
  return process.platform === "win32" || folder.length <= FOLDER_CHARS_MAX ? folder : "/tmp";
}

/** 107 bytes less `/locum-lab-XXXXXX/b/backup/control.sock` and a lock's name beside it. */
const FOLDER_CHARS_MAX = 55;

/** What the agents of a stage said last, for whoever looks for the reason of a failure. */
export function lastWordsOf(stage: Stage, lines: number): readonly string[] {
  return [stage.backup, ...stage.mains.map(({ machine }) => machine)].flatMap((machine) => [
    `--- ${machine.side}`,
    ...lastWords(machine, lines),
  ]);
}
