// One agent's view of a clock that several share: after the agent's death nothing wakes it.

import type { Clock } from "../../base/world.js";
import type { VirtualClock } from "../link/virtual.js";

/** One agent's view of the house's clock; after its death nothing wakes it. */
export class AgentClock implements Clock {
  isDead = false;
  #wakes = 0;
  constructor(readonly clock: VirtualClock) {}
  nowMs(): number {
    return this.clock.nowMs();
  }
  wallMs(): number {
    return this.clock.wallMs();
  }
  sleptMs(): number {
    return this.clock.sleptMs();
  }
  wakeAt(atMs: number | undefined, wake: () => void): void {
    const mine = ++this.#wakes;
    if (atMs === undefined) return;
    this.clock.at(atMs, () => {
      if (!this.isDead && mine === this.#wakes) wake();
    });
  }
}
