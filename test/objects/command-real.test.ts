// The command store with real processes: a program that works, one that hangs or writes for ever,
// and what is left of it.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Deadlines } from "../../base/deadlines.js";
import { factsOf } from "../../base/node/process-identity.js";
import { realProcesses } from "../../base/node/processes.js";
import { StoreError } from "../../objects/store.js";
import { openCommand } from "../../objects/stores/command.js";
import { tempFolder, until } from "../base/helpers.js";
import { digestOf, objectOf, VirtualClock } from "./memory-world.js";

const PROGRAM = join(import.meta.dirname, "children/store-program.mjs");
const ONE = objectOf("camera", 1, "name = Gate north\n");
const LARGE = objectOf("camera", 2, "x".repeat(4 * 1024 * 1024));
const MIB = 1024 * 1024;
/** Far more than any step needs, in a test that hangs. */
const LONG_MS = 60_000;

/** `before` is run by the same shell, in the background: a child of the program's. */
function opened(timeMs = LONG_MS, before = "") {
  const folder = tempFolder();
  const clock = new VirtualClock();
  const opened = openCommand(
    { clock, deadlines: new Deadlines(clock), processes: realProcesses(), digestOf },
    {
      command: `${before} STORE_FOLDER='${folder}' '${process.execPath}' '${PROGRAM}'`,
      timeMs,
      outputBytesMax: MIB,
    },
  );
  if (!opened.ok) throw new Error(opened.words);
  const bad = (what: string) => writeFileSync(`${folder}/bad`, what);
  return { folder, store: opened.value, bad };
}

const words = (promise: Promise<unknown>) =>
  promise.then(
    () => "no refusal",
    (error: unknown) =>
      error instanceof StoreError ? `${error.kind}: ${error.message}` : `bug: ${String(error)}`,
  );

test(
  "objects of every size go in, are listed, come out and go, by a real program",
  async () => {
    const { store, folder } = opened();
    expect(await store.check()).toEqual([]);
    for (const { entry, content } of [ONE, LARGE]) {
      const put = await store.put(entry, content);
      expect(put).toEqual({ result: "applied", reference: `${folder}/camera-${entry.number}` });
      expect(digestOf(await store.get(entry, entry.digest))).toBe(entry.digest);
    }
    expect((await store.list()).manifest.map(({ digest }) => digest)).toEqual([
      ONE.entry.digest,
      LARGE.entry.digest,
    ]);
    await store.remove(LARGE.entry, LARGE.entry.digest);
    expect(await words(store.get(LARGE.entry))).toBe("missing: there is no camera 2");
  },
  LONG_MS,
);

test(
  "a program that dies, or lies, is a named failure",
  async () => {
    const { store, bad } = opened();
    bad("put dies");
    expect(await words(store.put(ONE.entry, ONE.content))).toMatch(
      /^failed: .*(ended by SIGSEGV|exit code 139)/,
    );
    bad("put lies");
    expect(await words(store.put(ONE.entry, ONE.content))).toBe(
      "failed: store command says that it put camera 1, and does not list it",
    );
  },
  LONG_MS,
);

test(
  "a program that writes for ever is killed at its limit",
  async () => {
    const { store, bad } = opened();
    bad("list writes for ever");
    const limit = new RegExp(`^unavailable: .* wrote more than ${MIB} bytes and was killed`);
    expect(await words(store.list())).toMatch(limit);
  },
  LONG_MS,
);

test(
  "a program that hangs is killed at its time limit, with what it started",
  async () => {
    const { store, bad, folder } = opened(1_500, 'sleep 600 & echo $! > "$SLEEPER";');
    bad("list hangs");
    process.env.SLEEPER = `${folder}/sleeper`;
    expect(await words(store.list())).toMatch(/^unavailable: .* did not end within 1.5 s/);
    const pidIn = (file: string) => Number(readFileSync(`${folder}/${file}`, "utf8"));
    const isGone = async (pid: number) => (await factsOf(pid))?.isAlive !== true;
    await until(() => isGone(pidIn("sleeper")), "what it started has ended");
    if (existsSync(`${folder}/hanging`)) {
      await until(() => isGone(pidIn("hanging")), "the program has ended");
    }
  },
  LONG_MS,
);
