// Removes the contents that nothing names any more: settings backups are thinned, and what only they
// named would fill the disk for ever.
//
// Named is what any settings backup or set of kept copies says, complete or not, also of a main that is
// not monitored any more; and what any item of any record says: of what is away, its content and its
// versions. Names are gathered first; what was put or claimed since the sweep before stays whatever
// they say (base/content.ts), so nothing that somebody is about to name goes. Nothing goes if one file
// cannot be read, while custody of any main is not certain, or if a main came or went meanwhile. One
// content after another, with rests; a crash in between has removed what was to be removed, and no more.

import { type Breathe, breathing, eachInBreaths } from "../../base/breath.js";
import type { Deadline } from "../../base/deadlines.js";
import { joinPath } from "../../base/path.js";
import { DiskError } from "../../base/world.js";
import { StoreError } from "../../objects/store.js";
import { KeptRoom } from "../../objects/stores/kept.js";
import type { RecordItem, ServerRecord } from "../core/record/record.js";
import type { Fleet } from "./fleet.js";
import type { ServerShell } from "./server-shell.js";
import type { Site } from "./site.js";
import { fileNameOf } from "./state/file-name.js";

/** A start has better things to do. */
const FIRST_MS = 600_000;
/** Nobody misses the room for so long. */
const EVERY_MS = 6 * 3_600_000;
/** At most this part of the time is spent on it: a twenty-first. */
const REST_PER_SWEEP = 20;
/** After each content that is removed: at most some hundred in a second. */
const REST_MS = 5;
/** Folders of sets below the agent's own, one folder in each for every main. */
const ROOMS = ["backups", "kept"] as const;

/** Why nothing was removed, or how many contents were. */
export type SweepEnd =
  | { readonly kind: "swept"; readonly contents: number }
  | { readonly kind: "withheld"; readonly words: string };

/** The sweep of one backup agent's contents. */
export class ContentsSweep {
  readonly #site: Site;
  readonly #fleet: Pick<Fleet, "shells" | "disk">;
  readonly #next: Deadline;
  readonly #breathe: Breathe;
  #isStopped = false;
  #told = "";

  constructor(site: Site, fleet: Pick<Fleet, "shells" | "disk">) {
    this.#site = site;
    this.#fleet = fleet;
    this.#breathe = breathing(site.deadlines, site.world.clock);
    this.#next = site.deadlines.add(() => void this.#inTurn());
  }

  /** Sweeps after a while, and then every now and then. */
  start(): void {
    this.#in(FIRST_MS);
  }

  /** Nothing more is removed. */
  stop(): void {
    this.#isStopped = true;
    this.#site.deadlines.set(this.#next, undefined);
  }

  /** Sweeps now. One at a time: whoever asks waits for no other. */
  async sweep(): Promise<SweepEnd> {
    try {
      return await this.#sweep();
    } catch (error) {
      if (!(error instanceof StoreError || error instanceof DiskError)) throw error;
      return { kind: "withheld", words: error.message };
    }
  }

  async #inTurn(): Promise<void> {
    const { clock, log } = this.#site.world;
    const begunMs = clock.nowMs();
    const end = await this.sweep();
    if (this.#isStopped) return;
    const words = end.kind === "withheld" ? end.words : "";
    if (words !== "" && words !== this.#told) log("warn", "contents.notSwept", { words });
    this.#told = words;
    if (end.kind === "swept" && end.contents > 0) log("info", "contents.swept", { ...end });
    this.#in(Math.max(EVERY_MS, (clock.nowMs() - begunMs) * REST_PER_SWEEP));
  }

  #in(ms: number): void {
    const { deadlines, world } = this.#site;
    if (!this.#isStopped) deadlines.set(this.#next, world.clock.nowMs() + ms);
  }

  async #sweep(): Promise<SweepEnd> {
    const { shells } = this.#fleet;
    const doubt = this.#doubt();
    if (doubt !== "") return { kind: "withheld", words: doubt };
    const named = new Set<string>();
    for (const folder of await this.#folders()) await this.#addSets(folder, shells, named);
    for (const { record } of shells) await this.#addItems(record, named);
    // The journal may know of a main that the list of mains has lost.
    const isMonitored = new Set(shells.map((shell) => fileNameOf(shell.name)));
    for (const { record } of this.#site.state.image.mains) {
      if (!isMonitored.has(fileNameOf(record.name))) await this.#addItems(record, named);
    }
    const now = this.#fleet.shells;
    const isSame = now.length === shells.length && now.every((shell, i) => shell === shells[i]);
    if (!isSame) return { kind: "withheld", words: "a main came or went meanwhile" };
    // What has come into a record meanwhile is of a set that is named, or was put since.
    const contents = await this.#site.contents.sweep(named, {
      breathe: this.#breathe,
      goOn: () => this.#rest(),
    });
    return { kind: "swept", contents };
  }

  /** Why what is known to be named may not be all; empty: it is. */
  #doubt(): string {
    const { state } = this.#site;
    const doubtful = this.#fleet.shells.find(({ server }) => server.doubt !== "");
    if (this.#fleet.disk.alarm !== "") return this.#fleet.disk.alarm;
    if (doubtful !== undefined)
      return `who holds the objects of ${doubtful.name} is not certain: ${doubtful.server.doubt}`;
    return state.problem ?? "";
  }

  async #folders(): Promise<readonly string[]> {
    const { world, folder } = this.#site;
    const folders: string[] = [];
    for (const room of ROOMS) {
      const entries = (await world.disk.list(joinPath(folder, room))) ?? [];
      for (const { name, kind } of entries) if (kind === "folder") folders.push(`${room}/${name}`);
    }
    return folders;
  }

  /** A main's own room knows what is being added; a folder of no main is read as it stands. */
  async #addSets(
    folder: string,
    shells: readonly ServerShell[],
    named: Set<string>,
  ): Promise<void> {
    const [room, name] = folder.split("/");
    const shell = shells.find((one) => fileNameOf(one.name) === name);
    const references =
      shell === undefined
        ? await this.#left(folder).references()
        : await (room === "backups" ? shell.backups : shell.moves.kept).references();
    await eachInBreaths(references, this.#breathe, (digest) => named.add(digest));
  }

  #left(folder: string): KeptRoom {
    const { world, contents, digestOf, folder: own } = this.#site;
    return new KeptRoom({
      disk: world.disk,
      folder: joinPath(own, folder),
      contents,
      digestOf,
      title: "kept",
      isEditable: false,
      breathe: this.#breathe,
    });
  }

  async #addItems({ items }: ServerRecord, named: Set<string>): Promise<void> {
    await eachInBreaths([...items], this.#breathe, (item) => {
      for (const digest of digestsOf(item)) named.add(digest);
    });
  }

  /** False: nothing more is to be removed now. */
  async #rest(): Promise<boolean> {
    const { deadlines, world } = this.#site;
    await new Promise<void>((resolve) => {
      deadlines.set(
        deadlines.add(() => resolve()),
        world.clock.nowMs() + REST_MS,
      );
    });
    return !this.#isStopped && this.#doubt() === "";
  }
}

/** Every version that an item knows of, in whatever field: one that is added later counts, too. */
function digestsOf(item: RecordItem): readonly string[] {
  return JSON.stringify(item).match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g) ?? [];
}
