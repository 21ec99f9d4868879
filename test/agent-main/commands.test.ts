// `locum main …` as typed: every slip answered in a sentence that names it, nothing changed.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { expect, test } from "vitest";
import { addMainCommands } from "../../agent-main/cli.js";
import { takeFolder } from "../../agent-main/io/control-server.js";
import type { Host } from "../../base/host.js";
import { realHost } from "../../base/node/host.js";
import { tempFolder } from "../base/helpers.js";

type Said = { status: number | undefined; out: string; err: string };

async function locumMain(dir: string, ...words: string[]): Promise<Said> {
  const said: Said = { status: undefined, out: "", err: "" };
  const host: Host = {
    ...realHost({ version: "0.1.0", log: { kind: "stderr", level: "error" } }),
    print: (line) => {
      said.out += `${line}\n`;
    },
    complain: (line) => {
      said.err += `${line}\n`;
    },
    onStop: () => {
      throw new Error("the agent was started");
    },
  };
  const end = (status: number) => {
    said.status = status;
  };
  const main = new Command("main");
  addMainCommands(main, host, { done: end, ended: end });
  const [command = "", ...rest] = words;
  await main.parseAsync([command, "--dir", dir, ...rest], { from: "user" });
  return said;
}

function place(): { dir: string; good: string[] } {
  const dir = tempFolder();
  mkdirSync(`${dir}/cameras`);
  const good = ["--name", "m1", "--folder", `${dir}/cameras`, "--command", "true"];
  return { dir, good };
}

test("everything that must be given is named in one message, with its option", async () => {
  const said = await locumMain(tempFolder(), "run");
  expect(said.status).toBe(2);
  expect(said.err).toContain("Name, Folder, Command must be given: --name, --folder, --command");
});

test("a store command takes the folder's place, and must be given for its store", async () => {
  const dir = tempFolder();
  const rest = ["--name", "m1", "--command", "true", "--store", "command"];
  const said = await locumMain(dir, "run", ...rest);
  expect(said.status).toBe(2);
  expect(said.err).toContain("Store command must be given: --store-command, or in");
  const both = await locumMain(dir, "run", ...rest, "--store-command", "x", "--reload", "y");
  expect(both.err).toContain("Reload command is of store folder");
});

test.each([
  [["--start-gate", "601"], "Start gate 601 s is outside 0–600 s."],
  [["--park-by", "magic"], 'Park by "magic" is none of auto, reload, restart, removal.'],
  [["--park-by", "reload"], "Park by reload needs a reload command"],
  [["--backup", "nowhere"], 'Backup "nowhere" is not an address with a port; allowed: HOST:PORT.'],
  [
    ["--backup", "127.0.0.1:0"],
    "Backup 127.0.0.1:0 is not an address with a port from 1 to 65535.",
  ],
  [["--pattern", "camera.conf"], 'Pattern "camera.conf" is not a pattern'],
  [["--folder", "/nowhere/at/all"], "Folder /nowhere/at/all is not there"],
])("run %j is refused", async (wrong, words) => {
  const { dir, good } = place();
  const said = await locumMain(dir, "run", ...good, ...wrong);
  expect(said.err).toContain(words);
  expect(said.status).toBe(2);
  expect(existsSync(`${dir}/main/journal`)).toBe(false);
});

test("a broken settings file is named and kept", async () => {
  const { dir, good } = place();
  mkdirSync(`${dir}/main`);
  writeFileSync(`${dir}/main/settings.json`, '{"startGate": 601');
  const said = await locumMain(dir, "run", ...good);
  expect(said.status).toBe(2);
  expect(said.err).toContain(`${dir}/main/settings.json`);
  expect(readFileSync(`${dir}/main/settings.json`, "utf8")).toBe('{"startGate": 601');
});

test("a value in the file that no option would take is named with the file", async () => {
  const { dir, good } = place();
  mkdirSync(`${dir}/main`);
  writeFileSync(`${dir}/main/settings.json`, '{"pattern": "camera.conf"}');
  const said = await locumMain(dir, "run", ...good);
  expect(said.status).toBe(2);
  expect(said.err).toContain(`${dir}/main/settings.json: Pattern "camera.conf" is not a pattern`);
});

test("set keeps what is right and refuses the whole line for one slip", async () => {
  const { dir } = place();
  expect(await locumMain(dir, "set", "start gate=20", "checkEvery=2.5")).toEqual({
    status: 0,
    out: "Start gate: 20\nCheck every: 2.5\n",
    err: "",
  });
  const before = readFileSync(`${dir}/main/settings.json`, "utf8");
  expect(JSON.parse(before)).toEqual({ startGate: 20, checkEvery: 2.5 });
  for (const [word, words] of [
    ["checkEvery=0", "Check every 0 s is outside"],
    ["colour=red", 'There is no setting "colour"'],
    ["startGate", '"startGate" is not KEY=VALUE'],
  ] as const) {
    const said = await locumMain(dir, "set", "startGate=30", word);
    expect(said.status).toBe(2);
    expect(said.err).toContain(words);
  }
  expect(readFileSync(`${dir}/main/settings.json`, "utf8")).toBe(before);
});

test("while an agent runs its settings cannot be set, and no second one starts", async () => {
  const { dir, good } = place();
  const host = realHost({ version: "0.1.0", log: { kind: "stderr", level: "error" } });
  mkdirSync(`${dir}/main`);
  const lock = await takeFolder(host.world, `${dir}/main`, () => ({ ok: false, words: "busy" }));
  if (typeof lock === "string") throw new Error(lock);
  const words = `A main agent runs already in ${dir}/main`;
  for (const line of [
    ["set", "startGate=30"],
    ["run", ...good],
  ]) {
    const said = await locumMain(dir, ...line);
    expect(said.status).toBe(2);
    expect(said.err).toContain(words);
  }
  expect(await locumMain(dir, "start")).toMatchObject({ status: 1, err: "Not started: busy.\n" });
  await lock.close();
});

test("status and start say that no agent runs", async () => {
  const { dir } = place();
  for (const command of ["status", "start"]) {
    const said = await locumMain(dir, command);
    expect(said).toEqual({ status: 1, out: "", err: `No main agent runs in ${dir}/main.\n` });
  }
});
