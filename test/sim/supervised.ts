// One agent on one machine, and the supervisor that starts it again: composed from the real shells,
// ended anywhere, frozen, stopped in order.

import { DiskError } from "../../base/world.js";
import type { SimHost } from "./world/host.js";
import { Incarnation, type Logged } from "./world/incarnation.js";

/** An agent that runs. */
export type Agent = { stop(): Promise<void> };

export type SupervisedGiven<A extends Agent> = {
  readonly host: SimHost;
  readonly name: string;
  /** Puts the agent together; words if it cannot run. */
  readonly compose: (life: Incarnation, crashAt: (name: string) => void) => Promise<A | string>;
  readonly onLog: Logged;
  /** It refused to start, with these words. */
  readonly onRefused: (words: string) => void;
  /** It broke while it started. */
  readonly onBroken: (error: unknown) => void;
  /** It runs; it does not run any more. */
  readonly onUp: () => void;
  readonly onDown: () => void;
};

const AGAIN_MS = 10_000;

/** Keeps one agent running, unless it is wanted down. */
export class Supervised<A extends Agent> {
  agent: A | undefined;
  life: Incarnation | undefined;
  /** Ends the agent at this named point, the n-th time that it is passed. */
  crashPoint: { name: string; nth: number; againInMs: number } | undefined;
  isWanted = true;
  /** Names of points that were passed. */
  readonly points = new Set<string>();
  readonly #given: SupervisedGiven<A>;

  constructor(given: SupervisedGiven<A>) {
    this.#given = given;
  }

  get isUp(): boolean {
    return this.agent !== undefined && this.life?.isDead === false && !this.life.isFrozen;
  }

  start(): void {
    const { host, name, compose, onLog, onRefused, onBroken } = this.#given;
    if (!host.isUp || this.life?.isDead === false) return;
    if (host.isAsleep) {
      host.engine.in(AGAIN_MS, () => this.#again());
      return;
    }
    this.isWanted = true;
    const life = new Incarnation(host.engine, host, name, onLog);
    this.life = life;
    this.agent = undefined;
    life.onEnded = () => {
      if (this.life !== life || this.agent === undefined) return;
      this.agent = undefined;
      this.#given.onDown();
    };
    host.engine.tell(`${host.name} ${name} agent starts`);
    const refused = (words: string) => {
      if (life.isDead) return;
      life.kill();
      host.engine.tell(`${host.name} ${name} agent refuses: ${words}`);
      onRefused(words);
      host.engine.in(AGAIN_MS, () => this.#again());
    };
    compose(life, (point) => this.#passed(life, point)).then(
      (agent) => {
        if (typeof agent === "string") refused(agent);
        else if (!life.isDead) {
          this.agent = agent;
          this.#given.onUp();
        }
      },
      (error: unknown) => {
        if (error instanceof DiskError) refused(error.message);
        else onBroken(error);
      },
    );
  }

  /** As kill -9; started again after a while. */
  kill(againInMs: number): void {
    const { host, name } = this.#given;
    if (this.life === undefined || this.life.isDead) return;
    host.engine.tell(`${host.name} ${name} agent killed`);
    this.life.kill();
    host.engine.in(againInMs, () => this.#again());
  }

  /** Ended in order; started again after a while. */
  stopInOrder(againInMs: number): void {
    const { host, name } = this.#given;
    const { life, agent } = this;
    if (life === undefined || agent === undefined || life.isDead) return;
    host.engine.tell(`${host.name} ${name} agent is stopped in order`);
    void agent.stop().then(() => life.kill());
    host.engine.in(Math.max(againInMs, AGAIN_MS), () => {
      life.kill();
      this.#again();
    });
  }

  /** Ends the agent at its k-th operation from now on. */
  crashAtOperation(k: number, againInMs: number): void {
    const { life } = this;
    if (life === undefined) return;
    let left = k;
    life.onOperation = () => {
      left -= 1;
      if (left <= 0) this.kill(againInMs);
    };
  }

  #passed(life: Incarnation, name: string): void {
    this.points.add(name);
    const at = this.crashPoint;
    if (at === undefined || life.isDead || (at.name !== name && at.name !== "")) return;
    at.nth -= 1;
    if (at.nth > 0) return;
    this.crashPoint = undefined;
    this.#given.host.engine.tell(`crash point ${name}`);
    this.kill(at.againInMs);
  }

  #again(): void {
    if (this.isWanted) this.start();
  }
}
