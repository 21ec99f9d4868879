// Looks, every now and then, whether a takeover would find what it needs: does the store answer,
// are the places of the chosen objects free, do two mains want one place. What it finds becomes
// facts of the mains' servers; permission.ts turns facts into reasons.
//
// One look at a time, the next some time after its end: a slow store is asked slowly. Between two
// mains everybody else has a turn, so that ten thousand of them delay no heartbeat's answer.

import {
  type Breathe,
  breathing,
  eachInBreaths,
  filterInBreaths,
  inBreaths,
} from "../../../base/breath.js";
import type { Deadline } from "../../../base/deadlines.js";
import { type Store, StoreError } from "../../../objects/store.js";
import { isChosen, parseChoice } from "../../../proto/choice.js";
import { idKey, type Manifest, type ObjectId } from "../../../proto/object.js";
import { type Holding, parsePlace, sharedPlacesPieces } from "../../../proto/place.js";
import { mayBeHere } from "../../core/objects/movement.js";
import type { Fleet } from "../fleet.js";
import { inTime } from "../in-time.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";

const LOOK_AGAIN_MS = 30_000;
/** A store that says nothing for so long is one that does not answer. */
const CHECK_LIMIT_MS = 30_000;
/** At most this part of the time is spent on looking: an eleventh. */
const REST_PER_LOOK = 10;
/** Objects looked at in one turn: some milliseconds. */
const OBJECTS_PER_TURN = 10_000;
const SHOWN_MAX = 5;

const LOOK_SOON_MS = 1_000;

/** In words, by main. */
type Shared = ReadonlyMap<string, readonly string[]>;

/** What a main wants of the store: worked out once for its settings backup and its settings. */
type Wanted = {
  readonly main: string;
  readonly manifest: Manifest;
  readonly objects: string;
  readonly placeAs: string;
  readonly ids: readonly ObjectId[];
  readonly keys: ReadonlySet<string>;
};

/** The look-out of one backup agent. */
export class Readiness {
  readonly #site: Site;
  readonly #fleet: Fleet;
  readonly #deadline: Deadline;
  /** Returns in a later turn of the loop. */
  readonly #turn: Breathe;
  #looking: Promise<void> | undefined;
  readonly #wanted = new WeakMap<ServerShell, Wanted>();
  /** Of the mains as they were at the last look. */
  #sharing: { readonly of: readonly Wanted[]; readonly byMain: Shared } | undefined;
  #isStopped = false;
  #storeProblem = "";

  constructor(site: Site, fleet: Fleet) {
    this.#site = site;
    this.#fleet = fleet;
    this.#deadline = site.deadlines.add(() => void this.look());
    this.#turn = breathing(site.deadlines, site.world.clock);
  }

  /** Empty: the store answered at the last look. */
  get storeProblem(): string {
    return this.#storeProblem;
  }

  /** Looks soon: something changed that a look may see. Many such changes cost one look. */
  lookSoon(): void {
    const atMs = this.#site.world.clock.nowMs() + LOOK_SOON_MS;
    const isSooner = this.#deadline.atMs === undefined || atMs < this.#deadline.atMs;
    if (!this.#isStopped && isSooner) this.#site.deadlines.set(this.#deadline, atMs);
  }

  /** Looks now; returns when every main has its facts. */
  async look(): Promise<void> {
    const { clock } = this.#site.world;
    const begunMs = clock.nowMs();
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      const nowMs = clock.nowMs();
      const atMs = nowMs + Math.max(LOOK_AGAIN_MS, (nowMs - begunMs) * REST_PER_LOOK);
      if (!this.#isStopped) this.#site.deadlines.set(this.#deadline, atMs);
    });
    await this.#looking;
  }

  stop(): void {
    this.#isStopped = true;
    this.#site.deadlines.set(this.#deadline, undefined);
  }

  async #look(): Promise<void> {
    const shared = await this.#shared();
    const lists = new Map<string, Manifest>();
    let problem = (await this.#check()).join("; ");
    let seen = 0;
    for (const shell of this.#fleet.shells) {
      if (this.#isStopped) return;
      seen += shell.backups.last?.manifest.length ?? 0;
      if (seen > OBJECTS_PER_TURN) {
        seen = 0;
        await this.#turn();
      }
      const found = problem === "" ? await this.#occupied(shell, lists) : [];
      // One list that does not come is enough: no takeover could begin, and each costs its limit.
      if (typeof found === "string") problem = found;
      this.#fleet.keeperOf(shell)?.refreshFacts({
        storeProblem: problem,
        occupied: typeof found === "string" ? [] : found,
        shared: shared.get(shell.name) ?? [],
      });
    }
    this.#found(problem);
  }

  /** Why the store could not be used now; one that never answers is said so. */
  async #check(): Promise<readonly string[]> {
    const { store, world, deadlines } = this.#site;
    const time = { clock: world.clock, deadlines };
    try {
      return await inTime(time, CHECK_LIMIT_MS, store.title, store.check());
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return [error.message];
    }
  }

  #found(problem: string): void {
    const { store, happenings } = this.#site;
    if (problem === this.#storeProblem) return;
    this.#storeProblem = problem;
    const isWell = problem === "";
    happenings.tell({
      level: isWell ? "info" : "error",
      event: isWell ? "store.answers" : "store.silent",
      server: "",
      epoch: 0n,
      who: "",
      words: isWell ? `${store.title} answers` : problem,
      fields: {},
    });
  }

  /**
   * Places of chosen objects that hold something which this agent did not put there; words if the
   * store does not list.
   */
  async #occupied(
    shell: ServerShell,
    lists: Map<string, Manifest>,
  ): Promise<readonly string[] | string> {
    const placed = shell.moves.placed();
    if (typeof placed === "string") return [placed];
    const there = await this.#list(shell, placed, lists);
    if (typeof there === "string") return there;
    const { keys } = await this.#wantedBy(shell);
    const wanted = await filterInBreaths(there, this.#turn, (entry) => keys.has(idKey(entry)));
    if (wanted.length === 0) return [];
    const own = new Set<string>();
    await eachInBreaths([...shell.record.items], this.#turn, (item) => {
      if (mayBeHere(item)) own.add(idKey(item));
    });
    const others = await filterInBreaths(wanted, this.#turn, (entry) => !own.has(idKey(entry)));
    return others
      .slice(0, SHOWN_MAX)
      .map((entry) => `${idKey(entry)} is in ${placed.title} already`);
  }

  /** One list serves all mains whose objects stand at the same places. */
  async #list(
    shell: ServerShell,
    placed: Store,
    lists: Map<string, Manifest>,
  ): Promise<Manifest | string> {
    const { placeAs } = shell.server.settings;
    const key = placeAs.includes("{main}") ? `${placeAs} ${shell.name}` : placeAs;
    const known = lists.get(key);
    if (known !== undefined) return known;
    try {
      const manifest = await shell.moves.listPlaced(placed);
      if (!placeAs.includes("{main}")) lists.set(key, manifest);
      return manifest;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return error.message;
    }
  }

  async #wantedBy(shell: ServerShell): Promise<Wanted> {
    const { objects, placeAs } = shell.server.settings;
    const manifest = shell.backups.last?.manifest ?? NOTHING;
    const known = this.#wanted.get(shell);
    const isSame =
      known?.manifest === manifest && known.objects === objects && known.placeAs === placeAs;
    if (isSame) return known;
    const choice = parseChoice(objects);
    const ids: ObjectId[] = [];
    const keys = new Set<string>();
    await eachInBreaths(choice.ok ? manifest : [], this.#turn, (entry) => {
      if (!choice.ok || !isChosen(choice.value, entry)) return;
      ids.push(entry);
      keys.add(idKey(entry));
    });
    const wanted = { main: shell.name, manifest, objects, placeAs, ids, keys };
    this.#wanted.set(shell, wanted);
    return wanted;
  }

  /** Places that another main wants too. */
  async #shared(): Promise<Shared> {
    const wanted: Wanted[] = [];
    for (const shell of this.#fleet.shells) wanted.push(await this.#wantedBy(shell));
    const before = this.#sharing?.of;
    const isSame = before?.length === wanted.length && wanted.every((one, i) => one === before[i]);
    if (this.#sharing === undefined || !isSame) {
      this.#sharing = { of: wanted, byMain: await this.#sharedBy(wanted) };
    }
    return this.#sharing.byMain;
  }

  async #sharedBy(wanted: readonly Wanted[]): Promise<Shared> {
    const holdings: Holding[] = [];
    for (const { main, placeAs, ids } of wanted) {
      const place = parsePlace(placeAs);
      if (place.ok) holdings.push({ main, place: place.value, ids });
    }
    const byMain = new Map<string, string[]>();
    const pathOf = (id: ObjectId) => this.#site.store.pathOf(id);
    const found = await inBreaths(sharedPlacesPieces(holdings, pathOf), this.#turn);
    for (const { place, holders } of found) {
      const words = `${place} is wanted by ${holders.map((h) => `${h.main} ${idKey(h.id)}`).join(" and ")}`;
      for (const { main } of holders) {
        const list = byMain.get(main) ?? [];
        if (list.length < SHOWN_MAX) list.push(words);
        byMain.set(main, list);
      }
    }
    return byMain;
  }
}

const NOTHING: Manifest = [];
