// How fast the journal appends on this disk: alone, and in groups. Prints one flat object.
// Run: npx tsx test/base/journal-bench.ts [folder]

import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "../../base/journal.js";
import { realDisk } from "../../base/node/disk.js";

const MEASURED_MS = 2_000;
const GROUP = 64;
const SOME = 20_000;

const [above = tmpdir()] = process.argv.slice(2);
const folder = mkdtempSync(join(above, "locum-journal-"));
const options = {
  disk: realDisk(),
  folder,
  digestOf: (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"),
  log: () => {},
};

async function open() {
  const opened = await openJournal(options);
  if (opened.kind === "broken") throw new Error(opened.words);
  return opened;
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now();
  let done = 0;
  while (performance.now() - startedAtMs < MEASURED_MS) {
    await work();
    done += count;
  }
  return Math.round((done * 1_000) / (performance.now() - startedAtMs));
}

const entry = {
  kind: "object",
  value: { main: "m1", epoch: "7", type: "monitor", number: 4711, digest: "ab".repeat(32) },
};
const { journal } = await open();
const several = (count: number) =>
  Promise.all(Array.from({ length: count }, () => journal.append(entry)));
const alonePerSecond = await perSecond(1, () => journal.append(entry));
const groupedPerSecond = await perSecond(GROUP, () => several(GROUP));
await journal.compact([entry]);
await several(SOME);
const verifyAtMs = performance.now();
const verdict = await journal.verify();
const verifyMs = Math.round(performance.now() - verifyAtMs);
await journal.close();
const openAtMs = performance.now();
const { records } = await open();
const openMs = Math.round(performance.now() - openAtMs);
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify({
    alonePerSecond,
    groupedPerSecond,
    group: GROUP,
    recordsOpened: records.length,
    openMs,
    recordsVerified: verdict.records,
    verifyMs,
  }),
);
