// The system's own ping, one process for each probe.
//
// Decides with which arguments it is called and how long it may live. No shell is between, and what
// is passed on is an address by construction: never a name, never an option. Knows nothing of lines
// and names; what the program printed is read by ping-output.ts.

import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { isIP } from "node:net";
import { delimiter, join } from "node:path";
import { assert } from "../assert.js";
import type { PingAnswer } from "../world.js";
import { posixAnswer, windowsAnswer } from "./ping-output.js";
import type { Target } from "./ping-target.js";
import { errorWords, isSystemError } from "./system-error.js";

/** What the program may take to start and to end, besides waiting for the reply. */
const PROCESS_MS_MAX = 2_000;
const OUTPUT_BYTES_MAX = 16 * 1024;

/** Where ping is when a service's PATH does not say so. */
const USUAL_FOLDERS = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"];

/** Finds the system's ping; `undefined` if there is none. */
export function systemPingPath(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  if (platform === "win32") return `${environment.SystemRoot ?? "C:\\Windows"}\\System32\\PING.EXE`;
  const named = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...named, ...USUAL_FOLDERS].map((folder) => join(folder, "ping")).find(isExecutable);
}

/** The arguments for one probe. `payload` is hexadecimal; Windows sends its own. */
export function pingArguments(
  platform: NodeJS.Platform,
  target: Target,
  limitMs: number,
  payload: string,
): readonly string[] {
  const { address, family } = target;
  assert(isIP(address) === family, `not an address: ${address}`);
  if (platform === "win32") return ["-n", "1", "-w", String(Math.ceil(limitMs)), address];
  return ["-n", "-c", "1", "-W", String(limitMs / 1_000), "-p", payload, address];
}

/** Sends one probe with the program at `path`. Never rejects. */
export function askSystemPing(
  path: string,
  target: Target,
  how: { readonly limitMs: number; readonly payload: string },
): Promise<PingAnswer> {
  const { platform } = process;
  const { address } = target;
  const { LANGUAGE: _, ...environment } = process.env;
  const args = pingArguments(platform, target, how.limitMs, how.payload);
  const timeMs = how.limitMs + PROCESS_MS_MAX;
  const options = {
    env: { ...environment, LC_ALL: "C" },
    timeout: timeMs,
    killSignal: "SIGKILL",
    maxBuffer: OUTPUT_BYTES_MAX,
    windowsHide: true,
  } as const;
  return new Promise((resolve) => {
    const unknown = (words: string) => resolve({ kind: "unknown", words: `${path}: ${words}` });
    try {
      execFile(path, args, options, (caught, out, err) => {
        if (caught !== null && isSystemError(caught)) unknown(errorWords(caught));
        else if (caught?.killed === true) unknown(`not over within ${timeMs} ms`);
        else {
          const exitCode = caught === null ? 0 : numberOf(caught.code);
          const read = platform === "win32" ? windowsAnswer : posixAnswer;
          resolve(read(address, { exitCode, out, err }));
        }
      });
    } catch (caught) {
      if (!isSystemError(caught)) throw caught;
      unknown(errorWords(caught));
    }
  });
}

function numberOf(code: unknown): number | undefined {
  return typeof code === "number" ? code : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
