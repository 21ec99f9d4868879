// One raw socket, kept open: echo requests out, genuine replies in.
//
// Decides what a genuine reply is: from the address asked, with the identifier of this process, the
// number of a probe under way and its random payload. Everything else that the socket hears, errors
// of routers included, is as if it had not come.
//
// The addon delivers one packet per turn of the loop, and sends only when none waits, so that a full
// socket does not drop the reply. After a stall timers fire before sockets are read: what waits in
// the kernel is read before a probe is called silent. Answers are given in a turn of their own, see
// echo-library.ts.

import { timingSafeEqual } from "node:crypto";
import type { Session } from "net-ping";
import type { PingAnswer } from "../world.js";
import { echoRequest, readEchoReply } from "./echo.js";
import { type NetPing, openLibrarySession } from "./echo-library.js";
import { isSameAddress, type Target } from "./ping-target.js";

/** What a session is made of. */
export type SessionParts = {
  readonly netPing: NetPing;
  readonly family: 4 | 6;
  /** In every packet, 1 to 65,534; another for each process. */
  readonly identifier: number;
  /** Fresh random bytes for each probe. */
  readonly payload: () => Uint8Array;
  /** Monotonic. */
  readonly nowMs: () => number;
};

type Probe = {
  readonly target: Target;
  readonly limitMs: number;
  readonly payload: Uint8Array;
  readonly answer: (answer: PingAnswer) => void;
  isOver: boolean;
  sequence: number | undefined;
  sentAtMs: number;
  timer: NodeJS.Timeout | undefined;
};

/** A socket that takes no packet for so long is stuck. */
const SEND_MS_MAX = 5_000;

/** A timer so late means that this process stood still; the kernel may have dropped replies. */
const LATE_MS_MAX = 250;

/** After so many errors without a packet between them the socket is given up. */
const ERRORS_MAX = 100;

/** A stream of foreign packets may not keep a probe from its end: more than a socket holds. */
const DRAIN_TURNS_MAX = 4_096;

const SEQUENCE_MAX = 65_535;

/** A raw socket that can be asked until it is broken. Idle, it does not hold the process. */
export class EchoSession {
  readonly #parts: SessionParts;
  readonly #session: Session;
  readonly #probes = new Map<number, Probe>();
  /** The probe whose packet the library is just making. */
  #made: Probe | undefined;
  #packets = 0;
  #errors = 0;
  #isBroken = false;

  /** @throws {Error} in the system's words, if no raw socket may be opened */
  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#session = openLibrarySession(parts.netPing, parts, {
      packet: (sequence) => this.#packet(sequence),
      leaves: (sequence) => this.#leaves(sequence),
      refused: (sequence, words) => this.#unknown(this.#probes.get(sequence), `not sent: ${words}`),
      hears: (packet, source) => this.#hears(packet, source),
    });
    const [high = 0, low = 0] = parts.payload();
    this.#session.nextId = 1 + ((high * 256 + low) % (SEQUENCE_MAX - 1));
    this.#session.on("close", () => this.close());
    this.#session.on("error", ({ message }) => {
      this.#errors += 1;
      if (this.#errors >= ERRORS_MAX) this.#breaks(`the raw socket failed: ${message}`);
    });
  }

  /** The socket failed: open another. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Sends one request. Never rejects. The limit counts from the sending. */
  ask(target: Target, limitMs: number): Promise<PingAnswer> {
    const payload = this.#parts.payload();
    return new Promise((answer) => {
      const fresh = { isOver: false, sequence: undefined, sentAtMs: 0, timer: undefined };
      this.#send({ target, limitMs, payload, answer, ...fresh });
    });
  }

  /** Gives the socket back; what is under way is unknown. */
  close(): void {
    this.#breaks("the raw socket was closed");
  }

  #send(probe: Probe): void {
    if (this.#isBroken) {
      this.#unknown(probe, "the raw socket was closed");
      return;
    }
    const stuck = () => this.#unknown(probe, `the socket took nothing for ${SEND_MS_MAX} ms`);
    probe.timer = setTimeout(stuck, SEND_MS_MAX);
    this.#made = probe;
    this.#session.pingHost(probe.target.address, (error) =>
      this.#unknown(probe, `not sent: ${error?.message ?? "no reason given"}`),
    );
    this.#made = undefined;
  }

  #packet(sequence: number): Buffer {
    const probe = this.#made;
    if (probe === undefined) throw new Error("a packet for no probe");
    probe.sequence = sequence;
    this.#probes.set(sequence, probe);
    const { family, identifier } = this.#parts;
    return echoRequest(family, { identifier, sequence, payload: probe.payload });
  }

  #leaves(sequence: number): void {
    const probe = this.#probes.get(sequence);
    if (probe === undefined) return;
    clearTimeout(probe.timer);
    probe.sentAtMs = this.#parts.nowMs();
    probe.timer = setTimeout(() => void this.#timeIsOver(probe), probe.limitMs);
  }

  #hears(packet: Buffer, source: string): void {
    this.#packets += 1;
    this.#errors = 0;
    const reply = readEchoReply(this.#parts.family, packet);
    if (reply === undefined || reply.identifier !== this.#parts.identifier) return;
    const probe = this.#probes.get(reply.sequence);
    if (probe === undefined || !isSameAddress(source, probe.target.address)) return;
    const isWhole = reply.payload.length === probe.payload.length;
    if (!isWhole || !timingSafeEqual(reply.payload, probe.payload)) return;
    this.#end(probe, { kind: "alive", roundTripMs: this.#parts.nowMs() - probe.sentAtMs });
  }

  async #timeIsOver(probe: Probe): Promise<void> {
    const lateMs = this.#parts.nowMs() - probe.sentAtMs - probe.limitMs;
    await this.#drained();
    if (lateMs <= LATE_MS_MAX) this.#end(probe, { kind: "silent" });
    else this.#unknown(probe, `this process stood still for ${Math.round(lateMs)} ms meanwhile`);
  }

  /** Reads what waits in the kernel: until a turn in which nothing came. */
  async #drained(): Promise<void> {
    let before = -1;
    for (let turns = 0; this.#packets !== before && turns < DRAIN_TURNS_MAX; turns += 1) {
      before = this.#packets;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #unknown(probe: Probe | undefined, why: string): void {
    if (probe === undefined) return;
    this.#end(probe, { kind: "unknown", words: `${probe.target.address}: ${why}` });
  }

  #end(probe: Probe, answer: PingAnswer): void {
    if (probe.isOver) return;
    probe.isOver = true;
    clearTimeout(probe.timer);
    if (probe.sequence !== undefined) {
      this.#probes.delete(probe.sequence);
      this.#session.reqRemove(probe.sequence);
    }
    setImmediate(() => probe.answer(answer));
  }

  #breaks(why: string): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    for (const probe of [...this.#probes.values()]) this.#unknown(probe, why);
    this.#session.close();
  }
}
