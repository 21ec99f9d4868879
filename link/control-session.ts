// One client of the control socket: its requests, its subscription, and how much it takes.
//
// While the wire takes no more, nothing is read from this client and nothing new is made for it.
// A view goes out frame by frame. Contract: `tick` is called when views are due.

import type { Log, Wire } from "../base/world.js";
import { decodeRequest, encodeReply } from "../proto/control.js";
import type { ControlCommand, ControlRequest } from "../proto/control-command.js";
import { newestThatFit } from "../proto/control-split.js";
import { ProtocolError } from "../proto/errors.js";
import { encodeFrame, FrameReader } from "../proto/frame.js";
import { CONTROL_FRAME_BYTES_MAX, REQUESTS_MAX } from "../proto/limits.js";
import type { ReadGaps, ReadHistory } from "../proto/report.js";
import type { BackupView, ControlReply, Happening, Outcome } from "../proto/view.js";
import type { ViewCache } from "./view-cache.js";

/** What a client may do: look, or look and act. */
export type Role = BackupView["role"];

/** Who asks for something. */
export type Asker = {
  readonly role: Role;
  /** For the record: who the client says it is, or what its key proves. */
  readonly who: string;
  /** The other end of its wire. */
  readonly from: string;
};

/** The answer to a question for a report. */
export type ReportReply = Extract<ControlReply["body"], { kind: "gaps" | "history" | "outcome" }>;

/** Events kept for a client that does not keep up; then the oldest are left out, and it is told. */
const EVENTS_WAITING_MAX = 1_000;

export type ControlSessionOptions = {
  readonly wire: Wire;
  readonly role: Role;
  /** Proved by a key; `undefined`: what the client says of itself counts. */
  readonly who: string | undefined;
  readonly cache: ViewCache;
  readonly log: Log;
  command(
    request: { readonly id: string; readonly body: ControlCommand },
    asker: Asker,
  ): Promise<Outcome>;
  readEvents(newest: number, server: string): readonly Happening[];
  readReport(asked: ReadGaps | ReadHistory): Promise<ReportReply>;
  /** Views or events are wanted at the next due moment. */
  wantsTick(): void;
  ended(): void;
};

/** One connected program. */
export class ControlSession {
  readonly #options: ControlSessionOptions;
  readonly #reader = new FrameReader(CONTROL_FRAME_BYTES_MAX);
  #views = false;
  #events = false;
  /** The sequence of the last view that was sent whole; `undefined`: a full one is due. */
  #seen: number | undefined;
  #isViewDue = false;
  /** The frames of a view that are still to be sent. */
  #frames: readonly Uint8Array[] = [];
  #happenings: Happening[] = [];
  #leftOut = 0;
  #running = 0;
  #isBlocked = false;
  #isEnded = false;

  constructor(options: ControlSessionOptions) {
    this.#options = options;
    options.wire.onBytes = (bytes) => this.#guarded(() => this.#took(bytes));
    options.wire.onDrain = () => this.#guarded(() => this.#drained());
    options.wire.onClose = () => this.#end();
  }

  /** Something in the view has changed. */
  changed(): void {
    this.#isViewDue = true;
    // What it misses while its wire is full, and no view is on its way, is not made up for.
    if (this.#isBlocked && this.#frames.length === 0) this.#seen = undefined;
  }

  /** An event was recorded. */
  happened(happening: Happening): void {
    if (!this.#events) return;
    this.#happenings.push(happening);
    if (this.#happenings.length <= EVENTS_WAITING_MAX) return;
    this.#happenings.shift();
    this.#leftOut += 1;
  }

  /** Sends what is due, as far as the client takes it. */
  tick(): void {
    this.#guarded(() => this.#pump(true));
  }

  /** Ends the client. */
  close(words: string): void {
    if (this.#isEnded) return;
    this.#options.log("info", "control.closed", { peer: this.#options.wire.peer, words });
    this.#options.wire.close();
    this.#end();
  }

  #end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#frames = [];
    this.#happenings = [];
    this.#options.ended();
  }

  #guarded(act: () => void): void {
    if (this.#isEnded) return;
    try {
      act();
    } catch (e) {
      if (!(e instanceof ProtocolError)) throw e;
      this.close(e.message);
    }
  }

  #took(bytes: Uint8Array): void {
    for (const payload of this.#reader.push(bytes)) {
      if (this.#isEnded) return;
      const request = decodeRequest(payload);
      if ("unknown" in request) this.#refuse(request.id, "this agent does not know that request");
      else this.#answer(request);
    }
  }

  #answer({ id, who: saidWho, body }: ControlRequest): void {
    const { role, who, wire } = this.#options;
    if (body.kind === "subscribe") {
      this.#reply({ id, body: { kind: "outcome", how: "done", words: "", reasons: [] } });
      this.#subscribe(body.views, body.events);
    } else if (body.kind === "readEvents") {
      const all = this.#options.readEvents(body.newest, body.server);
      const happenings = newestThatFit(all);
      const complete = happenings.length === all.length;
      this.#reply({ id, body: { kind: "events", happenings, complete } });
    } else if (this.#running >= REQUESTS_MAX) {
      this.#refuse(id, `${REQUESTS_MAX} commands of this program are under way`);
    } else if (body.kind === "readGaps" || body.kind === "readHistory") {
      void this.#report(id, body);
    } else if (role !== "act") this.#refuse(id, "this key may look, not act");
    else void this.#run({ id, body }, { role, who: who ?? saidWho, from: wire.peer });
  }

  async #report(id: string, asked: ReadGaps | ReadHistory): Promise<void> {
    this.#running += 1;
    const body = await this.#options.readReport(asked);
    this.#running -= 1;
    this.#guarded(() => this.#reply({ id, body }));
  }

  async #run(request: { id: string; body: ControlCommand }, asker: Asker): Promise<void> {
    this.#running += 1;
    const outcome = await this.#options.command(request, asker);
    this.#running -= 1;
    this.#guarded(() => this.#reply({ id: request.id, body: outcome }));
  }

  #subscribe(views: boolean, events: boolean): void {
    if (views && !this.#views) {
      this.#seen = undefined;
      this.#isViewDue = true;
      this.#options.wantsTick();
    }
    this.#views = views;
    this.#events = events;
    if (!events) this.#happenings = [];
  }

  #refuse(id: string, words: string): void {
    this.#reply({ id, body: { kind: "outcome", how: "refused", words, reasons: [] } });
  }

  #reply(reply: ControlReply): void {
    this.#send(encodeFrame(encodeReply(reply), CONTROL_FRAME_BYTES_MAX));
  }

  #send(frame: Uint8Array): void {
    if (this.#isEnded || this.#options.wire.send(frame) || this.#isBlocked) return;
    this.#isBlocked = true;
    this.#options.wire.pause(); // Who does not read the answers asks nothing more.
  }

  #drained(): void {
    this.#isBlocked = false;
    this.#options.wire.resume();
    this.#pump(false);
  }

  /** Sends what waits, until the wire takes no more. A new view is made only when one is due. */
  #pump(isTick: boolean): void {
    while (!this.#isBlocked && !this.#isEnded) {
      const [frame, ...rest] = this.#frames;
      if (frame !== undefined) {
        this.#frames = rest;
        this.#send(frame);
      } else if (this.#happenings.length > 0) this.#sendHappenings();
      else if (!this.#views || !this.#isViewDue) return;
      else if (isTick) {
        this.#isViewDue = false;
        const { sequence, frames } = this.#options.cache.since(this.#seen, this.#options.role);
        this.#seen = sequence;
        this.#frames = frames;
      } else {
        this.#options.wantsTick();
        return;
      }
    }
  }

  #sendHappenings(): void {
    const all = this.#happenings;
    const happenings = newestThatFit(all);
    const complete = this.#leftOut === 0 && happenings.length === all.length;
    this.#happenings = [];
    this.#leftOut = 0;
    this.#reply({ id: "", body: { kind: "events", happenings, complete } });
  }
}
