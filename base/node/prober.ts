// One probe of one address: through a raw socket, or with the system's ping where there is none.
//
// Decides which of both, says why, and tries a raw socket again after a while. A probe that is
// silent is unknown after all if this machine has no way to the address when its time is over: a
// cable that came out meanwhile is our silence, not the host's. Knows nothing of names.

import type { PingAnswer } from "../world.js";
import type { NetPing } from "./echo-library.js";
import { EchoSession } from "./echo-session.js";
import { Line } from "./line.js";
import { askSystemPing, systemPingPath } from "./ping-system.js";
import type { Target } from "./ping-target.js";
import { realRandom } from "./random.js";
import { StartPace } from "./start-pace.js";
import { localWay } from "./way-source.js";

/** Processes at once; how fast they are started is start-pace.ts's concern. */
const PROCESSES_MAX = 32;

/** Probes of raw sockets at once: their replies fit what the kernel keeps for a reader. */
const PACKETS_MAX = 1_024;
const LINE_MS_MAX = 5_000;

/** When a raw socket that was refused is tried again. */
const REOPEN_MS = 60_000;

const PAYLOAD_BYTES = 32;
/** As much as `ping -p` takes. */
const PATTERN_BYTES = 16;
const IDENTIFIER_MAX = 65_534;

/** Loads the library, or says why there is none. */
export type LoadNetPing = () => Promise<NetPing | string>;

/** Sends probes for one process: one raw socket for each family, shared by all who ask. */
export class Prober {
  readonly #packets = new Line(PACKETS_MAX, LINE_MS_MAX);
  readonly #processes = new Line(PROCESSES_MAX, LINE_MS_MAX);
  readonly #starts = new StartPace();
  readonly #sessions = new Map<4 | 6, EchoSession>();
  readonly #refused = new Map<4 | 6, { readonly why: string; readonly againAtMs: number }>();
  readonly #random = realRandom();
  readonly #identifier = 1 + Math.floor(this.#random.uniform() * IDENTIFIER_MAX);
  #netPing: Promise<NetPing | string> | undefined;

  constructor(
    readonly load: LoadNetPing = loadNetPing,
    readonly findPing: () => string | undefined = systemPingPath,
  ) {}

  /** Why the system's ping is used, as far as it was seen; `undefined` before the first probe. */
  get problem(): string | undefined {
    const whys = new Set([...this.#refused.values()].map(({ why }) => why));
    return whys.size === 0 ? undefined : this.#fallbackWords([...whys].join("; "));
  }

  /** Sends one probe. Never rejects. */
  async probe(target: Target, limitMs: number): Promise<PingAnswer> {
    const session = await this.#session(target.family);
    const answer =
      typeof session === "string"
        ? await this.#askSystem(target, limitMs, session)
        : await this.#packets.take(() => session.ask(target, limitMs));
    if (answer === undefined) return busy(target, typeof session === "string");
    if (answer.kind !== "silent") return answer;
    const way = await localWay(target);
    return way.kind === "none" ? { kind: "unknown", words: way.words } : answer;
  }

  /** Gives the raw sockets back. */
  close(): void {
    for (const session of this.#sessions.values()) session.close();
    this.#sessions.clear();
  }

  /** The open session of a family, or why there is none. */
  async #session(family: 4 | 6): Promise<EchoSession | string> {
    this.#netPing ??= this.load();
    const netPing = await this.#netPing;
    const open = this.#sessions.get(family);
    if (open !== undefined && !open.isBroken) return open;
    const refused = this.#refused.get(family);
    if (refused !== undefined && performance.now() < refused.againAtMs) return refused.why;
    const made = typeof netPing === "string" ? netPing : this.#opened(netPing, family);
    if (typeof made === "string") {
      this.#refused.set(family, { why: made, againAtMs: performance.now() + REOPEN_MS });
    } else {
      this.#refused.delete(family);
      this.#sessions.set(family, made);
    }
    return made;
  }

  #opened(netPing: NetPing, family: 4 | 6): EchoSession | string {
    const identifier = this.#identifier;
    const payload = () => Buffer.from(this.#random.hex(PAYLOAD_BYTES), "hex");
    const nowMs = () => performance.now();
    try {
      return new EchoSession({ netPing, family, identifier, payload, nowMs });
    } catch (caught) {
      // The addon throws the system's words without a code.
      if (!(caught instanceof Error)) throw caught;
      return `raw sockets are denied for IPv${family} (${caught.message})`;
    }
  }

  async #askSystem(target: Target, limitMs: number, why: string): Promise<PingAnswer | undefined> {
    const path = this.findPing();
    if (path === undefined) return { kind: "unknown", words: this.#fallbackWords(why) };
    const payload = this.#random.hex(PATTERN_BYTES);
    const start = () => askSystemPing(path, target, { limitMs, payload });
    return this.#processes.take(() => this.#starts.take(start));
  }

  #fallbackWords(why: string): string {
    const path = this.findPing();
    return path === undefined
      ? `${why}, and there is no ping on this system: install iputils-ping or allow CAP_NET_RAW`
      : `${why}: using ${path}`;
  }
}

/** Loads net-ping, an optional dependency with an addon that must be compiled. */
async function loadNetPing(): Promise<NetPing | string> {
  try {
    return (await import("net-ping")).default;
  } catch (caught) {
    if (!(caught instanceof Error)) throw caught;
    const [first = ""] = caught.message.split(/\n| imported from /, 1);
    return `no raw sockets: the optional package net-ping is not there (${first})`;
  }
}

function busy({ address }: Target, isSystemPing: boolean): PingAnswer {
  const underWay = isSystemPing ? PROCESSES_MAX : PACKETS_MAX;
  return {
    kind: "unknown",
    words: `${address}: ${underWay} probes were under way for ${LINE_MS_MAX / 1_000} s; ask again`,
  };
}
