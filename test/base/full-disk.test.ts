// A disk that is full refuses in words, keeps what it held, and nothing is left half done.
//
// The small disk is mounted in a mount namespace of its own, which takes root on Linux.

import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { tempFolder } from "./helpers.js";

const MOUNT = 'mount -t tmpfs -o size=64k none "$0"';

function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  return spawnSync("unshare", ["-m", "sh", "-c", MOUNT, "/mnt"]).status === 0;
}

test.runIf(canMount())(
  "what stood on a full disk stands there still, and the words say that it is full",
  () => {
    const folder = tempFolder();
    const script = fileURLToPath(new URL("children/full-disk.ts", import.meta.url));
    const run = `${MOUNT} && exec "$1" --import tsx "$2" "$0"`;
    const args = ["-m", "sh", "-c", run, folder, process.execPath, script];
    const answer = JSON.parse(execFileSync("unshare", args, { encoding: "utf8" }));
    expect(answer).toEqual({
      replaced: "full",
      appended: "full",
      journalBytes: "record".length,
      object: "old",
      words: `${folder}/main.json: the disk is full (ENOSPC)`,
      settings: { a: 1 },
      names: ["fill", "journal", "main.json", "object"],
    });
  },
  30_000,
);
