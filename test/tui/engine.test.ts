import { expect, test, vi } from "vitest";
import { Engine, type Show } from "../../tui/engine.js";
import type { Feed, Listener } from "../../tui/feed.js";
import { readInput } from "../../tui/input.js";
import type { Answer } from "../../tui/model.js";
import { AGENT_MS, badNight, fresh, viewOf, WALL_MS } from "./fixtures.js";

const THEME = { colour: false, glyphs: "unicode" } as const;

/** An engine on a virtual clock, with a feed in the test's hand. */
function world(extra: Partial<Feed> = {}) {
  vi.useFakeTimers({ now: WALL_MS, toFake: ["setTimeout", "setInterval", "Date", "performance"] });
  let on: Listener | undefined;
  const frames: (readonly string[])[] = [];
  const show: Show = { frame: (rows) => frames.push(rows), redraw: vi.fn(), quit: vi.fn() };
  const feed: Feed = {
    subscribe: (listener) => {
      on = listener;
    },
    send: vi.fn(
      async (): Promise<Answer> => ({ kind: "outcome", how: "done", words: "done", reasons: [] }),
    ),
    readEvents: vi.fn(async () => []),
    retry: vi.fn(),
    close: vi.fn(),
    ...extra,
  };
  const begunMs = performance.now();
  const clock = { nowMs: () => 1_000 + performance.now() - begunMs, wallMs: () => Date.now() };
  const model = fresh(80, 24);
  const engine = new Engine({ feed, clock, theme: THEME, show, extension: undefined, model });
  engine.start();
  return { engine, feed, show, frames, on: on as Listener | undefined };
}

const liveView = (passedMs: number, full = false) => ({
  ...viewOf(full ? badNight() : [], { full }),
  nowMs: AGENT_MS + passedMs,
  wallMs: WALL_MS + passedMs,
});

test("many views make at most ten frames a second", () => {
  const { engine, frames, on } = world();
  on?.view(liveView(0, true));
  for (let ms = 10; ms <= 2_000; ms += 10) {
    vi.advanceTimersByTime(10);
    on?.view(liveView(ms, ms % 20 === 0));
  }
  expect(frames.length).toBeGreaterThan(1);
  expect(frames.length).toBeLessThanOrEqual(22);
  engine.stop();
  vi.useRealTimers();
});

test("nothing is drawn when nothing changed", () => {
  const { engine, frames, on } = world();
  on?.view(liveView(0, true));
  vi.advanceTimersByTime(150);
  const before = frames.length;
  on?.view(liveView(150));
  vi.advanceTimersByTime(150);
  expect(frames.length).toBe(before);
  engine.stop();
  vi.advanceTimersByTime(5_000);
  expect(frames.length).toBe(before);
  vi.useRealTimers();
});

test("a promise that breaks is told as unknown, and never escapes", async () => {
  const { engine, frames, on } = world({ send: () => Promise.reject(new Error("gone")) });
  on?.view(liveView(0, true));
  engine.tell({ kind: "key", key: "j" });
  engine.tell({ kind: "key", key: "j" });
  engine.tell({ kind: "key", key: "b" });
  await vi.advanceTimersByTimeAsync(200);
  expect(frames.at(-1)?.join("\n")).toContain("NO ANSWER: done or not done, unknown.");
  engine.stop();
  vi.useRealTimers();
});

test("happenings are read again at most once a second", async () => {
  const { engine, feed, on } = world();
  on?.view(liveView(0, true));
  engine.tell({ kind: "key", key: "l" });
  for (let ms = 0; ms < 3_000; ms += 50) {
    on?.view(liveView(ms, true));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(vi.mocked(feed.readEvents).mock.calls.length).toBeLessThanOrEqual(4);
  engine.stop();
  vi.useRealTimers();
});

const RAW = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
};

test("a held key repeats; several different characters at once are a paste", () => {
  expect(readInput("jjj", RAW)).toEqual({ kind: "keys", keys: ["j", "j", "j"] });
  expect(readInput("tq", RAW)).toEqual({ kind: "paste", text: "tq" });
  expect(readInput("", { ...RAW, upArrow: true })).toEqual({ kind: "keys", keys: ["up"] });
  expect(readInput("\t", { ...RAW, tab: true, shift: true })).toMatchObject({
    keys: ["shift-tab"],
  });
  expect(readInput("l", { ...RAW, ctrl: true })).toMatchObject({ keys: ["ctrl-l"] });
  expect(readInput("q", { ...RAW, meta: true })).toMatchObject({ keys: ["esc"] });
  expect(readInput("\r", RAW)).toMatchObject({ keys: ["enter"] });
});
