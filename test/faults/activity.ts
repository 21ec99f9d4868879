// Who ran which object when, from what the two recorders wrote, and nothing else.
//
// Time in which both ran one object is lawful while it goes home, as long as the restore overlap
// limit and the time in which no agent was there to end it; anything else is dual-active.

import { readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { intervalsByCamera, shared } from "../../lab/intervals.js";
import type { Machine } from "../../lab/machine.js";
import { monotonicMs } from "../../lab/monotonic.js";
import { readRecordings } from "../../lab/recordings.js";

/** product.md §2. */
const OVERLAP_LIMIT_MS = 5_000;

/** The longest for any one object. */
export type Activity = { readonly dualActiveMs: number; readonly overlapMs: number };

/** Judges one cycle after the other: what was judged is emptied. */
export class ActivityJudge {
  readonly #machines: readonly Machine[];
  #restoresFromMs: number | undefined;

  constructor(...machines: readonly Machine[]) {
    this.#machines = machines;
  }

  /** Objects go home from now on: until the next judgement an overlap is lawful. */
  restoring(): void {
    this.#restoresFromMs ??= monotonicMs();
  }

  /** Judges everything since the judgement before. `unlinkedMs`: agents were dead or apart so long. */
  judge(unlinkedMs: number): Activity {
    const limitMs = OVERLAP_LIMIT_MS + unlinkedMs;
    const byCamera = intervalsByCamera(this.#machines.flatMap(readRecordings));
    let [dualActiveMs, overlapMs] = [0, 0];
    for (const intervals of byCamera.values()) {
      let dualMs = 0;
      for (const [index, a] of intervals.entries()) {
        for (const b of intervals.slice(index + 1)) {
          const time = a.side === b.side ? undefined : shared(a, b);
          if (time === undefined) continue;
          const forMs = time.toMs - time.fromMs;
          const isRestore =
            this.#restoresFromMs !== undefined && time.fromMs >= this.#restoresFromMs;
          if (isRestore) overlapMs = Math.max(overlapMs, forMs);
          dualMs += isRestore ? Math.max(0, forMs - limitMs) : forMs;
        }
      }
      dualActiveMs = Math.max(dualActiveMs, dualMs);
    }
    this.#restoresFromMs = undefined;
    for (const { recordings } of this.#machines) {
      for (const name of readdirSync(recordings)) {
        if (name.endsWith(".rec")) truncateSync(join(recordings, name));
      }
    }
    return { dualActiveMs: Math.round(dualActiveMs), overlapMs: Math.round(overlapMs) };
  }
}
