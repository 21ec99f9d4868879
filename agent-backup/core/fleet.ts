// Whose turn is it? How many mains may be away from home at once, and in which order those that fail
// are taken over when not all fit (product.md §2, "Limit").
//
// Every automatic takeover asks for its turn here, with or without a limit, so that of many that
// fail in the same millisecond the order is always the same: priority, then time of failure, then
// name. Pure: who asks, who is away and what the limits are is given. Knows nothing of servers.

/** The order of takeover when not all fit; *never* does not ask. */
export type Priority = "high" | "normal" | "low";

/** A main that would be taken over by itself, if it were its turn. */
export type Asking = {
  readonly name: string;
  readonly priority: Priority;
  /** When it failed. */
  readonly failedWallMs: number;
  /** How many objects its takeover would bring. */
  readonly objects: number;
};

/** At most so many at once; 0: no limit. */
export type Limits = { readonly mains: number; readonly objects: number };

/** What is away from home now. */
export type Away = { readonly mains: number; readonly objects: number };

/** Where a main stands in line, from 1, and what it waits for. */
export type Place = { readonly position: number; readonly of: number; readonly words: string };

export type Turns = {
  readonly granted: readonly string[];
  readonly waiting: ReadonlyMap<string, Place>;
};

const RANK: Readonly<Record<Priority, number>> = { high: 0, normal: 1, low: 2 };

/** Sorts those that ask: negative if `a` comes first. */
export function comesBefore(a: Asking, b: Asking): number {
  return (
    RANK[a.priority] - RANK[b.priority] ||
    a.failedWallMs - b.failedWallMs ||
    (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)
  );
}

/** Says who may go now and where the others stand. One too big for what is left is passed over. */
export function turns(asking: readonly Asking[], away: Away, limits: Limits): Turns {
  const line = [...asking].sort(comesBefore);
  const granted: string[] = [];
  const waiting: Asking[] = [];
  let { mains, objects } = away;
  for (const one of line) {
    const fitsMains = limits.mains === 0 || mains < limits.mains;
    // One that is bigger than the whole limit would wait for ever: it goes when nothing else is away.
    const fitsObjects =
      limits.objects === 0 || objects + one.objects <= limits.objects || objects === 0;
    if (!fitsMains || !fitsObjects) {
      waiting.push(one);
      continue;
    }
    granted.push(one.name);
    mains += 1;
    objects += one.objects;
  }
  const of = waiting.length;
  const words = (one: Asking) => waitsFor(one, { mains, objects }, limits);
  return {
    granted,
    waiting: new Map(
      waiting.map((one, i) => [one.name, { position: i + 1, of, words: words(one) }]),
    ),
  };
}

function waitsFor(one: Asking, away: Away, limits: Limits): string {
  if (limits.mains !== 0 && away.mains >= limits.mains) {
    return `${away.mains} of at most ${limits.mains} mains are taken over`;
  }
  return (
    `its ${one.objects} objects do not fit: ${away.objects} of at most ${limits.objects} objects ` +
    "are taken over"
  );
}
