// A local address as a lock: exactly one process listens on a socket file, whoever dies when.
//
// Decides who may own the path. Three rules make it free of races without any system lock:
//  1. A socket is put at its path by hard-linking it there, already listening, from a name of its
//     own. So the path never shows a socket that does not answer yet: one that refuses is dead, and
//     the dead never come back.
//  2. Linking fails if the path is taken, so at an empty path one process wins.
//  3. A dead socket is replaced only by the holder of a claim on exactly that dead socket (named by
//     its inode and time), and only after seeing, with the claim held, that it is still there. The
//     claim is a path beside it, taken by these same three rules; so a claimant who died is itself
//     replaced, and two claimants of one dead socket cannot both live.
// A live owner's path is changed by nobody else; it removes the path before it stops answering.
// Knows nothing of wires. On Windows a named pipe is exclusive by itself.

import { createHash, randomBytes } from "node:crypto";
import { promises as fs } from "node:fs";
import { connect } from "node:net";
import { basename, dirname, join } from "node:path";
import type { ListenRefused } from "../world.js";
import { isSystemError, type SystemError, toSystemError } from "./system-error.js";

/** The longest path of a Unix socket: the system's field holds 108 or 104 bytes with a zero. */
const PATH_BYTES_MAX = process.platform === "darwin" ? 103 : 107;

/** Owner and group may connect. */
const SOCKET_MODE = 0o660;

/** A live process answers a connection at once; one that is stopped still holds its lock. */
const PROBE_MS_MAX = 1_000;

/** Claimants that died one upon another's claim; more than a few is a sick machine. */
const CLAIM_DEPTH_MAX = 8;

/** How often the path may change hands while we look. */
const ATTEMPTS_MAX = 32;

/** Hex digits of a name of our own; with the dot, nine characters. */
const OWN_NAME_BYTES = 4;

/** How an attempt to hold a path ended. */
export type LocalHold =
  | { readonly kind: "held"; release(): Promise<void> }
  | { readonly kind: "error"; readonly error: SystemError }
  | ListenRefused;

/**
 * Holds a path and listens there. `bind` makes the caller's server listen at the path that it is
 * given, and answers the error if it could not. After a refusal the server must not be used.
 */
export async function listenOnLocal(
  path: string,
  bind: (at: string) => Promise<SystemError | undefined>,
): Promise<LocalHold> {
  if (process.platform === "win32") return listenOnPipe(path, bind);
  const own = join(dirname(path), `.${randomBytes(OWN_NAME_BYTES).toString("hex")}`);
  const tooLong = tooLongPath(path) ?? tooLongPath(own);
  if (tooLong !== undefined) return { kind: "unusable", words: tooLong };
  try {
    // Binding in a missing folder would be reported as a missing permission.
    await fs.access(dirname(path));
    const error = await bind(own);
    if (error !== undefined) return { kind: "error", error };
    await fs.chmod(own, SOCKET_MODE);
    const mine = await generation(own);
    const outcome = await take(path, own, 0);
    if (outcome !== "held") return outcome;
    return { kind: "held", release: () => release(path, mine) };
  } catch (caught) {
    const error = toSystemError(caught);
    if (error.code !== "ENOENT") return { kind: "error", error };
    return { kind: "unusable", words: `${path}: the folder ${dirname(path)} does not exist` };
  } finally {
    await fs.rm(own, { force: true }).catch(() => {}); // In no folder, there is nothing to remove.
  }
}

/** Words about a local path that the system cannot hold; `undefined` if it can. */
export function tooLongPath(path: string): string | undefined {
  const bytes = Buffer.byteLength(path);
  if (process.platform === "win32" || bytes <= PATH_BYTES_MAX) return undefined;
  return `${path}: a socket's path of ${bytes} bytes is too long, this system allows ${PATH_BYTES_MAX}; choose a folder with a shorter path`;
}

async function listenOnPipe(
  path: string,
  bind: (at: string) => Promise<SystemError | undefined>,
): Promise<LocalHold> {
  const error = await bind(path.replaceAll("/", "\\"));
  // The pipe of another user's process is refused as EACCES, but it is just as much in use.
  if (error?.code === "EACCES") return inUse(path);
  return error === undefined ? { kind: "held", release: async () => {} } : { kind: "error", error };
}

/** Puts the socket `own` at `path` as well, if nobody alive holds it. */
async function take(path: string, own: string, depth: number): Promise<"held" | ListenRefused> {
  if (depth > CLAIM_DEPTH_MAX) return inUse(path);
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const linked = await link(own, path);
    if (linked !== "taken") return linked === "linked" ? "held" : linked;

    const before = await generation(path);
    if (before === undefined) continue; // Gone meanwhile: try again.
    if (before === "not-a-socket") {
      return { kind: "unusable", words: `${path} is there and is not a socket; it is left alone` };
    }
    const answer = await probe(path);
    if (answer === "alive") return inUse(path);
    if (answer === "denied") return { kind: "denied", words: `${path}: permission denied` };
    if (answer === "gone" || (await generation(path)) !== before) continue;

    const replaced = await replaceDead(path, before, own, depth);
    if (replaced !== "changed") return replaced;
  }
  return inUse(path);
}

/** Replaces the dead socket `dead` at `path`; `changed` if something else stands there by now. */
async function replaceDead(
  path: string,
  dead: string,
  own: string,
  depth: number,
): Promise<"held" | "changed" | ListenRefused> {
  const claim = join(dirname(path), claimName(path, dead));
  const claimed = await take(claim, own, depth + 1);
  if (claimed !== "held") return claimed.kind === "in-use" ? inUse(path) : claimed;
  try {
    if ((await generation(path)) !== dead) return "changed";
    // A link of its own, for renaming away: the claim stays until the path is ours.
    const spare = `${own}x`;
    await fs.link(own, spare);
    await fs.rename(spare, path);
    return "held";
  } finally {
    await fs.rm(claim, { force: true });
  }
}

async function link(own: string, path: string): Promise<"linked" | "taken" | ListenRefused> {
  try {
    await fs.link(own, path);
    return "linked";
  } catch (caught) {
    const error = toSystemError(caught);
    if (error.code === "EEXIST") return "taken";
    if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(error.code)) {
      return {
        kind: "unusable",
        words: `${path}: this file system has no hard links, which the lock needs; choose another folder (${error.code})`,
      };
    }
    throw error;
  }
}

/** Names the socket at a path for ever: no two sockets share inode and time of making. */
async function generation(path: string): Promise<string | "not-a-socket" | undefined> {
  try {
    const stat = await fs.lstat(path, { bigint: true });
    return stat.isSocket() ? `${stat.dev}-${stat.ino}-${stat.mtimeNs}` : "not-a-socket";
  } catch (caught) {
    if (isSystemError(caught) && caught.code === "ENOENT") return undefined;
    throw caught;
  }
}

/** Asks a socket whether its process lives. Doubt counts as life. */
function probe(path: string): Promise<"alive" | "dead" | "gone" | "denied"> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    const timer = setTimeout(() => end("alive"), PROBE_MS_MAX);
    const end = (answer: "alive" | "dead" | "gone" | "denied") => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end("alive"));
    socket.on("error", (caught) => {
      const { code } = toSystemError(caught);
      if (code === "ECONNREFUSED") end("dead");
      else if (code === "ENOENT") end("gone");
      else if (code === "EACCES" || code === "EPERM") end("denied");
      else end("alive");
    });
  });
}

async function release(path: string, mine: string | undefined): Promise<void> {
  try {
    if ((await generation(path)) === mine) await fs.unlink(path);
  } catch (caught) {
    // A path that cannot be removed is left as a dead socket, which the next start takes over.
    toSystemError(caught);
  }
}

function claimName(path: string, dead: string): string {
  const digest = createHash("sha256")
    .update(`${basename(path)} ${dead}`)
    .digest("hex");
  return `.${digest.slice(0, 2 * OWN_NAME_BYTES)}`;
}

function inUse(path: string): ListenRefused {
  return { kind: "in-use", words: `${path} is in use by another program` };
}
