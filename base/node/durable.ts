// Changes of folders that survive a power cut.
//
// Decides how a name is moved and how a folder is synced on each system. On Windows a rename over a
// file that a scanner or a reader has open is refused for a moment and tried again, and folders
// cannot be synced: NTFS journals names itself. Throws what Node throws; disk.ts gives it words.

import { promises as fs } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isSystemError } from "./system-error.js";

const IS_WINDOWS = process.platform === "win32";

/** Waits between tries to rename on Windows: 0.8 s in all, longer than a virus scan of a file. */
const RENAME_WAITS_MS = [5, 10, 25, 50, 100, 200, 400];

/** How systems say that a file system, or this user, cannot give a file a second name. */
const NO_SECOND_NAMES = ["EPERM", "EACCES", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EISDIR"];

/** Renames, replacing what stands at `to`, and syncs the folders concerned. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await renamePatiently(from, to);
  await syncFolder(dirname(to));
  if (dirname(from) !== dirname(to)) await syncFolder(dirname(from));
}

/** Renames and does not wait for the disk. False if there is nothing to rename. */
export async function renameLoosely(from: string, to: string): Promise<boolean> {
  try {
    await renamePatiently(from, to);
    return true;
  } catch (caught) {
    if (!isSystemError(caught) || caught.code !== "ENOENT") throw caught;
    if (await isThere(from)) throw caught; // It is the place that is missing.
    return false;
  }
}

/** Renames unless something stands at `to`: false then. */
export async function renameNewDurably(from: string, to: string): Promise<boolean> {
  if (!(await nameDurably(from, to))) return false;
  await syncFolder(dirname(from));
  return true;
}

/**
 * The same, and whether the old name is gone is not waited for. The new one is a second name at first:
 * giving that replaces nothing.
 */
export async function nameDurably(from: string, to: string): Promise<boolean> {
  try {
    await fs.link(from, to);
  } catch (caught) {
    if (!isSystemError(caught)) throw caught;
    if (caught.code === "EEXIST") return false;
    if (!NO_SECOND_NAMES.includes(caught.code)) throw caught;
    if (await isThere(to)) return false;
    await renameDurably(from, to);
    return true;
  }
  await syncFolder(dirname(to));
  await fs.unlink(from);
  return true;
}

/** Whatever it is, and if it is a link wherever that leads. */
async function isThere(path: string): Promise<boolean> {
  try {
    await fs.lstat(path);
    return true;
  } catch (caught) {
    if (isSystemError(caught) && caught.code === "ENOENT") return false;
    throw caught;
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const waitMs of IS_WINDOWS ? RENAME_WAITS_MS : []) {
    try {
      await fs.rename(from, to);
      return;
    } catch (caught) {
      const isHeld = isSystemError(caught) && ["EPERM", "EBUSY", "EACCES"].includes(caught.code);
      if (!isHeld) throw caught;
      await delay(waitMs);
    }
  }
  await fs.rename(from, to);
}

/** Returns when the names in a folder would survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  if (IS_WINDOWS) return;
  const handle = await fs.open(folder, "r");
  try {
    await handle.sync();
  } catch (caught) {
    // Some network file systems cannot sync a folder and say so; nothing better exists there.
    if (!isSystemError(caught) || !["EINVAL", "ENOTSUP"].includes(caught.code)) throw caught;
  } finally {
    await handle.close();
  }
}
