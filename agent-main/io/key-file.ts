// This main's key, from its file, for each try to reach the backup agent.
//
// The file is read anew each time, so that a replaced one counts without a restart. A disk that does
// not answer does not keep the main from its backup: the key that was read last stands in. A file that
// is gone, or that others may read, does: nothing is said to anybody then.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import type { Key } from "../../base/key.js";
import { readKeyFile } from "../../base/key-file.js";
import type { Disk } from "../../base/world.js";

/** A disk that lives answers within this. */
export const KEY_READ_MS = 1_000;

export type KeyFileGiven = {
  readonly disk: Disk;
  readonly deadlines: Deadlines;
  readonly nowMs: () => number;
  readonly path: string;
};

/** The key of this main, as it is on its disk. */
export class KeyFile {
  readonly #given: KeyFileGiven;
  readonly #limit: Deadline;
  #known: Key | undefined;
  #asked = 0;
  #waiting: ((key: Key | string) => void) | undefined;

  constructor(given: KeyFileGiven) {
    this.#given = given;
    this.#limit = given.deadlines.add(() => this.#tooSlow());
  }

  /** Answers the key, or a sentence why there is none, once; a later question replaces this one. */
  read(answer: (key: Key | string) => void): void {
    const { disk, deadlines, nowMs, path } = this.#given;
    const mine = ++this.#asked;
    this.#waiting = answer;
    deadlines.set(this.#limit, nowMs() + KEY_READ_MS);
    void readKeyFile(disk, path).then((found) => {
      if (mine !== this.#asked) return; // An old question; a newer one has its own answer.
      this.#known = found.kind === "key" ? found.key : undefined;
      if (found.kind === "key") this.#answer(found.key);
      else if (found.kind === "none") this.#answer(absentWords(path));
      else this.#answer(found.words);
    });
  }

  #tooSlow(): void {
    this.#answer(this.#known ?? `Key file ${this.#given.path}: the disk does not answer.`);
  }

  #answer(key: Key | string): void {
    this.#given.deadlines.set(this.#limit, undefined);
    const answer = this.#waiting;
    this.#waiting = undefined;
    answer?.(key);
  }
}

function absentWords(path: string): string {
  return (
    `Key file ${path} is not there. "locum backup add" says on the backup server where this main's ` +
    "key is: copy it here, readable by its owner only."
  );
}
