// The one format of times: at most 6 cells. Countdowns round up, elapsed times round down. Clock
// times are made with a zone that is passed in, so that every function here is pure.

const SECOND_MS = 1_000;
const MINUTE_S = 60;
const HOUR_S = 3_600;
const DAY_S = 86_400;
/** From here on hours no longer fit beside days in 6 cells. */
const DAYS_ALONE = 100;
const DAYS_MAX = 9_999;

/** Milliseconds that the local clock is ahead of UTC at an instant of wall time. */
export type Zone = (wallMs: number) => number;

/** The zone of this process. */
export const LOCAL_ZONE: Zone = (wallMs) => -new Date(wallMs).getTimezoneOffset() * 60_000;

const UTC: Zone = () => 0;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const two = (value: number) => String(value).padStart(2, "0");

/** `18 s`, `4m12s`, `3h12m`, `2d04h`, `121 d` of whole seconds. */
function span(seconds: number): string {
  if (seconds < MINUTE_S) return `${seconds} s`;
  if (seconds < HOUR_S) return `${Math.floor(seconds / MINUTE_S)}m${two(seconds % MINUTE_S)}s`;
  if (seconds < DAY_S) {
    return `${Math.floor(seconds / HOUR_S)}h${two(Math.floor((seconds % HOUR_S) / MINUTE_S))}m`;
  }
  const days = Math.floor(seconds / DAY_S);
  if (days >= DAYS_ALONE) return `${Math.min(days, DAYS_MAX)} d`;
  return `${days}d${two(Math.floor((seconds % DAY_S) / HOUR_S))}h`;
}

/** How long something has lasted, rounded down; never below 0. */
export function elapsed(ms: number): string {
  return span(Math.max(0, Math.floor(ms / SECOND_MS)));
}

/** How long something will last, rounded up in the unit shown. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / SECOND_MS));
  if (seconds < HOUR_S) return span(seconds);
  const unit = seconds < DAY_S ? MINUTE_S : seconds < DAYS_ALONE * DAY_S ? HOUR_S : DAY_S;
  return span(Math.ceil(seconds / unit) * unit);
}

/** A countdown: `1 s` until it happens, then `now`. */
export function countdown(ms: number): string {
  return ms <= 0 ? "now" : duration(ms);
}

/** With one unit only, rounded down: the FOR column. */
export function oneUnit(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND_MS));
  if (seconds < MINUTE_S) return `${seconds} s`;
  if (seconds < HOUR_S) return `${Math.floor(seconds / MINUTE_S)} m`;
  if (seconds < DAY_S) return `${Math.floor(seconds / HOUR_S)} h`;
  return `${Math.min(Math.floor(seconds / DAY_S), DAYS_MAX)} d`;
}

/** `03:14:37` */
export function clock(wallMs: number, zone: Zone): string {
  const date = new Date(wallMs + zone(wallMs));
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
}

/** `01:14:37`, in UTC. */
export function utcClock(wallMs: number): string {
  return clock(wallMs, UTC);
}

/** `03:14` */
export function hourMinute(wallMs: number, zone: Zone): string {
  return clock(wallMs, zone).slice(0, 5);
}

/** `16 May` */
export function day(wallMs: number, zone: Zone): string {
  const date = new Date(wallMs + zone(wallMs));
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? "?"}`;
}

/** A clock time if it was today, else the day: `03:14:25`, `16 May`. */
export function since(wallMs: number, nowWallMs: number, zone: Zone): string {
  return day(wallMs, zone) === day(nowWallMs, zone) && nowWallMs - wallMs < DAY_S * SECOND_MS
    ? clock(wallMs, zone)
    : day(wallMs, zone);
}

/** The next instant at which a UTC clock shows `HH:MM`. */
export function nextUtc(hhmm: string, nowWallMs: number): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(hhmm) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const dayMs = DAY_S * SECOND_MS;
  const today = Math.floor(nowWallMs / dayMs) * dayMs;
  const at = today + (Number(hours) * HOUR_S + Number(minutes) * MINUTE_S) * SECOND_MS;
  return at > nowWallMs ? at : at + dayMs;
}
