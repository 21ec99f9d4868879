// The interface in a real pseudo-terminal: it draws right frame by frame, and gives the terminal
// back by whatever way it ends.

import { spawnSync } from "node:child_process";
import { afterEach, expect, test } from "vitest";
import { type Seat, sit } from "./terminal.js";

const HAS_SCRIPT = spawnSync("script", ["--version"]).status === 0;
const LIMIT_MS = 60_000;
const seats: Seat[] = [];
const story = (name: string, run: () => Promise<void>) =>
  test.skipIf(!HAS_SCRIPT)(name, run, LIMIT_MS);
const seat = (...given: Parameters<typeof sit>) => {
  const one = sit(...given);
  seats.push(one);
  return one;
};

afterEach(() => {
  for (const one of seats.splice(0)) one.leave();
});

const drawn = (screen: string) =>
  screen.includes("Tunnel West 2  lost") && screen.includes("? Help");

story("it draws every row right, and goes on drawing only what changes", async () => {
  const person = seat("bad", 80, 24, { CI: "true", DEV: "true" });
  await person.until("the bad night", drawn);
  expect(person.isAlternate()).toBe(true);
  const first = person.rows();
  expect(first[1]).toMatch(/^ ▲ 1 due in 1\d s {3}≡ 1 in line {3}→ 1 moving/);
  expect(first[4]).toBe(
    " ≡ Depot South    failed        3 m main? 240      1st in line         23h14m !1",
  );
  await person.until("a second later", () => person.rows()[1] !== first[1]);
  const later = person.rows();
  expect(later[4]).toBe(first[4]);
  expect(later[15]?.slice(51)).toBe(first[15]?.slice(51));
  expect(later.length).toBe(24);
  const last = person.cellsOf(23);
  expect(last.slice(79).trim()).toBe("");
  person.types("G");
  await person.until("the last server", (screen) => screen.includes("30–40 of 40"));
  expect(person.rows()[13]).toMatch(/^►● Rail 13 {8}running/);
  person.types("g");
  await person.until("the first server", (screen) => screen.includes("1–11 of 40"));
  person.types("q");
  expect(await person.ended).toBe(0);
  await person.until("the shell's screen", () => !person.isAlternate());
  await person.until("its last words", (screen) => screen.includes("left with 0"));
  expect(person.written()).not.toContain("\u001B[3J");
  expect(person.written()).toContain("\u001B[?25h");
  expect(person.written()).toContain("\u001B[?2004l");
});

story("a dialog: enter changes nothing, right and enter acts, a paste does neither", async () => {
  const person = seat("bad");
  await person.until("the bad night", drawn);
  person.types("\u001B[200~t\u001B[201~");
  person.types("w");
  await person.until("why", (screen) => screen.includes(" WHY ── Tunnel West 2"));
  person.types("\u001B");
  await person.until("the main screen", drawn);
  person.types("t");
  await person.until("the dialog", (screen) => screen.includes("[ Leave as it is ]"));
  await new Promise((resolve) => setTimeout(resolve, 400));
  person.types("\r");
  await person.until("no dialog", (screen) => !screen.includes("Leave as it is"));
  expect(person.rows()[22]).toBe("");
  person.types("t");
  await person.until("the dialog", (screen) => screen.includes("[ Leave as it is ]"));
  await new Promise((resolve) => setTimeout(resolve, 400));
  person.types("\u001B[C");
  await person.until("the other button", (screen) => screen.includes("[ Take over now ]"));
  person.types("\r");
  await person.until("the answer", (screen) => screen.includes("Tunnel West 2: takeOver done"));
});

story("a new size draws the other layout, whole, and back", async () => {
  const person = seat("bad");
  await person.until("the bad night", drawn);
  await person.resize(120, 36);
  await person.until("three panes", (screen) => screen.includes("CONFIGURATION AND STATE"));
  await person.until("all of it", (screen) => screen.includes("? Help"));
  const rows = person.rows();
  expect(rows[0]).toMatch(/^ locum {3}north \(this machine\), you: op1, role act/);
  expect(rows[4]?.slice(0, 30)).toBe("►▲ north    │►▲ Tunnel W…t 2 l");
  expect(rows[33]).toMatch(/● Rail 3/);
  await person.resize(60, 12);
  await person.until("too small", (screen) => screen.includes("60×12: too small to act"));
  await person.resize(80, 24);
  await person.until("the bad night", drawn);
  await person.until(
    "the strip",
    () => person.rows()[0]?.startsWith(" FAILOVER ►▲ north") === true,
  );
  expect(person.rows()[2]).toMatch(/^ {3}SERVER {9}STATE/);
  expect(person.rows()[14]).toMatch(/^── Tunnel West 2 ── 10\.20\.1\.32/);
  expect(person.rows()[23]).toMatch(/^ h Hold {2}a Act now/);
});

for (const [signal, status] of [
  ["SIGTERM", 143],
  ["SIGINT", 130],
  ["SIGHUP", 129],
] as const) {
  story(`${signal} gives the terminal back`, async () => {
    const person = seat("bad");
    await person.until("the bad night", drawn);
    process.kill(person.pid(), signal);
    expect(await person.ended).toBe(status);
    await person.until("the shell's screen", () => !person.isAlternate());
    await person.until("its last words", (screen) => screen.includes(`left with ${status}`));
  });
}

story("an uncaught failure gives the terminal back and tells of itself", async () => {
  const person = seat("break");
  await person.until("the bad night", drawn);
  person.types("G");
  await person.until("the last server", (screen) => screen.includes("30–40 of 40"));
  person.types("b");
  expect(await person.ended).toBe(1);
  await person.until("the shell's screen", () => !person.isAlternate());
  await person.until("what broke", (screen) => screen.includes("locum: the interface broke."));
});

story("a terminal that goes away ends it quietly", async () => {
  const person = seat("bad");
  await person.until("the bad night", drawn);
  const pid = person.pid();
  person.leave();
  const isThere = () => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  await person.until("the end of it", () => !isThere());
});

story("a lost agent is drawn as lost, and R brings it back", async () => {
  const person = seat("lose");
  await person.until("no connection", (screen) => screen.includes("NO CONNECTION"));
  const screen = await person.until("stale", (text) => text.includes("due 03:14:55 ?"));
  expect(screen).toContain(" Keys that act are off.  R Retry now");
  person.types("R");
  await person.until("live again", (text) => text.includes("north is heard again."));
});

story("added keys act, and their words are told", async () => {
  const person = seat("lab");
  await person.until("the row", (screen) => screen.includes(" K Kill   2 mains run"));
  person.types("K");
  await person.until("the words", (screen) => screen.includes("Tunnel West 2 was killed"));
});

story("without UTF-8 and colour it is ASCII and plain", async () => {
  const person = seat("bad", 80, 24, { LANG: "C", NO_COLOR: "1" });
  await person.until("ASCII", (screen) => screen.includes("*^ Tunnel West 2  lost"));
  for (const colour of ["31m", "33m", "32m", "2m"]) {
    expect(person.written()).not.toContain(`\u001B[${colour}`);
  }
});
