// Where the parts of Locum find each other on one machine.
//
// Decides the address of a backup agent's control socket from its folder, for the agent that listens
// there and for everyone who asks it. Listening there is also the agent's lock on its folder.

import { createHash } from "node:crypto";
import type { Address } from "../base/world.js";

/** The name of the socket in the agent's folder. */
const SOCKET = "control.sock";

/** Hex digits that tell one folder's pipe from another's. */
const PIPE_DIGITS = 32;

/** The control socket of the backup agent that keeps everything in `folder`. */
export function controlPlace(
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Extract<Address, { kind: "local" }> {
  if (platform !== "win32") return { kind: "local", path: `${folder}/${SOCKET}` };
  // Pipes are not in folders: the name is made from the folder's, in which case does not count.
  const digest = createHash("sha256").update(folder.toLowerCase()).digest("hex");
  return { kind: "local", path: `//./pipe/locum-${digest.slice(0, PIPE_DIGITS)}` };
}
