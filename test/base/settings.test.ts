// A settings file is read, written whole, and never touched when it is broken.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openSettingsFile } from "../../base/node/settings.js";
import { lineAndColumn, violationWords } from "../../base/node/settings-words.js";
import { startChild } from "./child.js";
import { tempFolder } from "./helpers.js";

const SCHEMA = {
  type: "object",
  additionalProperties: false,
  properties: {
    port: { type: "integer", minimum: 1, maximum: 65_535, default: 7_440 },
    mode: { enum: ["hold", "keep"] },
    mains: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["address"],
        properties: { address: { type: "string", minLength: 2 } },
      },
    },
  },
};

function opened(folder: string) {
  const file = openSettingsFile(folder, "backup", SCHEMA);
  if (file.kind === "broken") throw new Error(file.words);
  return file;
}

function brokenWords(folder: string, text: string): string {
  const path = `${folder}/backup.json`;
  writeFileSync(path, text);
  const file = openSettingsFile(folder, "backup", SCHEMA);
  expect(readFileSync(path, "utf8")).toBe(text);
  expect(readdirSync(folder)).toEqual(["backup.json"]);
  return file.kind === "broken" ? file.words : "open";
}

test("a missing file is an empty document, and opening makes none", () => {
  const folder = `${tempFolder()}/new`;
  const file = opened(folder);
  expect(file.values()).toEqual({});
  expect(file.path).toBe(`${folder}/backup.json`);
  expect(readdirSync(folder)).toEqual([]);
});

test("what is written is whole, private to its owner, and there at the next opening", () => {
  const folder = tempFolder();
  const file = opened(folder);
  const values = { port: 5, mains: { m1: { address: "10.0.0.1" } } };
  expect(file.write(values)).toBeUndefined();
  values.mains.m1.address = "changed by its owner";
  expect(file.values()).toEqual({ port: 5, mains: { m1: { address: "10.0.0.1" } } });
  expect(opened(folder).values()).toEqual(file.values());
  if (process.platform !== "win32") expect(statSync(file.path).mode & 0o777).toBe(0o600);
  expect(file.write({ mode: "keep" })).toBeUndefined();
  expect(opened(folder).values()).toEqual({ mode: "keep" });
  expect(readdirSync(folder)).toEqual(["backup.json"]);
});

test("values that the schema refuses are not written, and the words name key, value and range", () => {
  const folder = tempFolder();
  const file = opened(folder);
  expect(file.write({ port: 5 })).toBeUndefined();
  const words = file.write({ port: 65_536, colour: "red" });
  expect(words).toContain(file.path);
  expect(words).toContain("port is 65536, allowed: a whole number from 1 to 65535");
  expect(words).toContain("colour: no such setting");
  expect(opened(folder).values()).toEqual({ port: 5 });
  expect(file.values()).toEqual({ port: 5 });
});

test("a broken file is named by key, value and what is allowed, and stays as it is", () => {
  const folder = tempFolder();
  expect(brokenWords(folder, '{"port": 0, "mode": "fly"}')).toBe(
    `${folder}/backup.json: port is 0, allowed: a whole number from 1 to 65535; mode is "fly", allowed: "hold", "keep"`,
  );
  expect(brokenWords(folder, '{"port": "7440"}')).toContain('port is "7440", allowed: a whole');
  expect(brokenWords(folder, '{"mains": {"m/1": {"address": ""}}}')).toContain(
    'mains.m/1.address is "", allowed: text from 2 characters',
  );
  expect(brokenWords(folder, '{"mains": {"m1": {"adress": "x"}}}')).toMatch(
    /mains\.m1 must have required property 'address'.*mains\.m1\.adress: no such setting/,
  );
  expect(brokenWords(folder, "[]")).toContain("the document is [], allowed: an object");
  expect(brokenWords(folder, "null")).toContain("the document is null");
});

test("a file cut off or mistyped is said to be no JSON, with the place if it is known", () => {
  const folder = tempFolder();
  expect(brokenWords(folder, '{"port": 5')).toMatch(/backup\.json is not valid JSON: .+/);
  expect(brokenWords(folder, "")).toContain("the file is empty");
  expect(brokenWords(folder, '{\n  "port": 5,\n  port: 6\n}')).toMatch(/line 3, column 3/);
  expect(lineAndColumn("Bad at position 4 (line 2 column 2)", "ab\ncd")).toBe(
    "Bad at line 2, column 2",
  );
});

test("a byte order mark, as editors on Windows write it, is no fault", () => {
  const folder = tempFolder();
  expect(brokenWords(folder, '\uFEFF{"port": 5}')).toBe("open");
});

test("a file that cannot be read or written is words, not a crash", () => {
  const folder = tempFolder();
  mkdirSync(`${folder}/taken/backup.json`, { recursive: true });
  const unreadable = openSettingsFile(`${folder}/taken`, "backup", SCHEMA);
  expect(unreadable.kind === "broken" && unreadable.words).toMatch(/is a folder/);
  writeFileSync(`${folder}/file`, "");
  const nowhere = openSettingsFile(`${folder}/file`, "backup", SCHEMA);
  expect(nowhere.kind === "broken" && nowhere.words).toContain(`${folder}/file/backup.json: `);

  const file = opened(`${folder}/gone`);
  rmSync(`${folder}/gone`, { recursive: true });
  writeFileSync(`${folder}/gone`, "in the way");
  expect(file.write({ port: 6 })).toContain(`${folder}/gone/backup.json: `);
  expect(file.values()).toEqual({});
});

test("a verdict that cannot be put better is passed on", () => {
  expect(violationWords("something else", {}, {})).toBe("something else");
  const schema = { properties: { name: { type: "string", pattern: "^m" } } };
  const verdict = '`name` must match pattern "^m"';
  expect(violationWords(verdict, { name: "x" }, schema)).toBe(
    'name is "x", it must match pattern "^m"',
  );
});

test.skipIf(process.platform === "win32")(
  "a process that keeps settings is told of its stop signal once, and lives on to stop in order",
  async () => {
    const child = await startChild("signalled");
    child.process.kill("SIGTERM");
    expect(await child.next()).toBe("stop SIGTERM");
    child.process.kill("SIGTERM");
    child.process.kill("SIGHUP");
    child.tell(tempFolder());
    expect(await child.next()).toBe("wrote undefined");
    expect(child.process.exitCode).toBeNull();
  },
  30_000,
);
