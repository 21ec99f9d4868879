// Files of killed writes: found by their name alone, removed where nobody can be writing them.

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isLeftover, sweepLeftovers, unfinishedName } from "../../base/leftovers.js";
import { realDisk } from "../../base/node/disk.js";

const UNIQUE = "0123456789abcdef";

test("only a file whose name is Locum's is one", () => {
  const file = (name: string) => isLeftover({ name, kind: "file" });
  expect(file(unfinishedName(UNIQUE))).toBe(true);
  expect(isLeftover({ name: unfinishedName(UNIQUE), kind: "folder" })).toBe(false);
  for (const name of ["camera1.conf", ".locum-1.tmp", `${UNIQUE}.tmp`, `.locum-${UNIQUE}.tmp2`]) {
    expect(file(name)).toBe(false);
  }
});

test("they go, as deep as told, and nothing else does", async () => {
  const folder = await mkdtemp(join(tmpdir(), "locum-"));
  try {
    const disk = realDisk();
    await disk.makeFolder(`${folder}/a/b`);
    for (const at of ["", "a/", "a/b/"]) {
      await writeFile(join(folder, at, unfinishedName(UNIQUE)), "half");
      await writeFile(join(folder, at, "whole"), "whole");
    }
    expect(await sweepLeftovers(disk, folder, 2)).toBe(2);
    expect(await readdir(folder)).toEqual(["a", "whole"]);
    expect(await readdir(join(folder, "a"))).toEqual(["b", "whole"]);
    expect(await readdir(join(folder, "a/b"))).toContain(unfinishedName(UNIQUE));
    expect(await sweepLeftovers(disk, join(folder, "nowhere"), 2)).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
