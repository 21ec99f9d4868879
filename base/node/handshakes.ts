// The door of a TCP listener: connections that have not proved a key yet.
//
// Decides how many may be there at once, in all and from one source, how long the proof may take, and
// what is said of those that are turned away. A name that nobody has gets a key that nobody knows, so
// that a stranger cannot tell it from a wrong key. Whoever proves a key is handed on under the name
// whose key it was. Knows nothing of frames or links.

import { randomBytes } from "node:crypto";
import { isIPv6, type Socket } from "node:net";
import { createServer, type Server, type TLSSocket } from "node:tls";
import { KEY_BYTES } from "../key.js";
import type { KeyOf, TurnedAway } from "../world.js";
import { isSystemError } from "./system-error.js";
import { TLS_OPTIONS, tlsWords } from "./tls.js";

/** Bounds of the door. */
export type DoorLimits = {
  /** How long a connection may take from accept to proof. */
  readonly proofMs: number;
  /** Connections at the door at once. */
  readonly atOnceMax: number;
  /** From one address; from one network of 2^64 addresses with IPv6. */
  readonly fromOneMax: number;
};

/** A proof takes milliseconds; a whole fleet comes back within seconds, and tries again. */
export const DOOR_LIMITS: DoorLimits = { proofMs: 5_000, atOnceMax: 256, fromOneMax: 16 };

export type DoorGiven = {
  readonly keyOf: KeyOf;
  readonly turnedAway: (what: TurnedAway) => void;
  readonly limits: DoorLimits;
  /** Called with each socket that has proved a key. */
  readonly proved: (socket: TLSSocket, identity: string) => void;
};

/** One connection at the door. */
type Guest = {
  readonly socket: Socket;
  readonly from: string;
  readonly timer: NodeJS.Timeout;
  /** Something was said of it already. */
  isTold: boolean;
};

/** Takes connections and hands on those that prove a key. */
export class Door {
  readonly #given: DoorGiven;
  readonly #server: Server;
  /** By the other end's address and port, the one thing that is told of both kinds of socket. */
  readonly #guests = new Map<string, Guest>();
  readonly #fromOne = new Map<string, number>();
  /** The name whose key is being proved, and whether anybody has that name. */
  readonly #claims = new WeakMap<TLSSocket, { identity: string; isKnown: boolean }>();

  constructor(given: DoorGiven) {
    this.#given = given;
    this.#server = createServer({
      ...TLS_OPTIONS,
      pskCallback: (socket, identity) => this.#keyFor(socket, identity),
    });
    this.#server.on("secureConnection", (socket) => this.#proved(socket));
    this.#server.on("tlsClientError", (error, socket) => this.#failed(error, socket));
  }

  /** A connection was accepted. */
  take(socket: Socket): void {
    const { remoteAddress, remotePort } = socket;
    socket.on("error", () => {}); // Told by the socket over it, or by nobody.
    if (remoteAddress === undefined || remotePort === undefined) {
      socket.destroy(); // Gone before it was taken.
      return;
    }
    const { limits } = this.#given;
    const source = sourceOf(remoteAddress);
    const fromThere = this.#fromOne.get(source) ?? 0;
    if (this.#guests.size >= limits.atOnceMax || fromThere >= limits.fromOneMax) {
      socket.resetAndDestroy();
      const [count, where] =
        fromThere >= limits.fromOneMax ? [fromThere, " from there"] : [this.#guests.size, ""];
      this.#tell("too-many", remoteAddress, `${count} connections${where} prove their key already`);
      return;
    }
    const key = guestKey(remoteAddress, remotePort);
    const timer = setTimeout(() => this.#tooSlow(key), limits.proofMs);
    this.#guests.set(key, { socket, from: remoteAddress, timer, isTold: false });
    this.#fromOne.set(source, fromThere + 1);
    socket.once("close", () => this.#leaves(key));
    this.#server.emit("connection", socket);
  }

  /** Ends whatever is still at the door. */
  close(): void {
    for (const [key, guest] of [...this.#guests]) {
      guest.isTold = true;
      this.#leaves(key);
      guest.socket.destroy();
    }
  }

  /**
   * Called by the handshake for each name that is offered until one is taken, and again if it begins
   * anew: what is answered last is what is proved.
   */
  #keyFor(socket: TLSSocket, identity: string): Uint8Array {
    const key = this.#given.keyOf(identity);
    this.#claims.set(socket, { identity, isKnown: key !== undefined });
    return key?.bytes() ?? randomBytes(KEY_BYTES);
  }

  #proved(socket: TLSSocket): void {
    const claim = this.#claims.get(socket);
    this.#leaves(guestKey(socket.remoteAddress, socket.remotePort));
    if (claim === undefined || !claim.isKnown || socket.destroyed) socket.destroy();
    else this.#given.proved(socket, claim.identity);
  }

  #failed(error: Error, socket: TLSSocket): void {
    const guest = this.#guests.get(guestKey(socket.remoteAddress, socket.remotePort));
    const code = isSystemError(error) ? error.code : "";
    // Whoever goes away by itself harms nobody.
    if (guest === undefined || guest.isTold || code === "ECONNRESET") return;
    guest.isTold = true;
    const claim = this.#claims.get(socket);
    if (code !== "ERR_SSL_BINDER_DOES_NOT_VERIFY" || claim === undefined) {
      this.#tell("no-key", guest.from, noKeyWords(error));
    } else if (claim.isKnown) {
      this.#tell("wrong-key", guest.from, "the key is not the one of this name", claim.identity);
    } else
      this.#tell("unknown-name", guest.from, "it came under a name that is not monitored here");
  }

  #tooSlow(key: string): void {
    const guest = this.#guests.get(key);
    if (guest === undefined) return;
    guest.isTold = true;
    guest.socket.destroy();
    const limit = `${this.#given.limits.proofMs / 1_000} s`;
    this.#tell("too-slow", guest.from, `it did not prove a key within ${limit}`);
  }

  #leaves(key: string): void {
    const guest = this.#guests.get(key);
    if (guest === undefined) return;
    clearTimeout(guest.timer);
    this.#guests.delete(key);
    const source = sourceOf(guest.from);
    const left = (this.#fromOne.get(source) ?? 1) - 1;
    if (left === 0) this.#fromOne.delete(source);
    else this.#fromOne.set(source, left);
  }

  #tell(kind: TurnedAway["kind"], from: string, words: string, identity?: string): void {
    this.#given.turnedAway({ kind, from, identity, words });
  }
}

function guestKey(address: string | undefined, port: number | undefined): string {
  return `${address} ${port}`;
}

/** Whoever has one address of an IPv6 network has 2^64 of them: they count as one. */
function sourceOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array.from({ length: zeros }, () => "0"), ...last].slice(0, 4).join(":");
}

function noKeyWords(error: Error): string {
  switch (isSystemError(error) ? error.code : "") {
    case "ERR_SSL_HTTP_REQUEST":
    case "ERR_SSL_WRONG_VERSION_NUMBER":
      return "it does not speak TLS";
    case "ERR_SSL_UNSUPPORTED_PROTOCOL":
      return "it does not speak TLS 1.3";
    case "ERR_SSL_NO_SUITABLE_SIGNATURE_ALGORITHM":
    case "ERR_SSL_NO_SHARED_CIPHER":
      return "it offered no key";
    default:
      return isSystemError(error) ? tlsWords(error) : error.message;
  }
}
