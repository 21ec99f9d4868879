// What a main's journal says, followed as its bytes are written: the ground truth of its custody.
//
// Reads lines in order and nothing of their digests. A segment's header says where the one before
// ends: what follows there was refused by the disk and is void.

import { learn, type MainState, memoryOf, recall } from "../../agent-main/core/memory.js";
import type { Entry } from "../../agent-main/core/memory-record.js";
import { piecesOf } from "../../base/journal-scan.js";
import { MAIN_HOME } from "./machines.js";

const SEGMENT = new RegExp(`^${MAIN_HOME}/journal/journal-\\d+\\.jnl$`);

/** One main's journal. */
export class MainJournal {
  readonly #segments = new Map<string, Uint8Array>();
  #memory = memoryOf();
  #snapshot: Entry[] = [];
  #records: { sequence: number; entry: Entry }[] = [];

  /** True if the path is a segment of it. */
  static isSegment(path: string): boolean {
    return SEGMENT.test(path);
  }

  /** Takes a change. Answers whether records that stood there are gone: cut off, or void. */
  changes(path: string, after: Uint8Array | undefined): boolean {
    const before = this.#segments.get(path);
    const last = this.#records.at(-1)?.sequence ?? 0;
    if (after === undefined) this.#segments.delete(path);
    else this.#segments.set(path, after);
    if (before !== undefined && after !== undefined && after.length > before.length) {
      const known = this.#records.length;
      this.#read(after.subarray(before.length));
      for (const { entry } of this.#records.slice(known)) learn(this.#memory, entry);
      return false;
    }
    this.#snapshot = [];
    this.#records = [];
    for (const name of [...this.#segments.keys()].sort()) {
      this.#read(this.#segments.get(name) ?? new Uint8Array());
    }
    const entries = this.#records.map(({ entry }) => entry);
    this.#memory = recall([...this.#snapshot, ...entries]).memory;
    return this.#snapshot.length === 0 && (this.#records.at(-1)?.sequence ?? 0) < last;
  }

  get state(): MainState {
    return this.#memory.state;
  }

  #read(bytes: Uint8Array): void {
    for (const piece of piecesOf(bytes, true, () => "")) {
      if (piece.kind !== "line") continue;
      const { line } = piece;
      const { sequence } = line;
      if (line.word === "segment") {
        this.#records = this.#records.filter((record) => record.sequence <= sequence);
      } else if (line.word === "snapshot") {
        if (line.part === 1) this.#snapshot = [];
        this.#records = [];
        this.#snapshot.push({ kind: line.kind, value: line.value });
      } else if (line.word === "record") {
        this.#records.push({ sequence, entry: { kind: line.kind, value: line.value } });
      }
    }
  }
}
