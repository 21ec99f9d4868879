// A binary heap: the least of many things, by a measure that does not change while it is inside.

/** Holds items; `pop` and `peek` give the one with the least measure. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #measure: (item: T) => number;

  constructor(measure: (item: T) => number) {
    this.#measure = measure;
  }

  get size(): number {
    return this.#items.length;
  }

  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfLess(at, parent)) return;
      at = parent;
    }
  }

  pop(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (first === undefined || last === undefined || this.#items.length === 0) return first;
    this.#items[0] = last;
    let at = 0;
    for (;;) {
      const left = this.#items[2 * at + 1];
      const right = this.#items[2 * at + 2];
      if (left === undefined) return first;
      const isRightLess = right !== undefined && this.#measure(right) < this.#measure(left);
      const child = 2 * at + (isRightLess ? 2 : 1);
      if (!this.#swapIfLess(child, at)) return first;
      at = child;
    }
  }

  /** Everything in it, in no order. */
  items(): readonly T[] {
    return this.#items;
  }

  /** Takes everything out, in no order. */
  drain(): readonly T[] {
    return this.#items.splice(0);
  }

  #swapIfLess(lower: number, upper: number): boolean {
    const a = this.#items[lower];
    const b = this.#items[upper];
    if (a === undefined || b === undefined || this.#measure(a) >= this.#measure(b)) return false;
    this.#items[lower] = b;
    this.#items[upper] = a;
    return true;
  }
}
