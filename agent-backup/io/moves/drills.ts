// Drills at work: takeovers rehearsed against a store that only checks, one at a time.
//
// The way is a takeover's: the same items, the same question whether it may be done, the same transfer,
// every content read and its digest checked. Nothing else is done: no epoch, no custody, no word to the
// main but a question for its list where that has changed. It reads slowly, with two objects in hand, so
// that others' transfers have the disk. Custody that moves ends it in the same turn; nobody waits for it.

import { diffManifests } from "../../../objects/core/manifest.js";
import { type Store, StoreError } from "../../../objects/store.js";
import { checkingStore } from "../../../objects/stores/checking.js";
import { type RunningTransfer, runTransfer } from "../../../objects/transfer-run.js";
import { isChosen, parseChoice } from "../../../proto/choice.js";
import { idKey, type Manifest, type ManifestEntry } from "../../../proto/object.js";
import { parsePlace, placeOf } from "../../../proto/place.js";
import type { DrillProblem } from "../../../proto/report.js";
import type { Outcome } from "../../../proto/view.js";
import { drillFields, drillView, type Rehearsed, recalledDrill } from "../../core/objects/drill.js";
import { takeoverPlan } from "../../core/objects/movement.js";
import { mayByItself, readiness } from "../../core/permission.js";
import { inTime, LIST_LIMIT_MS } from "../in-time.js";
import { refused, underWay } from "../orders/outcome.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";
import { contentsStore } from "./homeward-stores.js";
import { itemsToTake } from "./items-to-take.js";

/** 500 objects a second: 100,000 in some three minutes, and time between them for everybody else. */
const READ_PER_MINUTE = 30_000;
const IN_HAND = 2;

type Drill = {
  readonly shell: ServerShell;
  readonly startedWallMs: number;
  run: RunningTransfer | undefined;
  /** Why it is not finished; empty: it goes on. */
  brokenOff: string;
};

/** The drills of one backup agent. */
export class Drills {
  readonly #site: Site;
  #drill: Drill | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  /** A main that is monitored from now on: what its last drill was is known. */
  recall(shell: ServerShell): void {
    const { entries } = this.#site.state.image.histories.of(shell.name);
    shell.observed = { ...shell.observed, lastDrill: recalledDrill(entries) };
  }

  /** Begins a drill; refused while something of that main moves, or another drill goes on. */
  begin(shell: ServerShell, who: string): Outcome {
    const reason = this.#against(shell);
    if (reason !== undefined) {
      shell.tell("warn", "command.drillRefused", `${shell.name}: drill refused. ${reason}`, {
        who,
      });
      return refused(`${shell.name}: drill refused. ${reason}`, [reason]);
    }
    shell.tell("info", "command.drill", "drill ordered", { who });
    const startedWallMs = this.#site.world.clock.wallMs();
    const drill: Drill = { shell, startedWallMs, run: undefined, brokenOff: "" };
    this.#drill = drill;
    this.#show(drill);
    void this.#run(drill, who);
    return underWay(`${shell.name}: the drill has begun; nothing is moved.`);
  }

  /** Something of a main has changed: a drill gives way to whatever moves its objects. */
  look(shell: ServerShell): void {
    const drill = this.#drill;
    if (drill?.shell !== shell || drill.brokenOff !== "") return;
    const { custody } = shell.server;
    if (custody.state !== "main") this.#breakOff(drill, "its objects are being moved");
  }

  /** Nothing is rehearsed any more. */
  stop(): void {
    if (this.#drill !== undefined) this.#breakOff(this.#drill, "the backup agent stops");
  }

  #against({ server, name, moves }: ServerShell): string | undefined {
    if (server.doubt !== "") return `Who holds the objects of ${name} is not certain.`;
    if (server.custody.state !== "main") {
      return `The objects of ${name} are not at home (${server.custody.state}).`;
    }
    if (moves.moving !== undefined) return `Something of ${name} is being transferred.`;
    const { shell } = this.#drill ?? {};
    return shell === undefined ? undefined : `A drill of ${shell.name} is under way.`;
  }

  #breakOff(drill: Drill, words: string): void {
    drill.brokenOff = words;
    drill.run?.cancel();
  }

  async #run(drill: Drill, who: string): Promise<void> {
    const { clock } = this.#site.world;
    const begunMs = clock.nowMs();
    const found = await this.#rehearse(drill);
    const { shell } = drill;
    const { server } = shell;
    const reasons = readiness(server);
    const byItself = mayByItself(server).filter(
      (one) => !reasons.some((r) => r.words === one.words),
    );
    const view = drillView({
      ...found,
      who,
      tookMs: clock.nowMs() - begunMs,
      wallMs: clock.wallMs(),
      ratePerMinute: server.settings.transferRate,
      backupWallMs: shell.backups.last?.info.madeAtWallMs,
      reasons: [...reasons.map(({ words }) => words), ...found.reasons],
      notes: byItself.map(({ words }) => words),
      brokenOff: drill.brokenOff,
    });
    this.#drill = undefined;
    shell.observed = { ...shell.observed, drill: undefined, lastDrill: view };
    const level = view.verdict === "wouldWork" ? "info" : "warn";
    shell.tell(level, "drill.ended", view.words, { who, fields: drillFields(view) });
    shell.changed();
  }

  async #rehearse(drill: Drill): Promise<Found> {
    const { shell } = drill;
    const { last } = shell.backups;
    const asked = await this.#ask(shell);
    const taken = await itemsToTake({
      backupName: this.#site.name,
      moves: shell.moves,
      backups: shell.backups,
      objects: shell.server.settings.objects,
      lease: shell.server.lease,
      items: shell.record.items,
      isUnheard: shell.record.isUnheard,
    });
    if (typeof taken === "string") return { ...NOTHING, ...asked, reasons: [`${taken}.`] };
    const { items, there } = taken;
    const bytes = items.reduce((sum, item) => sum + item.bytes, 0);
    const found = { ...NOTHING, ...asked, total: items.length, bytes };
    if (drill.brokenOff !== "") return found;
    const missing = new Set<string>();
    const run = runTransfer({
      clock: this.#site.world.clock,
      deadlines: this.#site.deadlines,
      source: noting(contentsStore(this.#site), missing),
      sink: checkingStore({
        title: this.#site.store.title,
        there,
        digestOf: this.#site.digestOf,
        problemOf: (id) => this.#problemOfPlace(shell, id),
      }),
      plan: takeoverPlan(items),
      ratePerMinute: READ_PER_MINUTE,
      digestOf: this.#site.digestOf,
      config: { getsMax: IN_HAND, putsMax: IN_HAND, attemptsMax: 1 },
      onProgress: () => this.#show(drill),
    });
    drill.run = run;
    const end = await run.done;
    if (shell.backups.last !== last && drill.brokenOff === "") {
      drill.brokenOff = "a newer settings backup was made meanwhile";
    }
    const problems: DrillProblem[] = [];
    let moved = 0;
    end.results.forEach(({ kind, words }, index) => {
      const item = items[index];
      if (kind === "applied" || kind === "unchanged") moved += 1;
      else if (item !== undefined && kind !== "skipped") {
        const what = kind === "occupied" ? kind : missing.has(idKey(item)) ? "missing" : "failed";
        problems.push({ type: item.type, number: item.number, name: item.name, what, words });
      }
    });
    return { ...found, moved, problems };
  }

  /** What is asked of the store and of the main beside the rehearsal itself. */
  async #ask(shell: ServerShell): Promise<Pick<Found, "reasons" | "freeBytes" | "stale">> {
    const { store, world } = this.#site;
    const problems = await store.check();
    const folder = /^folder (.+)$/.exec(store.title)?.[1];
    const freeBytes = folder === undefined ? undefined : await world.disk.freeBytes(folder);
    const reasons = problems.map((words) => `The backup's store does not answer: ${words}.`);
    return { reasons, freeBytes, stale: await this.#stale(shell) };
  }

  /** Chosen objects that are not as they were in the settings backup; undefined: not known. */
  async #stale(shell: ServerShell): Promise<readonly DrillProblem[] | undefined> {
    const { last } = shell.backups;
    const { manifestDigest } = shell.observed;
    const choice = parseChoice(shell.server.settings.objects);
    if (last === undefined || manifestDigest === "" || !choice.ok) return undefined;
    if (manifestDigest === last.digest) return [];
    const remote = shell.linked?.remote;
    if (remote === undefined) return undefined;
    const { world, deadlines } = this.#site;
    const time = { clock: world.clock, deadlines };
    let now: Manifest;
    try {
      now = (await inTime(time, LIST_LIMIT_MS, remote.title, remote.list())).manifest;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return undefined;
    }
    const { added, changed, removed } = diffManifests(last.manifest, now);
    const told = (list: Manifest, words: string) =>
      list.filter((entry) => isChosen(choice.value, entry)).map((entry) => staleOf(entry, words));
    return [
      ...told(
        changed.map(({ after }) => after),
        "changed since the settings backup",
      ),
      ...told(added, "not in the settings backup yet"),
      ...told(removed, "gone at its main since the settings backup"),
    ];
  }

  /** Why an object can have no place in the store; undefined: it can. */
  #problemOfPlace(shell: ServerShell, id: ManifestEntry | { type: string; number: number }) {
    const place = parsePlace(shell.server.settings.placeAs);
    if (!place.ok) return place.words;
    const placed = placeOf(place.value, shell.name, id);
    if (!placed.ok) return placed.words;
    const isPath = place.value.kind === "pattern";
    if (isPath || this.#site.store.pathOf({ ...id, ...placed.value.id }) !== undefined) {
      return undefined;
    }
    return `${idKey(id)} has no place in ${this.#site.store.title}`;
  }

  #show({ shell, startedWallMs, run }: Drill): void {
    const progress = run?.progress();
    const drill =
      progress === undefined ? undefined : ({ what: "drill", startedWallMs, progress } as const);
    shell.observed = { ...shell.observed, drill };
    shell.changed();
  }
}

type Found = Pick<
  Rehearsed,
  "total" | "moved" | "problems" | "stale" | "freeBytes" | "bytes" | "reasons"
>;

const NOTHING: Found = {
  total: 0,
  moved: 0,
  problems: [],
  stale: undefined,
  freeBytes: undefined,
  bytes: 0,
  reasons: [],
};

/** Kept contents, with a note of those that are gone or broken. */
function noting(kept: Store, missing: Set<string>): Store {
  return {
    ...kept,
    get: async (id, digest) => {
      try {
        return await kept.get(id, digest);
      } catch (error) {
        if (error instanceof StoreError && error.kind === "missing") missing.add(idKey(id));
        throw error;
      }
    },
  };
}

function staleOf({ type, number, name }: ManifestEntry, words: string): DrillProblem {
  return { type, number, name, what: "stale", words };
}
