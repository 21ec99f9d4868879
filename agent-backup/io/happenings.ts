// Everything that happened, numbered: kept in memory up to a bound, in the journal before what
// follows from it, told to whoever follows, and logged.
//
// A disk that refuses delays the journal, and nothing else.

import type { World } from "../../base/world.js";
import { EVENTS_MAX } from "../../proto/limits.js";
import type { Happening } from "../../proto/view.js";
import type { StateLog } from "./state/state-log.js";

/** What there is to tell; number and time are added here. */
export type Telling = Omit<Happening, "sequence" | "wallMs">;

/** The event log of one backup agent. */
export class Happenings {
  readonly #world: Pick<World, "clock" | "log">;
  readonly #state: StateLog;
  readonly #followers = new Set<(happening: Happening) => void>();
  #kept: Happening[];
  #sequence: number;

  constructor(world: Pick<World, "clock" | "log">, state: StateLog) {
    this.#world = world;
    this.#state = state;
    this.#kept = [...state.image.happenings];
    this.#sequence = this.#kept.at(-1)?.sequence ?? 0;
  }

  /** Records one thing that happened. */
  tell(telling: Telling): Happening {
    this.#sequence += 1;
    const wallMs = this.#world.clock.wallMs();
    const happening = { ...telling, sequence: this.#sequence, wallMs };
    this.#kept.push(happening);
    if (this.#kept.length >= 2 * EVENTS_MAX) this.#kept = this.#kept.slice(-EVENTS_MAX);
    this.#world.log(telling.level, telling.event, {
      server: telling.server === "" ? undefined : telling.server,
      epoch: telling.server === "" ? undefined : String(telling.epoch),
      who: telling.who === "" ? undefined : telling.who,
      words: telling.words,
      ...telling.fields,
    });
    this.#state.soon({ kind: "event", happening });
    for (const follower of this.#followers) follower(happening);
    return happening;
  }

  /** The newest, oldest of them first; `server` empty: of all. */
  newest(count: number, server: string): { happenings: readonly Happening[]; complete: boolean } {
    const wanted = server.toLowerCase();
    const all =
      wanted === "" ? this.#kept : this.#kept.filter((h) => h.server.toLowerCase() === wanted);
    return { happenings: count === 0 ? [] : all.slice(-count), complete: all.length <= count };
  }

  /** Calls back for everything from now on; answers the way to stop it. */
  follow(follower: (happening: Happening) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }
}
