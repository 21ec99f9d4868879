// Looks whether packets would leave this server towards its mains: is its own network there at all?
//
// Asks the kernel about few addresses, those of mains whose takeover waits for it first, eight at
// once, each with a limit; no program is started. One way is enough. Where there is none the look
// goes on to further mains before it says so. An address that is not answered in time is not known:
// it shows neither, and is not asked again before it has answered. So a look ends in moments whatever
// hangs, and is begun anew at once for a takeover that has come to wait meanwhile. Finds out and
// reports; core/fitness.ts decides what it means.

import type { WayOut } from "../../../base/world.js";
import type { NetworkLook } from "../../core/fitness.js";
import type { Fleet } from "../fleet.js";
import { within } from "../in-time.js";
import type { Site } from "../site.js";

const EVERY_MS = 10_000;
/** While a takeover waits for it: what was looked up before the verdict says nothing. */
const SOON_MS = 500;
/** Asked at once; a few show what all would. */
const AT_ONCE = 8;
/** Different addresses of mains in one look, if none has a way. */
const ADDRESSES_MAX = 64;
/** The kernel answers at once; a name that is looked up may not. */
const WAY_LIMIT_MS = 1_000;

/** The look at one agent's own network. */
export class OwnNetwork {
  readonly #site: Site;
  readonly #fleet: Fleet;
  readonly #changed: () => void;
  #begunAtMs = Number.NEGATIVE_INFINITY;
  #isLooking = false;
  #isWanted = false;
  #isStopped = false;
  #told: NetworkLook["kind"] = "way";
  /** Addresses that have not answered yet. */
  readonly #inFlight = new Set<string>();

  /** `changed`: what the agent says of itself is not what it was. */
  constructor(site: Site, fleet: Fleet, changed: () => void) {
    this.#site = site;
    this.#fleet = fleet;
    this.#changed = changed;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** One more takeover waits: the next look is begun as soon as the one under way has ended. */
  want(): void {
    this.#isWanted = true;
  }

  /** Looks if it is time to. */
  find(nowMs: number): void {
    const everyMs = this.#fleet.doubted.size > 0 ? SOON_MS : EVERY_MS;
    const isDue = this.#isWanted || nowMs - this.#begunAtMs >= everyMs;
    if (isDue && !this.#isLooking) void this.#look(nowMs);
  }

  async #look(begunAtMs: number): Promise<void> {
    this.#isLooking = true;
    this.#isWanted = false;
    this.#begunAtMs = begunAtMs;
    const { fitness, world } = this.#site;
    const found = await this.#found(this.#addresses());
    this.#isLooking = false;
    if (this.#isStopped) return;
    fitness.networkIs(found, begunAtMs, world.clock.nowMs());
    this.#tell(found);
    this.#fleet.lookAgain();
    if (this.#isWanted) this.find(world.clock.nowMs());
  }

  /** Those that wait for it first, then the others; each once. */
  #addresses(): readonly string[] {
    const addresses = new Set<string>();
    for (const shells of [this.#fleet.doubted, this.#fleet.shells]) {
      for (const shell of shells) {
        if (addresses.size === ADDRESSES_MAX) break;
        addresses.add(shell.whereabouts);
      }
    }
    return [...addresses];
  }

  async #found(addresses: readonly string[]): Promise<NetworkLook> {
    let none: string | undefined;
    let unknown = "there is no main to look for";
    for (let i = 0; i < addresses.length; i += AT_ONCE) {
      const asked = addresses.slice(i, i + AT_ONCE);
      const ways = asked.map((address) => this.#out(address));
      if (await isAnyWay(ways)) return { kind: "way" };
      const words = { none: "", unknown: "" };
      for (const way of await Promise.all(ways)) {
        if (way.kind === "none" || way.kind === "unknown") words[way.kind] ||= way.words;
      }
      none ??= words.none || undefined;
      unknown = words.unknown;
      // What is not known of any of them took its time, and more of it would show no more.
      if (words.none === "" || this.#isStopped) break;
    }
    return none === undefined ? { kind: "unknown", words: unknown } : { kind: "none", words: none };
  }

  async #out(address: string): Promise<WayOut> {
    const late = `${address}: not looked up within ${WAY_LIMIT_MS / 1_000} s`;
    if (this.#inFlight.has(address)) return { kind: "unknown", words: late };
    this.#inFlight.add(address);
    const { world, deadlines } = this.#site;
    const asked = world.ways.out(address).finally(() => this.#inFlight.delete(address));
    const got = await within({ clock: world.clock, deadlines }, WAY_LIMIT_MS, asked);
    return got?.answer ?? { kind: "unknown", words: late };
  }

  #tell(found: NetworkLook): void {
    if (found.kind === this.#told || this.#fleet.shells.length === 0) return;
    this.#told = found.kind;
    const [level, event, words] = told(found);
    const { happenings } = this.#site;
    happenings.tell({ level, event, server: "", epoch: 0n, who: "", words, fields: {} });
    this.#changed();
  }
}

/** True as soon as one of them is a way; false when none is. */
function isAnyWay(ways: readonly Promise<WayOut>[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    for (const way of ways) {
      way.then(({ kind }) => {
        if (kind !== "none" && kind !== "unknown") resolve(true);
      }, reject);
    }
    Promise.all(ways).then(() => resolve(false), reject);
  });
}

function told(found: NetworkLook): ["error" | "warn" | "info", string, string] {
  switch (found.kind) {
    case "way":
      return ["info", "agent.networkBack", "there is a way to the mains again"];
    case "none":
      return [
        "error",
        "agent.networkLost",
        `there is no way to any main: ${found.words}; this server may be the one cut off`,
      ];
    case "unknown":
      return [
        "warn",
        "agent.networkUnknown",
        `whether there is a way to the mains is not known: ${found.words}; a witness or another main must show that the network works`,
      ];
  }
}
