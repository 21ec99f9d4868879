// The machine's monotonic clock, in milliseconds with a fraction: the same for all its processes,
// so that what two recorders wrote can be laid side by side.

/** Milliseconds since the machine started, about; never goes back. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / NANOSECONDS_PER_MS;
}

const NANOSECONDS_PER_MS = 1e6;
