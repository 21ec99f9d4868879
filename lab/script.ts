// What the scripted story needs while it is played: the stage, what the backup's agent shows, a
// clock, a voice, and the notes for the judge.
//
// The agents' words only decide when the story goes on. What is judged later are the recordings.

import type { ServerView } from "../proto/view.js";
import type { Handover, Phase } from "./judge.js";
import type { MainServer } from "./main-server.js";
import { monotonicMs } from "./monotonic.js";
import { Growing } from "./recordings.js";
import type { Stage } from "./stage.js";
import { until } from "./wait.js";

/** Objects per minute: a slot is 200 ms, long against what a busy machine adds to it. */
export const RATE_PER_MINUTE = 300;

/** Cameras per main: 49 slots are 9.8 s, of which one percent is 98 ms. */
export const OBJECTS = 50;

/** The story as it is told: timed lines, and waiting with a limit. */
export class Script {
  readonly stage: Stage;
  readonly phases: Phase[] = [];
  readonly handovers: Handover[] = [];
  readonly #say: (line: string) => void;
  readonly #view: (name: string) => ServerView | undefined;
  readonly #growing = new Map<string, Growing>();
  readonly #startedAtMs = monotonicMs();

  constructor(
    stage: Stage,
    view: (name: string) => ServerView | undefined,
    say: (line: string) => void,
  ) {
    this.stage = stage;
    this.#view = view;
    this.#say = say;
  }

  /** Tells a step of the story. */
  say(words: string): void {
    const seconds = (monotonicMs() - this.#startedAtMs) / 1_000;
    this.#say(`${seconds.toFixed(1).padStart(6)} s  ${words}`);
  }

  /** Lets time pass, while the stage stands. */
  async pause(forMs: number): Promise<void> {
    const untilMs = monotonicMs() + forMs;
    await this.#until("time passes", 2 * forMs, () => monotonicMs() >= untilMs);
  }

  /** Waits until the backup's agent shows a main as wanted; answers the instant. */
  async shows(
    main: MainServer,
    hope: string,
    limitMs: number,
    is: (view: ServerView) => boolean,
  ): Promise<number> {
    return this.#until(`${main.name} ${hope}`, limitMs, () => {
      const view = this.#view(main.name);
      return view !== undefined && is(view);
    });
  }

  /** Waits until a side records all of a main's cameras; answers the instant. */
  async recorded(main: MainServer, side: string, limitMs: number): Promise<number> {
    const growing = this.#growingOn(side);
    return this.#until(
      `${side} records all of ${main.name}`,
      limitMs,
      () => growing.count(main.cameras) === main.cameras.length,
    );
  }

  /** Waits until a side records none of a main's cameras; answers the instant. */
  async released(main: MainServer, side: string, limitMs: number): Promise<number> {
    const growing = this.#growingOn(side);
    return this.#until(
      `${side} records none of ${main.name}`,
      limitMs,
      () => growing.count(main.cameras) === 0,
    );
  }

  /** Notes who was to record a main's cameras for a time. */
  phase(main: MainServer, name: string, phase: Pick<Phase, "side" | "fromMs" | "toMs">): void {
    this.phases.push({ name: `${main.name}, ${name}`, cameras: main.cameras, ...phase });
  }

  /** Notes that a main's cameras were to go to the backup. */
  takeover(main: MainServer, name: string, causeAtMs: number, untilMs: number): void {
    this.#handover(main, { kind: "takeover", name, causeAtMs, untilMs });
  }

  /** Notes that a main's cameras were to go home. */
  restore(main: MainServer, name: string, causeAtMs: number, untilMs: number): void {
    this.#handover(main, { kind: "restore", name, causeAtMs, untilMs });
  }

  /** Waits while the stage stands; answers the instant. */
  #until(hope: string, limitMs: number, is: () => boolean): Promise<number> {
    return until(hope, limitMs, () => {
      this.stage.assertGoesOn();
      return is() ? monotonicMs() : undefined;
    });
  }

  #handover(
    main: MainServer,
    move: Pick<Handover, "kind" | "name" | "causeAtMs" | "untilMs">,
  ): void {
    const { side } = main.machine;
    const away = { from: side, to: "backup" };
    const home = { from: "backup", to: side };
    this.handovers.push({
      ...move,
      ...(move.kind === "takeover" ? away : home),
      name: `${main.name}, ${move.name}`,
      cameras: main.cameras,
      ratePerMinute: RATE_PER_MINUTE,
    });
  }

  #growingOn(side: string): Growing {
    const known = this.#growing.get(side);
    if (known !== undefined) return known;
    const machines = [this.stage.backup, ...this.stage.mains.map(({ machine }) => machine)];
    const machine = machines.find((each) => each.side === side) ?? this.stage.backup;
    const growing = new Growing(machine);
    this.#growing.set(side, growing);
    return growing;
  }
}
