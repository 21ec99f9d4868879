// Everything that happened, numbered: kept in memory up to a bound, appended to a file of JSON lines
// that is renamed when it is full, told to whoever follows, and logged.
//
// A disk that refuses costs the file, said once, and nothing else.

import { joinPath } from "../../base/path.js";
import { DiskError, type World } from "../../base/world.js";
import { EVENTS_MAX } from "../../proto/limits.js";
import type { Happening } from "../../proto/view.js";

/** What there is to tell; number and time are added here. */
export type Telling = Omit<Happening, "sequence" | "wallMs">;

const FILE_BYTES_MAX = 10 * 1024 * 1024;
const LINE_END = 10;
const LEVELS: readonly string[] = ["error", "warn", "info"] satisfies Happening["level"][];

/** The event log of one backup agent. */
export class Happenings {
  readonly #world: Pick<World, "clock" | "disk" | "log">;
  readonly #path: string;
  readonly #followers = new Set<(happening: Happening) => void>();
  #kept: Happening[] = [];
  #sequence = 0;
  #bytes = 0;
  #writing: Promise<void> = Promise.resolve();
  #isRefused = false;
  /** The file ends in the middle of a line: a crash tore it. */
  #isTorn = false;

  constructor(world: Pick<World, "clock" | "disk" | "log">, folder: string) {
    this.#world = world;
    this.#path = joinPath(folder, "events.jsonl");
  }

  /** Reads what was kept before; lines that are not events are left out. */
  async load(): Promise<void> {
    for (const path of [`${this.#path}.1`, this.#path]) {
      const bytes = await this.#read(path);
      this.#bytes = bytes.length;
      this.#isTorn = bytes.length > 0 && bytes.at(-1) !== LINE_END;
      for (const line of new TextDecoder().decode(bytes).split("\n")) {
        const happening = parseLine(line);
        if (happening !== undefined) this.#keep(happening);
      }
    }
    this.#sequence = this.#kept.at(-1)?.sequence ?? 0;
  }

  /** Records one thing that happened. */
  tell(telling: Telling): Happening {
    this.#sequence += 1;
    const wallMs = this.#world.clock.wallMs();
    const happening = { ...telling, sequence: this.#sequence, wallMs };
    this.#keep(happening);
    this.#world.log(telling.level, telling.event, {
      server: telling.server === "" ? undefined : telling.server,
      epoch: telling.server === "" ? undefined : String(telling.epoch),
      who: telling.who === "" ? undefined : telling.who,
      words: telling.words,
      ...telling.fields,
    });
    this.#append(happening);
    for (const follower of this.#followers) follower(happening);
    return happening;
  }

  /** The newest, oldest of them first; `server` empty: of all. */
  newest(count: number, server: string): { happenings: readonly Happening[]; complete: boolean } {
    const wanted = server.toLowerCase();
    const all =
      wanted === "" ? this.#kept : this.#kept.filter((h) => h.server.toLowerCase() === wanted);
    return { happenings: count === 0 ? [] : all.slice(-count), complete: all.length <= count };
  }

  /** Calls back for everything from now on; answers the way to stop it. */
  follow(follower: (happening: Happening) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Returns when everything told so far would survive a power cut, or was refused. */
  async settle(): Promise<void> {
    await this.#writing;
    try {
      await this.#world.disk.sync(this.#path);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      if (!this.#isRefused) this.#world.log("error", "events.refused", { words: error.message });
      this.#isRefused = true;
    }
  }

  #keep(happening: Happening): void {
    this.#kept.push(happening);
    if (this.#kept.length >= 2 * EVENTS_MAX) this.#kept = this.#kept.slice(-EVENTS_MAX);
  }

  #append(happening: Happening): void {
    const { disk, log } = this.#world;
    const line = new TextEncoder().encode(`${this.#isTorn ? "\n" : ""}${lineOf(happening)}\n`);
    this.#isTorn = false;
    this.#writing = this.#writing.then(async () => {
      try {
        if (this.#bytes + line.length > FILE_BYTES_MAX) {
          await disk.rename(this.#path, `${this.#path}.1`);
          this.#bytes = 0;
        }
        await disk.append(this.#path, line);
        this.#bytes += line.length;
        this.#isRefused = false;
      } catch (error) {
        if (!(error instanceof DiskError)) throw error;
        if (!this.#isRefused) log("error", "events.refused", { words: error.message });
        this.#isRefused = true;
      }
    });
  }

  async #read(path: string): Promise<Uint8Array> {
    try {
      return (await this.#world.disk.read(path, 4 * FILE_BYTES_MAX)) ?? new Uint8Array();
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      this.#world.log("error", "events.unreadable", { words: error.message });
      return new Uint8Array();
    }
  }
}

function lineOf(happening: Happening): string {
  return JSON.stringify({ ...happening, epoch: String(happening.epoch) });
}

function parseLine(line: string): Happening | undefined {
  if (line === "") return undefined;
  try {
    const raw = JSON.parse(line) as Omit<Happening, "epoch"> & { epoch: string };
    const { sequence, wallMs, level, event, server, epoch, who, words, fields } = raw;
    const isWhole =
      [sequence, wallMs].every(Number.isFinite) &&
      [event, server, who, words].every((text) => typeof text === "string") &&
      LEVELS.includes(level) &&
      /^\d{1,20}$/.test(epoch) &&
      Object.values(fields).every((text) => typeof text === "string");
    if (!isWhole) return undefined;
    return { sequence, wallMs, level, event, server, epoch: BigInt(epoch), who, words, fields };
  } catch {
    return undefined; // A line torn by a crash.
  }
}
