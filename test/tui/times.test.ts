import { expect, test } from "vitest";
import {
  clock,
  countdown,
  day,
  duration,
  elapsed,
  hourMinute,
  nextUtc,
  oneUnit,
  since,
  utcClock,
} from "../../tui/times.js";
import { DAY, HOUR, MINUTE, SECOND, WALL_MS, ZONE } from "./fixtures.js";

test("an elapsed time is rounded down, in at most six cells", () => {
  const cases: readonly (readonly [number, string])[] = [
    [-5, "0 s"],
    [999, "0 s"],
    [18 * SECOND + 999, "18 s"],
    [59 * SECOND + 999, "59 s"],
    [MINUTE, "1m00s"],
    [4 * MINUTE + 12 * SECOND, "4m12s"],
    [HOUR - 1, "59m59s"],
    [HOUR, "1h00m"],
    [3 * HOUR + 12 * MINUTE + 59 * SECOND, "3h12m"],
    [DAY - 1, "23h59m"],
    [2 * DAY + 4 * HOUR, "2d04h"],
    [100 * DAY - 1, "99d23h"],
    [121 * DAY, "121 d"],
    [99_999 * DAY, "9999 d"],
  ];
  for (const [ms, words] of cases) {
    expect(elapsed(ms)).toBe(words);
    expect(words.length).toBeLessThanOrEqual(6);
  }
});

test("a countdown is rounded up, says 1 s until it happens, then now", () => {
  expect(countdown(18 * SECOND)).toBe("18 s");
  expect(countdown(17_001)).toBe("18 s");
  expect(countdown(1)).toBe("1 s");
  expect(countdown(0)).toBe("now");
  expect(countdown(-1)).toBe("now");
  expect(countdown(59_001)).toBe("1m00s");
  expect(countdown(HOUR + 14 * MINUTE + 1)).toBe("1h15m");
  expect(countdown(HOUR + 15 * MINUTE)).toBe("1h15m");
  expect(countdown(DAY + 1)).toBe("1d01h");
  expect(duration(120 * DAY + 1)).toBe("121 d");
});

test("FOR uses one unit only, rounded down, in at most five cells", () => {
  expect(oneUnit(59_999)).toBe("59 s");
  expect(oneUnit(60_000)).toBe("1 m");
  expect(oneUnit(HOUR - 1)).toBe("59 m");
  expect(oneUnit(DAY - 1)).toBe("23 h");
  expect(oneUnit(88 * DAY)).toBe("88 d");
});

test("clock times are local, days are named once it is another day", () => {
  expect(clock(WALL_MS, ZONE)).toBe("03:14:37");
  expect(utcClock(WALL_MS)).toBe("01:14:37");
  expect(hourMinute(WALL_MS, ZONE)).toBe("03:14");
  expect(day(WALL_MS, ZONE)).toBe("5 Jun");
  expect(since(WALL_MS - 12 * SECOND, WALL_MS, ZONE)).toBe("03:14:25");
  expect(since(WALL_MS - 4 * HOUR, WALL_MS, ZONE)).toBe("4 Jun");
});

test("the next daily instant is today's if it is still to come, else tomorrow's", () => {
  expect(nextUtc("02:00", WALL_MS)).toBe(WALL_MS + 45 * MINUTE + 23 * SECOND);
  expect(nextUtc("01:14", WALL_MS)).toBe(WALL_MS + DAY - 37 * SECOND);
  expect(nextUtc("soon", WALL_MS)).toBeUndefined();
});
