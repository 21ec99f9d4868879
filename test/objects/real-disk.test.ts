// The same promises over the real disk: the folder and the kept sets on a temporary directory.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { Contents } from "../../base/content.js";
import { realDisk } from "../../base/node/disk.js";
import { openFolder } from "../../objects/stores/folder.js";
import { KeptRoom } from "../../objects/stores/kept.js";
import { digestOf, memoryWorld } from "./memory-world.js";
import { storeContract } from "./store-contract.js";

const made: string[] = [];
const until = <T>(promise: Promise<T>) => promise;

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "locum-objects-"));
  made.push(folder);
  return folder.replaceAll("\\", "/");
}

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

for (const pattern of ["camera{number}.conf", "{type}/{number}.json"]) {
  storeContract(`real folder ${pattern}`, async () => {
    const world = { ...memoryWorld(), disk: realDisk() };
    const store = openFolder(world, { folder: await freshFolder(), pattern });
    if (!store.ok) throw new Error(store.words);
    return { store: store.value, until };
  });
}

storeContract("real kept set", async () => {
  const disk = realDisk();
  const folder = await freshFolder();
  const contents = new Contents(disk, `${folder}/content`, digestOf);
  const sets = `${folder}/sets`;
  const room = new KeptRoom({
    disk,
    folder: sets,
    contents,
    digestOf,
    title: "set",
    isEditable: true,
  });
  await room.begin("a", { madeAtWallMs: 0, why: "asked", note: "" });
  return { store: room.store("a"), until };
});
