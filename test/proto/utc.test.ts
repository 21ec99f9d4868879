import fc from "fast-check";
import { expect, test } from "vitest";
import { utcText, utcTimeText } from "../../proto/utc.js";

test("an instant reads as the system's own calendar says, to the minute", () => {
  const LAST_MS = Date.UTC(9999, 11, 31, 23, 59);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LAST_MS }), (wallMs) => {
      const iso = new Date(wallMs).toISOString();
      expect(utcText(wallMs)).toBe(`${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`);
    }),
    { numRuns: 2_000 },
  );
});

test("leap days, ends of centuries and a clock before 1970", () => {
  expect(utcText(Date.UTC(2028, 1, 29, 23, 59, 59, 999))).toBe("2028-02-29 23:59 UTC");
  expect(utcText(Date.UTC(2100, 2, 1))).toBe("2100-03-01 00:00 UTC");
  expect(utcText(Date.UTC(2400, 1, 29))).toBe("2400-02-29 00:00 UTC");
  expect(utcText(-5)).toBe("1970-01-01 00:00 UTC");
});

test("a time of day, rounded up to the second", () => {
  expect(utcTimeText(0)).toBe("00:00:00 UTC");
  expect(utcTimeText(1)).toBe("00:00:01 UTC");
  expect(utcTimeText(Date.UTC(2026, 10, 22, 2, 13, 20))).toBe("02:13:20 UTC");
  expect(utcTimeText(Date.UTC(2026, 10, 22, 23, 59, 59, 1))).toBe("00:00:00 UTC");
});
