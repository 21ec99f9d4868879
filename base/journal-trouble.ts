// Whether the journal takes what is written, and a sentence about it for people when it does not.
//
// Whoever acts watches: told once when the trouble begins and once when it is over, however often it
// is tried in between. Decides nothing; how much room the disk has is asked for the sentence alone.

import type { Deadlines } from "./deadlines.js";
import { JournalRefused } from "./journal-report.js";
import { refusedWords } from "./refused-words.js";
import { type Clock, type Disk, DiskError } from "./world.js";

/** Why the journal did not take something. */
export type Refused = DiskError | JournalRefused;

/** Told with a sentence when the journal begins to refuse, without when it takes again. */
export type JournalWatcher = (words: string | undefined) => void;

type Given = {
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly disk: Pick<Disk, "freeBytes">;
  /** A file of the journal. */
  readonly path: string;
};

/** For one figure in a sentence; the disk has just answered. */
const ROOM_LIMIT_MS = 1_000;

/** Follows one journal. */
export class JournalTrouble {
  readonly #given: Given;
  readonly #watchers = new Set<JournalWatcher>();
  #words: string | undefined;
  /** Rises when the trouble begins and when it ends: a figure that comes late means nothing. */
  #turn = 0;

  constructor(given: Given) {
    this.#given = given;
  }

  /** The sentence; undefined: there is no trouble. */
  get words(): string | undefined {
    return this.#words;
  }

  /** Calls back at the beginning and at the end of a trouble; answers the way to stop it. */
  watch(watcher: JournalWatcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** How the last write ended. */
  tell(refused: Refused | undefined): void {
    const isSame = (refused === undefined) === (this.#words === undefined);
    if (isSame) return;
    this.#turn += 1;
    this.#words = refused === undefined ? undefined : refusedWords(refused, undefined);
    if (refused === undefined) this.#pass();
    else void this.#tellRoom(refused, this.#turn);
  }

  async #tellRoom(refused: Refused, turn: number): Promise<void> {
    const words = refusedWords(refused, await this.#freeBytes());
    if (turn !== this.#turn) return;
    this.#words = words;
    this.#pass();
  }

  #pass(): void {
    for (const watcher of [...this.#watchers]) watcher(this.#words);
  }

  #freeBytes(): Promise<number | undefined> {
    const { clock, deadlines, disk, path } = this.#given;
    return new Promise((resolve) => {
      const deadline = deadlines.add(() => resolve(undefined));
      deadlines.set(deadline, clock.nowMs() + ROOM_LIMIT_MS);
      const end = (bytes?: number) => {
        deadlines.set(deadline, undefined);
        resolve(bytes);
      };
      disk.freeBytes(path).then(end, () => end());
    });
  }
}

/** A refusal; anything else is a bug of ours and goes on as it is. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof DiskError || error instanceof JournalRefused) return error;
  throw error;
}
