// Files that an operator has written where he says: nothing that stands there is overwritten, and only
// the agent's own user may read them.

import { DiskError, type World } from "../../../base/world.js";

type Disk = Pick<World["disk"], "list" | "replace">;

/** True if something stands at a path. @throws {DiskError} */
export async function isTaken(disk: Pick<Disk, "list">, path: string): Promise<boolean> {
  const cut = path.lastIndexOf("/");
  const name = path.slice(cut + 1);
  const there = (await disk.list(path.slice(0, cut) || "/")) ?? [];
  return there.some((entry) => entry.name === name);
}

/** Writes a new file; words if it is not written. */
export async function writeNew(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
): Promise<string | undefined> {
  try {
    if (await isTaken(disk, path)) return `${path} is there already. Give another name`;
    await disk.replace(path, bytes, { secret: true });
    return undefined;
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return error.message;
  }
}
