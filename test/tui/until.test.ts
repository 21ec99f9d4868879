import { expect, test } from "vitest";
import { parseEnd, parseFor, parseUntil, untilWords } from "../../tui/until.js";
import { DAY, HOUR, MINUTE, WALL_MS, ZONE } from "./fixtures.js";

/** 5 June 2026, 03:14:37 local, two hours ahead of UTC. */
const NOW = WALL_MS;
const DAY_BEGINS = Date.UTC(2026, 5, 4, 22, 0, 0);
const until = (text: string) => parseUntil(text, NOW, ZONE);

test("a time of day is the next one, local or UTC", () => {
  expect(until("04:30")).toEqual({ wallMs: DAY_BEGINS + 4.5 * HOUR });
  expect(until("3:14")).toEqual({ wallMs: DAY_BEGINS + DAY + 3 * HOUR + 14 * MINUTE });
  expect(until("3:15")).toEqual({ wallMs: DAY_BEGINS + 3.25 * HOUR });
  expect(until("02:30 UTC")).toEqual({ wallMs: DAY_BEGINS + 4.5 * HOUR });
});

test("with a date it is that day; one that has passed or is too far ahead is refused", () => {
  expect(until("2026-06-06 00:00")).toEqual({ wallMs: DAY_BEGINS + DAY });
  expect(until("2026-06-05T03:14")).toEqual({
    refused: "Until 2026-06-05T03:14 has passed: it must be ahead.",
  });
  expect(until("2027-06-06 03:14")).toEqual({ wallMs: DAY_BEGINS + 366 * DAY + 194 * MINUTE });
  expect(until("2027-06-06 03:15")).toEqual({
    refused: "Until 2027-06-06 03:15 is more than 366 days ahead: it must be within them.",
  });
});

test("how long: units add up, from a second to 366 days", () => {
  for (const [text, ms] of [
    ["45 min", 45 * MINUTE],
    ["45m", 45 * MINUTE],
    ["1h30m", 90 * MINUTE],
    ["1h 30 min", 90 * MINUTE],
    ["3d", 3 * DAY],
    ["1.5h", 90 * MINUTE],
    ["366d", 366 * DAY],
  ] as const) {
    expect(parseFor(text, NOW), text).toEqual({ wallMs: NOW + ms });
  }
  expect(parseFor("0 s", NOW)).toEqual({ refused: "For 0 s is outside 1 s to 366 d." });
  expect(parseFor("367d", NOW)).toMatchObject({
    refused: expect.stringMatching(/more than 366 days ahead/),
  });
});

test("nonsense is answered with the value and what is allowed", () => {
  for (const text of ["soon", "25:00", "04:60", "2026-02-30 04:00", "4", "-1h", "1h of", ""]) {
    expect(parseEnd(text, NOW, ZONE), text).toHaveProperty("refused");
  }
  expect(until("25:00")).toMatchObject({
    refused: expect.stringMatching(/^Until "25:00" is not a time: HH:MM, /),
  });
  expect(parseFor("soon", NOW)).toMatchObject({
    refused: expect.stringMatching(/^For "soon" is not a time span: such as 45 min, /),
  });
});

test("an end is told in both clocks, with the day if it is another", () => {
  const words = (wallMs: number) => untilWords(wallMs, NOW, ZONE);
  expect(words(DAY_BEGINS + 4.5 * HOUR)).toBe("until 04:30 local (02:30 UTC), for 1h16m");
  expect(words(DAY_BEGINS + DAY)).toBe("until 6 Jun 00:00 local (22:00 UTC), for 20h46m");
});
