// Wall-clock time as people read it, in UTC, without a clock.
//
// Decides the text only. Source: the proleptic Gregorian calendar's days since 1970 (H. Hinnant,
// "chrono-Compatible Low-Level Date Algorithms", civil_from_days), reduced to years from 1970 on.

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;
/** From 0000-03-01, where the calendar's 400 years begin, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
const DAYS_OF_400_YEARS = 146_097;

/** `14:05:09 UTC`, rounded up: what was to be over by then is. */
export function utcTimeText(wallMs: number): string {
  const seconds = Math.ceil(wallMs / SECOND_MS) % (DAY_MS / SECOND_MS);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${two(seconds / 3_600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)} UTC`;
}

/** `2026-11-22 14:05 UTC` of milliseconds since 1970; times before it count as 1970. */
export function utcText(wallMs: number): string {
  const ms = Math.max(0, Math.floor(wallMs));
  const days = Math.floor(ms / DAY_MS) + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  const leaps =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const minutes = Math.floor((ms % DAY_MS) / MINUTE_MS);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)} UTC`;
}
