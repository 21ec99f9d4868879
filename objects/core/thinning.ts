// Which settings backups go when there are more than are kept.
//
// Those made on a change go first, the oldest first; then the oldest of the others. The newest good
// one of each of the last 7 UTC days, the last good one, and the newest of all always stay, even if
// that is more than are kept (product.md §1, `keep`).

const DAY_MS = 86_400_000;
/** The days whose newest good one always stays: today and the six before. */
const DAYS_KEPT = 7;

/**
 * Where a kept set stands among others: by the number that its id begins with, which only rises, or
 * else by when it was made. A clock that was put back makes no newer set the older one.
 */
export function orderOf({ id, madeAtWallMs }: Pick<Thinnable, "id" | "madeAtWallMs">): number {
  const [, number] = /^(\d{1,15})-/.exec(id) ?? [];
  return number === undefined ? madeAtWallMs : Number(number);
}

/** A settings backup as thinning sees it. */
export type Thinnable = {
  readonly id: string;
  readonly madeAtWallMs: number;
  readonly isOnChange: boolean;
  /** Complete and not suspect. */
  readonly isGood: boolean;
};

/** The ids of those that go, in the order in which they go. `inUse`: one that stays whatever it is. */
export function thin(
  sets: readonly Thinnable[],
  keep: number,
  nowWallMs: number,
  inUse?: string,
): readonly string[] {
  const oldestFirst = [...sets].sort((a, b) => orderOf(a) - orderOf(b));
  const today = Math.floor(nowWallMs / DAY_MS);
  const newestOfDay = new Map<number, string>();
  const staying = new Set<string>();
  for (const set of oldestFirst) {
    if (set.isGood) newestOfDay.set(Math.floor(set.madeAtWallMs / DAY_MS), set.id);
  }
  if (inUse !== undefined) staying.add(inUse);
  for (const [day, id] of newestOfDay) if (day > today - DAYS_KEPT) staying.add(id);
  const lastGood = oldestFirst.findLast((set) => set.isGood);
  for (const set of [lastGood, oldestFirst.at(-1)]) if (set !== undefined) staying.add(set.id);
  const free = oldestFirst.filter((set) => !staying.has(set.id));
  const going = [...free.filter((s) => s.isOnChange), ...free.filter((s) => !s.isOnChange)];
  return going.slice(0, Math.max(0, sets.length - keep)).map((set) => set.id);
}
