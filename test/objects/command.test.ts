// The command store: what a program says, and what a bad one is called.

import { expect, test } from "vitest";
import { StoreError } from "../../objects/store.js";
import { openCommand } from "../../objects/stores/command.js";
import { COMMANDS_AT_ONCE, SLOW_AT_ONCE } from "../../objects/stores/command-talk.js";
import { placedStore } from "../../objects/stores/placed.js";
import { parsePlace } from "../../proto/place.js";
import { memoryWorld, objectOf } from "./memory-world.js";
import { storeContract } from "./store-contract.js";
import { exits, programStore, says, TIME_MS } from "./virtual-program.js";

const ONE = objectOf("camera", 1, "name = Gate north\n", "Gate north");
const TWO = objectOf("camera", 2, "name = Gate south\n", "Gate south");

const words = (promise: Promise<unknown>) =>
  promise.then(
    () => "no refusal",
    (error: unknown) =>
      error instanceof StoreError ? `${error.kind}: ${error.message}` : `bug: ${String(error)}`,
  );

function placedAt(text: string) {
  const made = programStore();
  const place = parsePlace(text);
  if (!place.ok) throw new Error(place.words);
  return { ...made, placed: placedStore(made.store, place.value, "Dock Yard 4") };
}

storeContract("command", async () => programStore());
storeContract("command placed +1000", async () => {
  const { placed, ...made } = placedAt("+1000");
  if (!placed.ok) throw new Error(placed.words);
  return { ...made, store: placed.value };
});

test("a place by a pattern needs file names, and is refused in words", () => {
  const { placed } = placedAt("{main}-camera{number}.conf");
  expect(placed.ok ? "" : placed.words).toContain(
    "needs a folder; store command has no file names",
  );
});

test("a blank command is no store", () => {
  const settings = { command: "  ", timeMs: 1, outputBytesMax: 1 };
  expect(openCommand(memoryWorld(), settings)).toEqual({
    ok: false,
    words: "store command is blank",
  });
});

test("the program's reference and name are taken; its words are one line", async () => {
  const { store, until, program } = programStore();
  expect((await until(store.put(ONE.entry, ONE.content))).reference).toBe("id-camera 1");
  program.bad = (request) =>
    request.do === "list"
      ? says(
          `${JSON.stringify({ ...ONE.entry, name: "Gate\nnorth\u0007" })}\n{"problem":"a\\nb"}\n`,
        )
      : undefined;
  const { manifest, problems } = await until(store.list());
  expect(manifest[0]?.name).toBe("Gate north");
  expect(problems).toEqual(["a b"]);
});

test.each([
  [3, "get", "missing: the device is gone"],
  [4, "put", "occupied: the device is gone"],
  [5, "put", "invalid: the device is gone"],
  [6, "put", "unavailable: the device is gone"],
  [
    3,
    "put",
    'failed: store command "/opt/vms/locum-store" (put) ended with exit code 3: the device',
  ],
  [
    1,
    "put",
    'failed: store command "/opt/vms/locum-store" (put) ended with exit code 1: the device',
  ],
  [127, "get", 'failed: store command "/opt/vms/locum-store" (get) ended with exit code 127: the'],
])("exit code %i of a %s is %s", async (exitCode, what, meant) => {
  const { store, until, program } = programStore();
  program.bad = (request) =>
    request.do === what ? exits(exitCode, "trace\nthe device is gone\n") : undefined;
  const asked = what === "put" ? store.put(ONE.entry, ONE.content) : store.get(ONE.entry);
  expect(await until(words(asked))).toContain(meant);
});

test("a list that refuses is trouble of the program, not of an object", async () => {
  const { store, until, program } = programStore();
  program.bad = (request) => (request.do === "list" ? exits(4, "busy") : undefined);
  expect(await until(words(store.put(ONE.entry, ONE.content)))).toMatch(
    /^failed: .*exit code 4: busy/,
  );
});

test.each([
  [
    "no JSON",
    "camera 1\n",
    /^unavailable: store command: line 1 of its list is not JSON: "camera 1"/,
  ],
  ["no object", "[1]\n", /line 1 of its list is not a JSON object/],
  ["a number as text", '{"type":"camera","number":"1","bytes":1,"digest":""}', /"number" is ""1""/],
  ["no digest", '{"type":"camera","number":1,"bytes":1}', /"digest" is missing, wanted is text/],
])("a list with %s is not believed at all", async (_, text, meant) => {
  const { store, until, program } = programStore();
  await until(store.put(TWO.entry, TWO.content));
  program.bad = (request) => (request.do === "list" ? says(text) : undefined);
  expect(await until(words(store.list()))).toMatch(meant);
  expect(await until(words(store.remove(TWO.entry)))).toMatch(/^unavailable: /);
  expect(program.objects.has("camera 2")).toBe(true);
});

test("an entry that cannot stand in a list, and one that is there twice, are left out and named", async () => {
  const { store, until, program } = programStore();
  const entry = JSON.stringify(ONE.entry);
  const bad = JSON.stringify({ ...TWO.entry, digest: "abc" });
  program.bad = (request) =>
    request.do === "list" ? says(`${entry}\n${bad}\n${entry}\n`) : undefined;
  const { manifest, problems } = await until(store.list());
  expect(manifest).toEqual([]);
  expect(problems).toEqual([
    'camera 1 "Gate north" is there 2 times',
    "camera 2: digest is not 64 hexadecimal digits",
  ]);
  const put = words(store.put(ONE.entry, ONE.content));
  expect(await until(put)).toBe("failed: store command lists camera 1 more than once");
});

test("who says that it put an object, and does not list it, has failed", async () => {
  const { store, until, program } = programStore();
  program.bad = (request) => (request.do === "put" ? says('{"reference":"7"}') : undefined);
  expect(await until(words(store.put(ONE.entry, ONE.content)))).toBe(
    "failed: store command says that it put camera 1, and does not list it",
  );
});

test("who answers or lists another digest than the content's has failed", async () => {
  const { store, until, program } = programStore();
  const answered = JSON.stringify({ digest: TWO.entry.digest });
  program.bad = (request) => (request.do === "put" ? says(answered) : undefined);
  expect(await until(words(store.put(ONE.entry, ONE.content)))).toMatch(
    /^failed: store command was given camera 1 as .{13}, it answers .{13}$/,
  );
  program.bad = (request) => {
    if (request.do !== "put") return undefined;
    program.objects.set("camera 1", { name: "", content: TWO.content });
    return says(JSON.stringify({ digest: ONE.entry.digest }));
  };
  expect(await until(words(store.put(ONE.entry, ONE.content)))).toMatch(
    /^failed: store command was given camera 1 as .{13}, its list says .{13}$/,
  );
});

test("content that is not what the list says is failed; what is no content, too", async () => {
  const { store, until, program } = programStore();
  await until(store.put(ONE.entry, ONE.content));
  program.bad = (request) => (request.do === "get" ? says('{"content":"bGllcw=="}') : undefined);
  expect(await until(words(store.get(ONE.entry, ONE.entry.digest)))).toBe(
    "failed: camera 1 of store command is not the content that was listed",
  );
  program.bad = (request) => (request.do === "get" ? says('{"content":"?"}') : undefined);
  expect(await until(words(store.get(ONE.entry)))).toMatch(/^failed: .* "content" is ""\?""/);
  program.bad = (request) => (request.do === "get" ? says("null") : undefined);
  expect(await until(words(store.get(ONE.entry)))).toMatch(/^failed: .*is not a JSON object/);
});

test("who says that it removed an object, and lists it still, has failed", async () => {
  const { store, until, program } = programStore();
  await until(store.put(ONE.entry, ONE.content));
  program.bad = (request) => (request.do === "remove" ? exits(0) : undefined);
  const lied = "failed: store command says that it removed camera 1, and still lists it";
  expect(await until(words(store.remove(ONE.entry)))).toBe(lied);
  program.bad = (request) => (request.do === "remove" ? exits(3) : undefined);
  expect(await until(words(store.remove(ONE.entry)))).toBe(lied);
});

test("who hangs, dies, writes too much or cannot be started is said so, with its last words", async () => {
  const { store, until, program } = programStore({ outputBytesMax: 1_000 });
  const asked = () => until(words(store.list()));
  const name = 'store command "/opt/vms/locum-store" (list)';
  program.bad = () => ({ lastsMs: 60_000, errors: "asking the device\n" });
  expect(await asked()).toBe(
    `unavailable: ${name} did not end within 10 s and was killed: asking the device`,
  );
  program.bad = () => ({ end: { exitCode: undefined, signal: "SIGSEGV" } });
  expect(await asked()).toBe(`failed: ${name} was ended by SIGSEGV`);
  program.bad = () => says("x".repeat(1_001));
  expect(await asked()).toBe(`unavailable: ${name} wrote more than 1000 bytes and was killed`);
  program.bad = () => ({ end: "not-started", errors: "no such program" });
  expect(await asked()).toBe(`unavailable: ${name} could not be started: no such program`);
});

test("check says what the program says, and nothing if it is well", async () => {
  const { store, until, program } = programStore();
  expect(await until(store.check())).toEqual([]);
  program.bad = (request) => (request.do === "check" ? exits(6, "no licence") : undefined);
  expect(await until(store.check())).toEqual(["no licence"]);
});

test("so many processes at once, whoever asks; a list serves all who waited for it", async () => {
  const { store, until, program, processes } = programStore();
  const many = Array.from({ length: 200 }, (_, i) => objectOf("camera", i, `c${i}\n`));
  await until(Promise.all(many.map(({ entry, content }) => store.put(entry, content))));
  expect(processes.talkingMost).toBeLessThanOrEqual(COMMANDS_AT_ONCE);
  expect(program.asked.filter((what) => what === "list").length).toBeLessThan(100);
  expect(program.objects.size).toBe(200);
});

test("objects whose questions hang do not keep the others from their places", async () => {
  const { store, until, program, clock } = programStore();
  const hanging = Array.from({ length: 40 }, (_, i) => objectOf("stuck", i, `s${i}\n`));
  program.bad = (request) =>
    request.type === "stuck" && request.do === "put" ? { lastsMs: 60_000 } : undefined;
  const put = ({ entry, content }: typeof ONE) => words(store.put(entry, content));
  await until(Promise.all(hanging.map(put)));
  // Those that had a place are known to hang; they take no more than their share from now on.
  const again = Promise.all(hanging.slice(0, COMMANDS_AT_ONCE).map(put));
  await clock.passes(1_000);
  const beganMs = clock.nowMs();
  expect(await until(put(ONE))).toBe("no refusal");
  expect(clock.nowMs() - beganMs).toBeLessThan(1_000);
  expect(COMMANDS_AT_ONCE - SLOW_AT_ONCE).toBeGreaterThan(0);
  for (const said of await until(again)) expect(said).toMatch(/^unavailable: /);
});

test("who waits for a place longer than a hang lasts is told that the program is busy", async () => {
  const { store, until, program, clock } = programStore();
  program.bad = (request) => (request.do === "get" ? { lastsMs: 60_000 } : undefined);
  const beganMs = clock.nowMs();
  const gets = Array.from({ length: 20 }, (_, number) =>
    words(store.get({ type: "camera", number })),
  );
  const said = await until(Promise.all(gets));
  expect(clock.nowMs() - beganMs).toBeLessThanOrEqual(TIME_MS);
  expect(said.filter((one) => /did not end within 10 s/.test(one))).toHaveLength(COMMANDS_AT_ONCE);
  expect(said.filter((one) => /is busy: no place within 10 s/.test(one))).toHaveLength(12);
});

test("a long list is read in pieces, and whole", async () => {
  const { store, until, program } = programStore({ outputBytesMax: 8 * 1024 * 1024 });
  const lines = Array.from({ length: 20_000 }, (_, number) =>
    JSON.stringify({ ...ONE.entry, number }),
  );
  program.bad = (request) => (request.do === "list" ? says(lines.join("\n")) : undefined);
  expect((await until(store.list())).manifest).toHaveLength(20_000);
});
