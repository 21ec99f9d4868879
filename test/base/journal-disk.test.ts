// The journal on the real disk: the same promises, and a process killed in the middle of appending.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openJournal } from "../../base/journal.js";
import { realDisk } from "../../base/node/disk.js";
import { digestOf } from "../objects/memory-world.js";
import { tempFolder } from "./helpers.js";
import { QUIET } from "./journal-world.js";

const KILLS = 5;

async function opened(folder: string) {
  const answer = await openJournal({ disk: realDisk(), folder, digestOf, log: QUIET });
  if (answer.kind === "broken") throw new Error(answer.words);
  return answer;
}

test("appended, compacted, torn, damaged and opened again", async () => {
  const folder = join(tempFolder(), "state", "journal");
  const { journal } = await opened(folder);
  await Promise.all(Array.from({ length: 500 }, (_, i) => journal.append({ kind: "n", value: i })));
  await journal.compact([{ kind: "sum", value: 500 }]);
  await journal.append({ kind: "n", value: 500 });
  const path = join(folder, "journal-00000002.jnl");
  appendFileSync(path, "0123abcd 200 record 502 501 0000");
  writeFileSync(join(folder, ".0123456789abcdef.tmp"), "half");
  const second = await opened(folder);
  expect(second.snapshot).toEqual([{ kind: "sum", value: 500 }]);
  expect(second.records).toMatchObject([{ sequence: 501, value: 500, isConfirmed: false }]);
  expect(second.report).toMatchObject({ isClean: true, cut: { path, bytes: 32 } });
  expect(await second.journal.append({ kind: "n", value: 501 })).toBe(502);
  await second.journal.close();
  expect(await second.journal.verify()).toMatchObject({ kind: "whole", records: 502 });
  writeFileSync(path, readFileSync(path, "utf8").replace(" n 500\n", " n 600\n"));
  const third = await opened(folder);
  expect(third.records).toMatchObject([{ sequence: 502, value: 501, isAfterBreak: true }]);
  expect(readdirSync(folder).sort()).toEqual([
    expect.stringMatching(/^bad-00000002-\d+-[0-9a-f]{8}\.bin$/),
    "journal-00000001.jnl",
    "journal-00000002.jnl",
    "journal-00000003.jnl", // Behind damage nothing is appended.
    "journal.high",
  ]);
});

test("killed while it appends and compacts, it has all that it said it has", async () => {
  const folder = join(tempFolder(), "journal");
  const script = fileURLToPath(new URL("children/journal.ts", import.meta.url));
  let said = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text: string) => {
      output += text;
      if (output.length > 400 * (round + 1)) child.kill("SIGKILL");
    });
    await once(child, "close");
    const whole = output.slice(0, output.lastIndexOf("\n"));
    said = Math.max(said, ...whole.split("\n").map(Number));
    const { journal, snapshot, records, report } = await opened(folder);
    expect(report.breaks).toEqual([]);
    const before = (snapshot[0]?.value as number | undefined) ?? 0;
    const values = records.map(({ value }) => value);
    expect(values).toEqual(values.map((_, i) => before + 1 + i));
    expect(before + values.length).toBeGreaterThanOrEqual(said);
    await journal.close();
  }
  expect(said).toBeGreaterThan(KILLS * 10);
}, 60_000);
