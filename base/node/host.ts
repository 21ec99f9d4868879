// What a command is given by the program that it runs in: the real one.
//
// Decides where an agent keeps its files and who counts as the person at the keyboard. Knows no
// command. A stream that nobody reads any more swallows what is printed: an agent must not die with
// the terminal that it was started from. A command that only prints watches the stream by itself.

import { createHash } from "node:crypto";
import { homedir, userInfo } from "node:os";
import { posix, win32 } from "node:path";
import type { Host, Role } from "../host.js";
import type { Log } from "../world.js";
import { keepHeapSmall } from "./heap.js";
import { type LogTo, openLog } from "./log.js";
import { openSettingsFile } from "./settings.js";
import { onStopSignal } from "./stop-signals.js";
import { realWorld } from "./world.js";

/** What decides where an agent's folder is, besides its role. */
export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Runs as root. Meaningless on Windows. */
  readonly isPrivileged: boolean;
  /** The user's home, absolute. */
  readonly home: string;
};

/** Makes the host of this process. `log` is where its agents write; opened at the first line. */
export function realHost(how: { readonly version: string; readonly log: LogTo }): Host {
  ignoreClosedStreams();
  keepHeapSmall();
  let opened: Log | undefined;
  const log: Log = (level, event, fields) => {
    opened ??= openLog(how.log);
    opened(level, event, fields);
  };
  return {
    world: realWorld({ log }),
    digestOf: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    version: how.version,
    who: userName(process.env),
    folderFor: (role, dir) => folderOf(role, dir, surroundings()),
    absolute,
    openSettings: openSettingsFile,
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    onStop: onStopSignal,
  };
}

/**
 * Answers where an agent keeps everything: in `dir`, else LOCUM_DIR, else the system's place for a
 * privileged user, else a place in the user's home. Absolute, with `/` between its parts.
 */
export function folderOf(role: Role, dir: string | undefined, at: Surroundings): string {
  const given = dir ?? at.environment.LOCUM_DIR;
  if (given !== undefined && given !== "") return within(given, role, at.platform);
  if (at.platform === "win32") {
    return within(at.environment.ProgramData ?? "C:/ProgramData", `Locum/${role}`, at.platform);
  }
  if (at.isPrivileged) return `/var/lib/locum/${role}`;
  const { XDG_STATE_HOME: state } = at.environment;
  // A relative one is to be ignored, says the XDG Base Directory Specification.
  const kept = state?.startsWith("/") === true ? state : `${at.home}/.local/state`;
  return within(kept, `locum/${role}`, at.platform);
}

/** Answers who runs this program: whoever called sudo, else the owner of the process. */
export function userName(environment: Surroundings["environment"]): string {
  const { SUDO_USER: caller } = environment;
  if (caller !== undefined && caller !== "") return caller;
  try {
    return userInfo().username;
  } catch {
    // A process may run under a number that no user has, as in many containers.
    return environment.USER ?? environment.USERNAME ?? `user ${process.getuid?.() ?? "unknown"}`;
  }
}

function surroundings(): Surroundings {
  return {
    platform: process.platform,
    environment: process.env,
    isPrivileged: process.getuid?.() === 0,
    home: homedir(),
  };
}

function absolute(path: string): string {
  return within(path, ".", process.platform);
}

/** The absolute form of a path inside a folder, with `/` between its parts. */
function within(folder: string, path: string, platform: NodeJS.Platform): string {
  if (platform !== "win32") return posix.resolve(folder, path);
  return win32.resolve(folder, path).replaceAll("\\", "/");
}

let streamsAreWatched = false;

function ignoreClosedStreams(): void {
  if (streamsAreWatched) return;
  streamsAreWatched = true;
  process.stdout.on("error", onlyClosed);
  process.stderr.on("error", onlyClosed);
}

/** @throws the error itself if it is another than that nobody reads any more */
function onlyClosed(caught: Error): void {
  const isClosed = "code" in caught && (caught.code === "EPIPE" || caught.code === "EIO");
  if (!isClosed) throw caught;
}
