// Fills the small disk at the folder that it is given, and says what came of it.

import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { realDisk } from "../../../base/node/disk.js";
import { openSettingsFile } from "../../../base/node/settings.js";
import { DiskError } from "../../../base/world.js";

const [, , folder = ""] = process.argv;
const disk = realDisk();
const large = new Uint8Array(1024 * 1024);

async function kindOf(operation: Promise<void>): Promise<string> {
  try {
    await operation;
    return "done";
  } catch (caught) {
    return caught instanceof DiskError ? caught.kind : String(caught);
  }
}

async function main(): Promise<void> {
  const file = openSettingsFile(folder, "main", { type: "object" });
  if (file.kind === "broken") throw new Error(file.words);
  file.write({ a: 1 });
  await disk.replace(`${folder}/object`, new TextEncoder().encode("old"));
  await disk.append(`${folder}/journal`, new TextEncoder().encode("record"));

  const replaced = await kindOf(disk.replace(`${folder}/object`, large));
  const appended = await kindOf(disk.append(`${folder}/journal`, large));
  const journalBytes = statSync(`${folder}/journal`).size;
  try {
    for (;;) writeFileSync(`${folder}/fill`, new Uint8Array(4096), { flag: "a" });
  } catch {
    // Full to the last block.
  }
  const words = file.write({ b: "x".repeat(10_000) });
  console.log(
    JSON.stringify({
      replaced,
      appended,
      journalBytes,
      object: readFileSync(`${folder}/object`, "utf8"),
      words,
      settings: JSON.parse(readFileSync(file.path, "utf8")),
      // The settings library takes its own temporary file away a moment later.
      names: readdirSync(folder)
        .filter((name) => !name.startsWith("main.json.tmp-"))
        .sort(),
    }),
  );
}

void main();
