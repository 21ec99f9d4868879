// What is said of connections that proved no key: the first of a kind at once, more of them as a count.
//
// Decides nothing about who gets in. A wrong key under a main's name also shows at that main, because
// it is what an operator sees who has copied the wrong file. Whatever comes, the lines and what is
// remembered are bounded.

import type { Deadline } from "../../../base/deadlines.js";
import type { TurnedAway } from "../../../base/world.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";

/** More of the same are said once in so long. */
export const COUNT_EVERY_MS = 60_000;
/** Kinds and names that are counted apart; all others of a kind together. */
const COUNTED_APART_MAX = 1_000;

type Count = { more: number; last: TurnedAway; readonly deadline: Deadline };

/** Counts what the door turns away. */
export class DoorLog {
  readonly #site: Pick<Site, "deadlines" | "world">;
  readonly #find: (name: string) => ServerShell | undefined;
  readonly #counts = new Map<string, Count>();

  constructor(
    site: Pick<Site, "deadlines" | "world">,
    find: (name: string) => ServerShell | undefined,
  ) {
    this.#site = site;
    this.#find = find;
  }

  /** A connection was turned away. */
  readonly turnedAway = (what: TurnedAway): void => {
    this.#show(what);
    const { kind, identity = "" } = what;
    const own = `${kind} ${identity.toLowerCase()}`;
    const isApart = this.#counts.has(own) || this.#counts.size < COUNTED_APART_MAX;
    const id = isApart ? own : kind;
    const count = this.#counts.get(id);
    if (count !== undefined) {
      count.more += 1;
      count.last = what;
      return;
    }
    this.#log(what);
    const deadline = this.#site.deadlines.add(() => this.#sayMore(id));
    this.#counts.set(id, { more: 0, last: what, deadline });
    this.#site.deadlines.set(deadline, this.#nowMs() + COUNT_EVERY_MS);
  };

  /** Says what was not said yet. */
  stop(): void {
    for (const id of [...this.#counts.keys()]) this.#sayMore(id, true);
  }

  #sayMore(id: string, isLast = false): void {
    const count = this.#counts.get(id);
    if (count === undefined) return;
    if (count.more > 0) this.#log(count.last, count.more);
    if (count.more === 0 || isLast) {
      this.#site.deadlines.set(count.deadline, undefined);
      this.#counts.delete(id);
      return;
    }
    count.more = 0;
    this.#site.deadlines.set(count.deadline, this.#nowMs() + COUNT_EVERY_MS);
  }

  #log({ kind, identity, from, words }: TurnedAway, more?: number): void {
    const event = more === undefined ? "door.turnedAway" : "door.turnedAwayMore";
    const server = identity === undefined ? undefined : (this.#find(identity)?.name ?? identity);
    this.#site.world.log("warn", event, { kind, server, from, more, words });
  }

  #show({ kind, identity, from }: TurnedAway): void {
    if (kind !== "wrong-key" || identity === undefined) return;
    const shell = this.#find(identity);
    if (shell === undefined) return;
    const words = `somebody comes under the name ${shell.name} with a key that is not its own; if it is the main itself, copy its key file there again`;
    if (shell.refused(words)) shell.tell("error", "link.wrongKey", words, { fields: { from } });
  }

  #nowMs(): number {
    return this.#site.world.clock.nowMs();
  }
}
