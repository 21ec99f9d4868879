// Whom to ask whether this server's own network works: the addresses that are set, and the gateways
// towards the mains.
//
// A gateway is found with the system's tools, which may be slow: few at a time, each with a limit,
// and nobody waits for it. What could not be found out changes nothing: a gateway that was known
// stays a witness, for with one witness less a takeover would need less evidence.

import type { Fleet } from "../fleet.js";
import { within } from "../in-time.js";
import type { Site } from "../site.js";

/** Different addresses of mains whose gateway is looked for. */
const ADDRESSES_MAX = 64;
const AT_ONCE = 4;
/** A program that starts on a busy machine: PowerShell may take seconds. */
const LIMIT_MS = 5_000;
/** The default of the setting: the gateways towards the mains. */
const GATEWAY = "gateway";
const NONE = "none";

/** The search for one agent's witnesses. */
export class WitnessSearch {
  readonly #site: Site;
  readonly #fleet: Fleet;
  readonly #named: readonly string[];
  readonly #wantsGateways: boolean;
  /** By the address of a main. */
  readonly #gateways = new Map<string, string>();
  readonly #inFlight = new Set<string>();
  #isSearching = false;
  #isStopped = false;

  /** `setting`: addresses, `gateway` or `none`, separated by commas. */
  constructor(site: Site, fleet: Fleet, setting: string) {
    this.#site = site;
    this.#fleet = fleet;
    const words = setting.split(",").map((word) => word.trim());
    this.#named = words.filter((word) => word !== "" && word !== GATEWAY && word !== NONE);
    this.#wantsGateways = words.includes(GATEWAY);
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Names the witnesses that are known, and looks for those that are not; returns when it has looked. */
  async search(): Promise<void> {
    this.#name();
    if (!this.#wantsGateways || this.#isSearching) return;
    this.#isSearching = true;
    const addresses = this.#addresses();
    for (const known of this.#gateways.keys()) {
      if (!addresses.includes(known)) this.#gateways.delete(known);
    }
    let next = 0;
    const someAfterAnother = async () => {
      for (let at = addresses[next++]; at !== undefined; at = addresses[next++]) {
        if (!this.#isStopped) await this.#ask(at);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, someAfterAnother));
    this.#isSearching = false;
  }

  #addresses(): readonly string[] {
    const addresses = new Set<string>();
    for (const { server } of this.#fleet.shells) {
      if (addresses.size === ADDRESSES_MAX) break;
      addresses.add(server.settings.address);
    }
    return [...addresses];
  }

  async #ask(address: string): Promise<void> {
    if (this.#inFlight.has(address)) return;
    this.#inFlight.add(address);
    const { world, deadlines } = this.#site;
    const asked = world.ways.towards(address).finally(() => this.#inFlight.delete(address));
    const way = (await within({ clock: world.clock, deadlines }, LIMIT_MS, asked))?.answer;
    if (way === undefined || way.kind === "none" || way.kind === "unknown") return;
    if (way.kind === "gateway") this.#gateways.set(address, way.address);
    else this.#gateways.delete(address);
    if (!this.#isStopped) this.#name();
  }

  #name(): void {
    const addresses = [...new Set([...this.#named, ...this.#gateways.values()])];
    this.#site.fitness.witnessesAre(addresses);
  }
}
