// The addresses that this agent asks whether its own network works, and what each of them answered.
//
// One probe that is not answered is a lost packet: silent are they only when each has missed
// SILENT_PROBES in a row. Knows nothing of sockets, mains or what follows.

/** What a witness did last. */
export type Witness = {
  readonly address: string;
  /** When the newest probe that it answered was sent. */
  readonly answeredAtMs: number | undefined;
  /** Since when it has not answered; undefined: it does, or was not asked yet. */
  readonly silentSinceMs: number | undefined;
  /** Probes in a row that it has not answered. */
  readonly silentProbes: number;
  /** Why it could not be asked; empty: it could. */
  readonly problem: string;
};

/** What came of a probe. `words`: why it could not be asked. */
export type WitnessAnswer =
  | { readonly kind: "alive" | "silent" }
  | { readonly kind: "unknown"; readonly words: string };

/** Probes in a row, of every witness, after which this agent looks cut off. */
export const SILENT_PROBES = 2;

/** The witnesses of one agent. */
export class Witnesses {
  #byAddress = new Map<string, Witness>();

  get all(): readonly Witness[] {
    return [...this.#byAddress.values()];
  }

  /** The addresses that are asked from now on; what is known of them stays. */
  are(addresses: readonly string[]): void {
    const fresh = (address: string): Witness => ({
      address,
      answeredAtMs: undefined,
      silentSinceMs: undefined,
      silentProbes: 0,
      problem: "",
    });
    this.#byAddress = new Map(
      addresses.map((address) => [address, this.#byAddress.get(address) ?? fresh(address)]),
    );
  }

  /** What came of a probe that was sent at `sentAtMs`. */
  answered(address: string, answer: WitnessAnswer, sentAtMs: number): void {
    const before = this.#byAddress.get(address);
    if (before === undefined) return;
    const isAlive = answer.kind === "alive";
    const isSilent =
      answer.kind === "silent" || (answer.kind === "unknown" && before.answeredAtMs !== undefined);
    this.#byAddress.set(address, {
      ...before,
      answeredAtMs: isAlive ? sentAtMs : before.answeredAtMs,
      silentSinceMs: isSilent ? (before.silentSinceMs ?? sentAtMs) : undefined,
      silentProbes: isSilent ? before.silentProbes + 1 : 0,
      problem: answer.kind === "unknown" ? answer.words : "",
    });
  }

  /** True if there is one that can be asked at all. */
  get isAny(): boolean {
    return this.#asked.length > 0;
  }

  /** True if there are some, and none answers any more. */
  get areSilent(): boolean {
    const asked = this.#asked;
    return asked.length > 0 && asked.every(({ silentProbes }) => silentProbes >= SILENT_PROBES);
  }

  /** True if one has answered a probe that was sent at or after an instant. */
  hasAnsweredSince(sinceMs: number): boolean {
    return this.#asked.some(({ answeredAtMs }) => (answeredAtMs ?? -1) >= sinceMs);
  }

  /** Those that can be asked, for people: `10.0.0.1, 10.0.0.2`. */
  get names(): string {
    return this.#asked.map(({ address }) => address).join(", ");
  }

  /** One that has answered before and cannot be asked now is silent. */
  get #asked(): readonly Witness[] {
    return this.all.filter(
      ({ problem, answeredAtMs }) => problem === "" || answeredAtMs !== undefined,
    );
  }
}

/** What it does, in a word. */
export function witnessState(witness: Witness): "alive" | "silent" | "unknown" | "asking" {
  if (witness.problem !== "") return "unknown";
  if (witness.silentSinceMs !== undefined) return "silent";
  return witness.answeredAtMs === undefined ? "asking" : "alive";
}
