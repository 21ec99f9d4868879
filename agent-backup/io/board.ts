// The view of the whole for operators: which mains changed after which view, numbered.
//
// Views of mains are made when somebody asks, not when something happens: a heartbeat costs a mark.
// What other operators did since the last view goes along as flashes.

import type { BackupView, Happening, View, WitnessView } from "../../proto/view.js";
import { cleanWindowMs } from "../core/fitness.js";
import { type Witness, witnessState } from "../core/health/witnesses.js";
import type { Fleet } from "./fleet.js";
import type { ServerShell } from "./server-shell.js";
import type { Site } from "./site.js";

/** Names that are gone, remembered for clients that lag; older clients get a full view. */
const REMOVED_MAX = 100;
const FLASHES_MAX = 20;

/** What the agent says of itself. */
export type About = {
  readonly listens: string;
  readonly storeProblem: string;
  readonly alarms: readonly string[];
};

/** Numbers the changes of one backup agent. */
export class Board {
  readonly #site: Site;
  readonly #about: () => About;
  readonly #changedAt = new Map<string, number>();
  #removed: { name: string; sequence: number }[] = [];
  #forgottenSequence = 0;
  #flashes: { sequence: number; happening: Happening }[] = [];
  #sequence = 1;

  constructor(site: Site, about: () => About) {
    this.#site = site;
    this.#about = about;
  }

  /** A main changed, or the agent itself (undefined). */
  changed(shell: ServerShell | undefined): void {
    this.#sequence += 1;
    if (shell !== undefined) this.#changedAt.set(shell.name, this.#sequence);
  }

  removed(name: string): void {
    this.#sequence += 1;
    this.#changedAt.delete(name);
    this.#removed.push({ name, sequence: this.#sequence });
    const dropped = this.#removed.length > REMOVED_MAX ? this.#removed.shift() : undefined;
    if (dropped !== undefined) this.#forgottenSequence = dropped.sequence;
  }

  /** Somebody did something that other operators should see. */
  flash(happening: Happening): void {
    this.#sequence += 1;
    this.#flashes.push({ sequence: this.#sequence, happening });
    if (this.#flashes.length > FLASHES_MAX) this.#flashes.shift();
  }

  /** What changed after a view of that number; all of it for `undefined` or a too old one. */
  view(fleet: Fleet, since: number | undefined): View {
    const { clock } = this.#site.world;
    const isFull = since === undefined || since < this.#forgottenSequence;
    const shells = isFull
      ? fleet.shells
      : [...this.#changedAt]
          .filter(([, sequence]) => sequence > since)
          .flatMap(([name]) => fleet.find(name) ?? []);
    const after = <T extends { sequence: number }>(list: readonly T[]) =>
      since === undefined ? [] : list.filter(({ sequence }) => sequence > since);
    return {
      sequence: this.#sequence,
      full: isFull,
      nowMs: clock.nowMs(),
      wallMs: clock.wallMs(),
      backup: this.#backup(fleet),
      servers: shells.map((shell) => shell.view()),
      removed: isFull ? [] : after(this.#removed).map(({ name }) => name),
      flashes: after(this.#flashes).map(({ happening }) => happening),
    };
  }

  #backup({ shells }: Fleet): BackupView {
    const about = this.#about();
    const { name, id, version, store, fitness, desk, world } = this.#site;
    const nowMs = world.clock.nowMs();
    const { away, limits } = desk;
    const windowMs = Math.max(0, ...shells.map(({ server }) => cleanWindowMs(server.settings)));
    return {
      name,
      id,
      ...about,
      version,
      store: store.title,
      role: "act",
      unfit: fitness.unfit(nowMs, windowMs),
      warnings: this.#warnings(),
      witnesses: fitness.witnesses.map((witness) => this.#witness(witness)),
      awayMains: away.mains,
      awayObjects: away.objects,
      limitMains: limits.mains,
      limitObjects: limits.objects,
      inLine: desk.line.length,
    };
  }

  /** What this agent could not tell if it happened. */
  #warnings(): readonly string[] {
    const { fitness, world } = this.#site;
    const { problem } = world.ping;
    return [
      ...(fitness.hasWitness || fitness.runningMains < 2
        ? []
        : ["There is no witness: joint failures are held. Name one in the setting Witnesses."]),
      ...(problem === undefined ? [] : [`Ping: ${problem}.`]),
    ];
  }

  #witness(witness: Witness): WitnessView {
    const { address, answeredAtMs, problem } = witness;
    const { clock } = this.#site.world;
    const wallOf = (atMs: number) => clock.wallMs() - (clock.nowMs() - atMs);
    const answeredWallMs = answeredAtMs === undefined ? undefined : wallOf(answeredAtMs);
    return { address, state: witnessState(witness), answeredWallMs, problem };
  }
}
