// Joins the model to the feed, the clock and the screen. Decides nothing: events go into the
// reducer, its effects are performed, and the frame that results is handed on.
//
// Frames are coalesced to 10 a second, and one is handed on only if a row of it has changed. Time
// alone makes frames too (countdowns), at most 4 a second.

import type { Extension } from "./extension.js";
import type { Feed } from "./feed.js";
import { type Effect, type Event, type Model, step } from "./model.js";
import { paint, type Theme } from "./theme.js";
import { screen } from "./view/screen.js";
import { HAPPENINGS_READ } from "./view/why.js";

/** Monotonic and wall time of this terminal's machine. */
export type Clock = { nowMs(): number; wallMs(): number };

/** What an engine tells the program that shows its frames. */
export type Show = {
  /** Every row of the screen, painted. */
  frame(rows: readonly string[]): void;
  /** Everything must be drawn anew: others may have written over it. */
  redraw(): void;
  quit(): void;
};

const FRAME_MS = 100;
const TICK_MS = 250;
/** Happenings are not read again sooner, however fast they come. */
const READ_REST_MS = 1_000;

type Bare<E> = E extends Event ? Omit<E, "nowMs" | "wallMs"> : never;
/** An event without its instant: the engine reads the clock. */
export type Told = Bare<Event>;

/** Feeds the model and draws a frame when something changed, ten times a second at most. */
export class Engine {
  #model: Model;
  #rows: readonly string[] = [];
  #drawnAtMs = Number.NEGATIVE_INFINITY;
  #frameTimer: NodeJS.Timeout | undefined;
  #tickTimer: NodeJS.Timeout | undefined;
  #reading: { again: string | undefined } | undefined;
  #stopped = false;

  constructor(
    readonly parts: {
      readonly feed: Feed;
      readonly clock: Clock;
      readonly theme: Theme;
      readonly show: Show;
      readonly extension: Extension | undefined;
      readonly model: Model;
    },
  ) {
    this.#model = parts.model;
  }

  /** The frame drawn last. */
  get rows(): readonly string[] {
    return this.#rows;
  }

  /** Begins to listen and to draw. */
  start(): void {
    const { feed, clock } = this.parts;
    feed.subscribe({
      view: (view) => this.tell({ kind: "view", view }),
      connected: () => this.tell({ kind: "connected" }),
      lost: (words, retryInMs) => {
        const nextTryAtMs = retryInMs === undefined ? undefined : clock.nowMs() + retryInMs;
        this.tell({ kind: "lost", words, nextTryAtMs });
      },
    });
    this.#tickTimer = setInterval(() => this.#tick(), TICK_MS);
    this.#draw();
  }

  /** Stops drawing and lets the feed go. */
  stop(): void {
    this.#stopped = true;
    clearInterval(this.#tickTimer);
    clearTimeout(this.#frameTimer);
    this.parts.feed.close();
  }

  /** Applies one event, now. */
  tell(told: Told): void {
    if (this.#stopped) return;
    const { clock } = this.parts;
    const event: Event = { ...told, nowMs: clock.nowMs(), wallMs: clock.wallMs() };
    const next = step(this.#model, event);
    this.#model = next.model;
    next.effects.forEach((effect) => {
      this.#perform(effect);
    });
    this.#drawSoon();
  }

  #tick(): void {
    this.tell({ kind: "tick", addedLine: this.parts.extension?.line() ?? "" });
  }

  #drawSoon(): void {
    if (this.#frameTimer !== undefined || this.#stopped) return;
    const sinceMs = this.parts.clock.nowMs() - this.#drawnAtMs;
    this.#frameTimer = setTimeout(() => this.#draw(), Math.max(0, FRAME_MS - sinceMs));
  }

  #draw(): void {
    this.#frameTimer = undefined;
    this.#drawnAtMs = this.parts.clock.nowMs();
    const rows = screen(this.#model).map((line) => paint(line, this.parts.theme));
    const same =
      rows.length === this.#rows.length && rows.every((row, index) => row === this.#rows[index]);
    if (same) return;
    this.#rows = rows;
    this.parts.show.frame(rows);
  }

  #perform(effect: Effect): void {
    const { feed, show, extension, clock } = this.parts;
    switch (effect.kind) {
      case "send": {
        const sent = { command: effect.command, wallMs: clock.wallMs() };
        feed.send(effect.command).then(
          (outcome) => this.tell({ kind: "outcome", sent, outcome }),
          (cause) =>
            this.tell({ kind: "outcome", sent, outcome: { kind: "unknown", words: said(cause) } }),
        );
        return;
      }
      case "readEvents":
        this.#read(effect.server);
        return;
      case "added": {
        const row = extension?.keys.find((one) => one.key === effect.key);
        row?.run(effect.server).then(
          (words) => this.tell({ kind: "added", words, failed: false }),
          (cause) => this.tell({ kind: "added", words: said(cause), failed: true }),
        );
        return;
      }
      case "retry":
        feed.retry();
        return;
      case "redraw":
        show.redraw();
        return;
      case "quit":
        show.quit();
        return;
    }
  }

  /** One read at a time, and a rest between two of them. */
  #read(server: string): void {
    if (this.#reading !== undefined) {
      this.#reading.again = server;
      return;
    }
    const reading: { again: string | undefined } = { again: undefined };
    this.#reading = reading;
    const done = (told: Told) => {
      this.tell(told);
      const shown = reading.again !== undefined && reading.again !== server;
      const rest = setTimeout(
        () => {
          this.#reading = undefined;
          if (reading.again !== undefined && !this.#stopped) this.#read(reading.again);
        },
        shown ? 0 : READ_REST_MS,
      );
      rest.unref();
    };
    this.parts.feed.readEvents(HAPPENINGS_READ, server).then(
      (happenings) => done({ kind: "events", server, happenings, problem: "" }),
      (cause) => done({ kind: "events", server, happenings: [], problem: said(cause) }),
    );
  }
}

/** What a failed promise says, in words. */
function said(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
