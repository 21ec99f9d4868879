// What a write leaves behind that was killed before its file got its name: which files those are, and
// when they may go.
//
// The name is Locum's alone, so nothing of anybody else is ever removed. In a folder that one process
// owns whatever is found at its start goes. In one that others write to, too, only what is older than
// any write takes: it may be another agent's that is under way.

import { joinPath } from "./path.js";
import { type DiskEntry, DiskError, type World } from "./world.js";

/** No write of one file takes as long: a disk that slow has been given up long before. */
export const LEFTOVER_AGE_MS = 600_000;

const LEFTOVER = /^\.locum-[0-9a-f]{16}\.tmp$/;

/** The name a file has until it is whole; `unique` is 16 hexadecimal digits. */
export function unfinishedName(unique: string): string {
  return `.locum-${unique}.tmp`;
}

/** True of a file that a killed write may have left. */
export function isLeftover({ name, kind }: Pick<DiskEntry, "name" | "kind">): boolean {
  return kind === "file" && LEFTOVER.test(name);
}

/**
 * Removes them from a folder and those below it, as deep as told; links are not followed further than
 * the disk does. Answers how many went. What cannot be removed stays: it does no harm.
 */
export async function sweepLeftovers(
  disk: World["disk"],
  folder: string,
  depth: number,
): Promise<number> {
  let gone = 0;
  try {
    for (const entry of (await disk.list(folder)) ?? []) {
      const path = joinPath(folder, entry.name);
      if (entry.kind === "folder" && depth > 1) gone += await sweepLeftovers(disk, path, depth - 1);
      if (!isLeftover(entry)) continue;
      await disk.remove(path);
      gone += 1;
    }
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
  }
  return gone;
}
