// The log is lines of JSON, in files of bounded length, and its failures are its own.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { openLog } from "../../base/node/log.js";
import { rotatingFile } from "../../base/node/rotating-file.js";
import { tempFolder, until } from "./helpers.js";

/** None while there is no such file: a change of files takes a moment, in a thread of its own. */
function linesOf(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split("\n").slice(0, -1);
  } catch (error) {
    if (existsSync(path) && (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return [];
  }
}

test("an event is one line: level as a word, time, event, then its fields", async () => {
  const path = `${tempFolder()}/log`;
  const log = openLog({ kind: "file", path, level: "info" });
  log("info", "server.transition", { server: "m1", ageMs: 3012, ok: true, none: undefined });
  log("debug", "not.written");
  log("warn", "link.closed", { time: "mine", event: "mine", words: 'a "quoted"\nline' });
  await until(() => linesOf(path).length === 2, "both lines are written");
  const [first, second] = linesOf(path).map((line) => JSON.parse(line));
  expect(first).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    event: "server.transition",
    server: "m1",
    ageMs: 3012,
    ok: true,
  });
  expect(second).toMatchObject({ event: "link.closed", event_: "mine", time_: "mine" });
});

test("a long log is begun anew, and only so many old ones are kept", async () => {
  const folder = tempFolder();
  const path = `${folder}/log`;
  const file = rotatingFile(path, 100);
  for (let i = 0; i < 12; i += 1) {
    const line = `${i}${"x".repeat(58)}`;
    file.write(`${line}\n`);
    await until(() => linesOf(path).includes(line), "the line is written");
  }
  expect(readdirSync(folder).sort()).toEqual(["log", "log.1", "log.2", "log.3", "log.4"]);
  expect(statSync(`${path}.4`).size).toBeLessThanOrEqual(100);
  expect(linesOf(`${path}.1`)[0]).toMatch(/^10x/);
});

test("lines that cannot be written are counted, and the count is written when it can be", async () => {
  const folder = `${tempFolder()}/later`;
  const path = `${folder}/log`;
  const file = rotatingFile(path);
  file.write("lost\n"); // There is no such folder yet.
  // Twenty file operations later the few of the failed write are over.
  for (let i = 0; i < 20; i += 1) await stat(tmpdir());
  mkdirSync(folder);
  file.write("kept\n");
  await until(() => linesOf(path).includes("kept"), "the log is written again");
  const [note, ...lines] = linesOf(path);
  expect(JSON.parse(note ?? "")).toMatchObject({ event: "log.dropped", level: "warn", lines: 1 });
  expect(lines).toEqual(["kept"]);
});

test("no more waits to be written than fits, the rest is counted", async () => {
  const path = `${tempFolder()}/log`;
  const file = rotatingFile(path);
  const line = `${"x".repeat(1024 * 1024 - 1)}\n`;
  file.write("first\n"); // Being written from here on.
  for (let i = 0; i < 3; i += 1) file.write(line);
  await until(() => linesOf(path).length === 3, "what fits is written");
  expect(linesOf(path).map((each) => each.length)).toEqual([
    5,
    expect.any(Number),
    line.length - 1,
  ]);
  expect(JSON.parse(linesOf(path)[1] ?? "")).toMatchObject({ event: "log.dropped", lines: 2 });
});

test("a log in a folder that is missing loses its lines and nothing else", async () => {
  const path = `${tempFolder()}/none/log`;
  const log = openLog({ kind: "file", path, level: "debug" });
  for (let i = 0; i < 100; i += 1) log("error", "nobody.reads");
  expect(existsSync(path)).toBe(false);
});
