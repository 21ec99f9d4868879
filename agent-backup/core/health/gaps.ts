// When this agent itself was away: a stalled loop, a stop, a suspend of the machine.
//
// Looks at both clocks: a tick that comes late, or a machine that has slept since the last look, is a
// gap. Time is an argument; what a gap means for the judging of mains is fitness.ts's.

/** A gap shorter than this is no more than a busy machine. */
export const GAP_MS_MIN = 300;

/** The last time that the agent was away. */
export type Gap = { readonly endedAtMs: number; readonly lastedMs: number };

/** The gaps of one agent. */
export class Gaps {
  #last: Gap | undefined;
  /** When the clocks are looked at next at the latest, and what they said last. */
  #tick = { atMs: Number.POSITIVE_INFINITY, everyMs: 0, sleptMs: 0 };

  /**
   * Looks at both clocks, at every tick and before every judgement: what waits in a socket may be read
   * before the tick that comes late.
   */
  glances(nowMs: number, sleptMs: number): void {
    const { atMs, everyMs, sleptMs: sleptBeforeMs } = this.#tick;
    const lateMs = nowMs - atMs + sleptMs - sleptBeforeMs;
    if (lateMs < GAP_MS_MIN) return;
    // It may have begun up to one tick before it was due.
    this.lasted(lateMs + everyMs, nowMs);
    this.#tick = { atMs: nowMs + everyMs, everyMs, sleptMs };
  }

  /** The next look comes at an instant by itself. */
  ticksAt(atMs: number, everyMs: number, sleptMs: number): void {
    this.#tick = { atMs, everyMs, sleptMs };
  }

  /** A gap has ended now. */
  lasted(lastedMs: number, nowMs: number): void {
    if (lastedMs >= GAP_MS_MIN) this.#last = { endedAtMs: nowMs, lastedMs };
  }

  get last(): Gap | undefined {
    return this.#last;
  }
}
