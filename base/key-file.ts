// A key in a file of its own, as both agents keep it: read, made, removed.
//
// Decides that a file which others than its owner may read is not used, and which words a person gets
// about one. The words name the file and never repeat anything of it.

import {
  KEY_BYTES,
  KEY_FILE_BYTES_MAX,
  type Key,
  keyFileText,
  keyOfHex,
  readKeyText,
} from "./key.js";
import { folderOf } from "./path.js";
import { type Disk, DiskError, type Random } from "./world.js";

/** What came of looking for a key. The words are whole sentences. */
export type KeyFileRead =
  | { readonly kind: "key"; readonly key: Key }
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly words: string };

/** Reads a key's file. Never rejects for what a disk can answer. */
export async function readKeyFile(disk: Disk, path: string): Promise<KeyFileRead> {
  try {
    const bytes = await disk.read(path, KEY_FILE_BYTES_MAX, { secret: true });
    if (bytes === undefined) return { kind: "none" };
    const key = readKeyText(new TextDecoder().decode(bytes));
    if (typeof key !== "string") return { kind: "key", key };
    return { kind: "refused", words: `Key file ${path} holds no key: ${key}.` };
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    const remedy = error.kind === "exposed" ? ` Make it its owner's alone: chmod 600 ${path}` : "";
    return { kind: "refused", words: `Key file ${error.message}.${remedy}` };
  }
}

/** Makes a key and its file, in a folder that is its owner's alone. Words if the disk refused. */
export async function makeKeyFile(
  { disk, random }: { readonly disk: Disk; readonly random: Random },
  path: string,
): Promise<Key | string> {
  const key = keyOfHex(random.hex(KEY_BYTES));
  try {
    await disk.makeFolder(folderOf(path), { secret: true });
    await disk.replace(path, new TextEncoder().encode(keyFileText(key)), { secret: true });
    return key;
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return `Key file ${error.message}.`;
  }
}
