// What the file system's refusals mean, as DiskErrorKind and words.
//
// Decides the kind of every error code; knows nothing of what was tried.

import { DiskError, type DiskErrorKind } from "../world.js";
import { errorWords, toSystemError } from "./system-error.js";

const KINDS: Readonly<Record<string, DiskErrorKind>> = {
  EACCES: "denied",
  EPERM: "denied",
  ENOSPC: "full",
  EDQUOT: "full",
  EROFS: "read-only",
  EEXIST: "not-a-folder", // Only making a folder can meet it.
  EISDIR: "not-a-file",
  ENOTDIR: "not-a-folder",
};

/** The DiskError for whatever Node threw about a path. A DiskError is answered as it is. */
export function toDiskError(caught: unknown, path: string): DiskError {
  if (caught instanceof DiskError) return caught;
  const error = toSystemError(caught);
  return new DiskError(KINDS[error.code] ?? "failed", path, errorWords(error), { cause: error });
}
