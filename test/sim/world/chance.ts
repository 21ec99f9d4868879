// Chance from one 64-bit seed: every part draws from a fork of its own, named by what it is, so that
// a scenario with one fault less leaves the draws of all other parts as they were.
//
// Source: sfc32 (Chris Doty-Humphrey, PractRand); seeded by splitmix64 (Steele, Lea, Flood).

const MASK = (1n << 64n) - 1n;

function splitmix(state: bigint): { state: bigint; out: bigint } {
  const next = (state + 0x9e3779b97f4a7c15n) & MASK;
  let z = next;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
  return { state: next, out: z ^ (z >> 31n) };
}

/** FNV-1a over the characters of a name. */
function hashOf(name: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < name.length; i += 1) {
    hash = ((hash ^ BigInt(name.charCodeAt(i))) * 0x100000001b3n) & MASK;
  }
  return hash;
}

/** A stream of draws. The same seed and names give the same draws on every machine. */
export class Chance {
  readonly seed: bigint;
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(seed: bigint) {
    this.seed = seed & MASK;
    const first = splitmix(this.seed);
    const second = splitmix(first.state);
    this.#a = Number(first.out & 0xffffffffn) | 0;
    this.#b = Number(first.out >> 32n) | 0;
    this.#c = Number(second.out & 0xffffffffn) | 0;
    for (let i = 0; i < 12; i += 1) this.#next();
  }

  /** A stream of its own. */
  fork(name: string): Chance {
    return new Chance(this.seed ^ hashOf(name));
  }

  /** Evenly in [0, 1). */
  uniform(): number {
    return this.#next() / 4_294_967_296;
  }

  between(min: number, max: number): number {
    return min + this.uniform() * (max - min);
  }

  /** A whole number, both ends included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.uniform() * (max - min + 1));
  }

  happens(probability: number): boolean {
    return this.uniform() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.uniform() * list.length)];
    if (found === undefined) throw new RangeError("nothing to pick from");
    return found;
  }

  /** Evenly in the logarithm: short ones are as likely as long ones. */
  spread(min: number, max: number): number {
    return min * (max / min) ** this.uniform();
  }

  hex(bytes: number): string {
    let text = "";
    for (let i = 0; i < bytes; i += 1) {
      text += (this.#next() >>> 24).toString(16).padStart(2, "0");
    }
    return text;
  }

  #next(): number {
    const t = (((this.#a + this.#b) | 0) + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + t) | 0;
    return t >>> 0;
  }
}
