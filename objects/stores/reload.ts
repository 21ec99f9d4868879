// Telling the user of a folder that files changed: one command for a burst of changes.
//
// A change waits for a reload that began after it; a burst is what comes within 250 ms of its first
// change. A reload that fails fails the changes of its burst, and stays owed: a change that finds
// its file already right must not answer before a reload has gone well. What is owed is tried again
// every so often, whether a change comes or not: nobody else may know that the user still runs what
// is gone. With a mark file (of the agent's own, not in the watched folder) it survives a crash.

import type { Deadline, Deadlines } from "../../base/deadlines.js";
import { Turns } from "../../base/turns.js";
import type { Disk, Processes } from "../../base/world.js";
import { StoreError } from "../store.js";

/** Long enough to gather a paced stream's neighbours, short against a person's patience. */
export const BURST_MS = 250;
const RELOAD_LIMIT_MS = 30_000;
/** After the end of one that failed, if no change asks for one sooner. */
export const OWED_AGAIN_MS = 30_000;
const OUTPUT_BYTES_MAX = 4 * 1024;

export type ReloadOptions = {
  readonly command: string;
  /** The working folder of the command. */
  readonly folder: string;
  /** A file of the agent's own that stands while a reload is owed. */
  readonly mark: string | undefined;
  readonly deadlines: Deadlines;
  readonly nowMs: () => number;
  readonly processes: Processes;
  readonly disk: Disk;
};

/** In an object, so that waiting for the change is not waiting for the reload. */
export type Told = { readonly told: Promise<void> };

type Waiting = { readonly resolve: () => void; readonly reject: (error: StoreError) => void };

/** Runs the reload command. One for a folder, however many views of the folder there are. */
export class Reload {
  readonly #options: ReloadOptions;
  readonly #deadline: Deadline;
  #waiting: Waiting[] = [];
  #isRunning = false;
  #isOwed = false;
  /** Changes that have begun and do not wait for a reload yet. */
  #changing = 0;
  /** What is done to the mark, one after another. */
  readonly #turns = new Turns();
  /** Ends when the mark has been looked for. */
  #began: Promise<void> | undefined;

  constructor(options: ReloadOptions) {
    this.#options = options;
    this.#deadline = options.deadlines.add(() => this.#run());
  }

  /**
   * Makes a change; `told` resolves when a reload that began after it has gone well, and rejects
   * with StoreError `failed` if that went badly.
   * @throws {unknown} what `work` throws
   */
  async change(work: () => Promise<void>): Promise<Told> {
    this.#changing += 1;
    try {
      await this.#begin();
      await this.#owe();
      await work();
    } finally {
      this.#changing -= 1;
    }
    return { told: this.#told() };
  }

  /** As `change`, for one that found nothing to do: waits only if a reload is owed. */
  async unchanged(): Promise<Told> {
    await this.#begin();
    return { told: this.#isOwed ? this.#told() : Promise.resolve() };
  }

  /** Looks for what was owed before a crash, and tries it by itself. */
  async remind(): Promise<void> {
    await this.#begin();
    if (this.#isOwed && !this.#isRunning && this.#deadline.atMs === undefined) this.#again();
  }

  /**
   * Resolves when nothing is owed; does not wait for the end of the burst.
   * @throws {StoreError} `failed` if the reload did not go well
   */
  async settle(): Promise<void> {
    await this.#begin();
    if (!this.#isOwed) return;
    const told = this.#told();
    this.#options.deadlines.set(this.#deadline, this.#options.nowMs());
    await told;
  }

  #told(): Promise<void> {
    const told = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
    // Whoever asked awaits it too; this keeps an early failure from counting as unseen.
    told.catch(() => undefined);
    if (this.#waiting.length === 1) {
      this.#options.deadlines.set(this.#deadline, this.#options.nowMs() + BURST_MS);
    }
    return told;
  }

  #begin(): Promise<void> {
    this.#began ??= this.#lookForMark();
    return this.#began;
  }

  async #lookForMark(): Promise<void> {
    const { disk, mark } = this.#options;
    if (mark !== undefined && (await disk.read(mark)) !== undefined) this.#isOwed = true;
  }

  /** From here on a reload is owed, also after a crash. Waits for the mark whoever writes it. */
  async #owe(): Promise<void> {
    const { disk, mark } = this.#options;
    await this.#turns.take("mark", async () => {
      if (this.#isOwed) return;
      if (mark !== undefined) await disk.replace(mark, new Uint8Array());
      this.#isOwed = true;
    });
  }

  #run(): void {
    // The changes that came during a reload get the next one, at once when this one ends.
    if (this.#isRunning || (this.#waiting.length === 0 && !this.#isOwed)) return;
    const burst = this.#waiting;
    this.#waiting = [];
    this.#isRunning = true;
    void this.#runFor(burst);
  }

  async #runFor(burst: readonly Waiting[]): Promise<void> {
    const { command, folder, processes } = this.#options;
    const words = await processes
      .run({ command, folder }, { timeMs: RELOAD_LIMIT_MS, outputBytesMax: OUTPUT_BYTES_MAX })
      .then(
        (result) => failureWords(command, result.end, result.output),
        (error: unknown) => `reload command "${command}" could not be run: ${wordsOf(error)}`,
      );
    this.#isRunning = false;
    if (words === undefined) await this.#paid();
    for (const { resolve, reject } of burst) {
      if (words === undefined) resolve();
      else reject(new StoreError("failed", words));
    }
    if (this.#deadline.atMs !== undefined) return;
    if (this.#waiting.length > 0) this.#run();
    else if (words !== undefined) this.#again();
  }

  #again(): void {
    this.#options.deadlines.set(this.#deadline, this.#options.nowMs() + OWED_AGAIN_MS);
  }

  /** A mark that cannot be removed costs one reload too many after a crash, nothing else. */
  async #paid(): Promise<void> {
    const { disk, mark } = this.#options;
    await this.#turns.take("mark", async () => {
      // What changed meanwhile owes the next reload: the mark stays for it.
      if (this.#waiting.length > 0 || this.#changing > 0) return;
      this.#isOwed = false;
      if (mark !== undefined) await disk.remove(mark).catch(() => undefined);
    });
  }
}

function failureWords(
  command: string,
  end: Awaited<ReturnType<Processes["run"]>>["end"],
  output: string,
): string | undefined {
  const last = output.trim().split(/\r?\n/).at(-1)?.trim() ?? "";
  const said = last === "" ? "" : `: ${last}`;
  const name = `reload command "${command}"`;
  if (end === "timed-out") return `${name} did not end within ${RELOAD_LIMIT_MS / 1_000} s${said}`;
  if (end === "not-started") return `${name} could not be started${said}`;
  if (end.exitCode === 0) return undefined;
  if (end.signal !== undefined) return `${name} was ended by ${end.signal}${said}`;
  return `${name} ended with exit code ${end.exitCode ?? "unknown"}${said}`;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
