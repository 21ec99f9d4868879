// From lines to stretches of time: when was which camera recorded, by whom.
//
// A stretch begins with the first line of a start of the recorder (sequence 0) and lasts while the
// lines go on. Between two of its lines the camera counts as recorded, so a machine that stalls for
// a moment makes no hole; a longer silence does.

import type { Recording } from "./recording.js";

/** A silence longer than this is a hole: 20 lines. A busy machine stalls for tenths of a second. */
export const HOLE_MS = 1_000;

/** A camera was recorded by a side, from a line to a line. */
export type Interval = {
  readonly side: string;
  readonly file: string;
  readonly camera: string;
  readonly digest: string;
  readonly fromMs: number;
  readonly toMs: number;
};

/** Every stretch in some recordings, in the order of its file. */
export function intervalsOf(recordings: readonly Recording[]): readonly Interval[] {
  return recordings.flatMap(({ side, file, lines }) => {
    const found: Interval[] = [];
    let open: Interval | undefined;
    for (const { atMs, sequence, camera, digest } of lines) {
      const goesOn =
        open !== undefined &&
        sequence > 0 &&
        open.camera === camera &&
        open.digest === digest &&
        atMs - open.toMs <= HOLE_MS;
      if (open !== undefined && !goesOn) found.push(open);
      open =
        open !== undefined && goesOn
          ? { ...open, toMs: atMs }
          : { side, file, camera, digest, fromMs: atMs, toMs: atMs };
    }
    if (open !== undefined) found.push(open);
    return found;
  });
}

/** The same, sorted by camera. */
export function intervalsByCamera(
  recordings: readonly Recording[],
): ReadonlyMap<string, readonly Interval[]> {
  const byCamera = new Map<string, Interval[]>();
  for (const interval of intervalsOf(recordings)) {
    const others = byCamera.get(interval.camera);
    if (others === undefined) byCamera.set(interval.camera, [interval]);
    else others.push(interval);
  }
  return byCamera;
}

/** The time that two stretches share, or undefined. Those that only touch share none. */
export function shared(
  a: Span,
  b: Span,
): { readonly fromMs: number; readonly toMs: number } | undefined {
  const fromMs = Math.max(a.fromMs, b.fromMs);
  const toMs = Math.min(a.toMs, b.toMs);
  return toMs > fromMs ? { fromMs, toMs } : undefined;
}

/** The longest part of a span that none of the stretches covers. */
export function longestHoleMs(span: Span, stretches: readonly Span[]): number {
  let coveredToMs = span.fromMs;
  let longestMs = 0;
  for (const stretch of [...stretches].sort((a, b) => a.fromMs - b.fromMs)) {
    if (stretch.toMs <= coveredToMs || stretch.fromMs >= span.toMs) continue;
    longestMs = Math.max(longestMs, stretch.fromMs - coveredToMs);
    coveredToMs = stretch.toMs;
  }
  return Math.max(longestMs, span.toMs - coveredToMs);
}

type Span = { readonly fromMs: number; readonly toMs: number };
