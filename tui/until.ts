// When something shall end, as a person types it: a time of day, a date and time, or how long.
//
// Local time unless it ends in UTC. A time of day is the next one. Pure: the zone is passed in. What
// is not understood or out of range is answered in a sentence with the value and what is allowed.

import { MAINTENANCE_DAYS_MAX } from "../proto/limits.js";
import { clock, day, duration, utcClock, type Zone } from "./times.js";

/** An instant of wall time, or why there is none. */
export type Until = { readonly wallMs: number } | { readonly refused: string };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const UNITS_MS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: MINUTE_MS,
  min: MINUTE_MS,
  h: 3_600_000,
  d: DAY_MS,
};

const UNTIL_RANGE = `HH:MM, YYYY-MM-DD HH:MM (local time; add UTC for UTC), within the next ${MAINTENANCE_DAYS_MAX} days`;
const FOR_RANGE = `such as 45 min, 2h, 1h30m or 3d, from 1 s to ${MAINTENANCE_DAYS_MAX} d`;

/** Reads an end: `04:30`, `2026-06-05 04:30`, `02:30 UTC`. */
export function parseUntil(text: string, nowWallMs: number, zone: Zone): Until {
  const typed = text.trim();
  const [, date, hours = "", minutes = "", utc] =
    /^(?:(\d{4}-\d\d-\d\d)[ T])?(\d?\d):(\d\d)\s*(utc|z)?$/i.exec(typed) ?? [];
  const isTime = Number(hours) < 24 && Number(minutes) < 60 && hours !== "";
  const at = isTime
    ? wallOf(date, Number(hours) * 60 + Number(minutes), nowWallMs, utc === undefined ? zone : UTC)
    : undefined;
  if (at === undefined) return { refused: `Until "${typed}" is not a time: ${UNTIL_RANGE}.` };
  return within(at, nowWallMs, `Until ${typed}`);
}

/** Reads how long: `45 min`, `2h`, `1h30m`, `3d`. */
export function parseFor(text: string, nowWallMs: number): Until {
  const typed = text.trim();
  const parts = [...typed.matchAll(/(\d+(?:\.\d+)?)\s*(min|[smhd])\s*/gi)];
  const isWhole = parts.length > 0 && parts.map(([part]) => part).join("") === typed;
  if (!isWhole) return { refused: `For "${typed}" is not a time span: ${FOR_RANGE}.` };
  const ms = parts.reduce(
    (sum, [, count = "", unit = ""]) => sum + Number(count) * (UNITS_MS[unit.toLowerCase()] ?? 0),
    0,
  );
  if (ms < 1_000) return { refused: `For ${typed} is outside 1 s to ${MAINTENANCE_DAYS_MAX} d.` };
  return within(nowWallMs + ms, nowWallMs, `For ${typed}`);
}

/** Reads either of the two. */
export function parseEnd(text: string, nowWallMs: number, zone: Zone): Until {
  const typed = text.trim();
  if (typed === "") return { refused: `Until is missing: ${UNTIL_RANGE}; or ${FOR_RANGE}.` };
  return /\d\s*(min|[smhd])$/i.test(typed)
    ? parseFor(typed, nowWallMs)
    : parseUntil(typed, nowWallMs, zone);
}

/** `until 04:30 local (02:30 UTC), for 1h15m`, with the day if it is not today. */
export function untilWords(wallMs: number, nowWallMs: number, zone: Zone): string {
  const onDay = day(wallMs, zone) === day(nowWallMs, zone) ? "" : `${day(wallMs, zone)} `;
  const local = clock(wallMs, zone).slice(0, 5);
  const utc = utcClock(wallMs).slice(0, 5);
  return `until ${onDay}${local} local (${utc} UTC), for ${duration(wallMs - nowWallMs)}`;
}

const UTC: Zone = () => 0;

function within(wallMs: number, nowWallMs: number, given: string): Until {
  if (wallMs <= nowWallMs) return { refused: `${given} has passed: it must be ahead.` };
  if (wallMs - nowWallMs > MAINTENANCE_DAYS_MAX * DAY_MS) {
    return {
      refused: `${given} is more than ${MAINTENANCE_DAYS_MAX} days ahead: it must be within them.`,
    };
  }
  return { wallMs };
}

function wallOf(
  date: string | undefined,
  minutes: number,
  nowWallMs: number,
  zone: Zone,
): number | undefined {
  const instant = (localMs: number) => localMs - zone(localMs - zone(localMs));
  if (date !== undefined) {
    const startMs = Date.parse(`${date}T00:00:00Z`);
    const isDate = !Number.isNaN(startMs) && new Date(startMs).toISOString().startsWith(date);
    return isDate ? instant(startMs + minutes * MINUTE_MS) : undefined;
  }
  const localNowMs = nowWallMs + zone(nowWallMs);
  const today = Math.floor(localNowMs / DAY_MS) * DAY_MS + minutes * MINUTE_MS;
  const at = instant(today);
  return at > nowWallMs ? at : instant(today + DAY_MS);
}
