// Real sockets: dialling and listening on TCP with TLS, on Unix sockets and named pipes.
//
// Decides how long a connection may take to open, and in which words an operator learns that an
// address cannot be listened on. TCP is never used without a proved key: tls.ts and handshakes.ts.
// Knows nothing of frames, sessions or reconnecting. Ownership of a local path is local-lock.ts's
// concern.

import {
  connect,
  createServer,
  isIP,
  type LookupFunction,
  type Server,
  type Socket,
} from "node:net";
import type { Address, Listener, ListenRefused, Net, Peer, Place, Wire } from "../world.js";
import { DOOR_LIMITS, Door, type DoorLimits } from "./handshakes.js";
import { listenOnLocal, tooLongPath } from "./local-lock.js";
import { resolveHost } from "./resolve.js";
import { errorWords, isSystemError, type SystemError, toSystemError } from "./system-error.js";
import { proveKey } from "./tls.js";
import { SocketWire } from "./wire.js";

/** How many connections may wait to be accepted: 511, Node's default, drops a fleet's reconnect. */
const BACKLOG = 4_096;

/** How long one of a name's several addresses may take before the next is tried as well. */
const CONNECT_ATTEMPT_MS = 1_000;

const PORT_MAX = 65_535;

/** Bounds of connections that are on their way to become wires. */
export type NetLimits = DoorLimits & {
  /** How long one that is dialled may take, proof of the key included. */
  readonly openMs: number;
};

/** The limits of every agent. */
export const NET_LIMITS: NetLimits = { ...DOOR_LIMITS, openMs: 5_000 };

/** Makes the net of this machine; a test may narrow its limits. */
export function realNet(limits: NetLimits = NET_LIMITS): Net {
  return {
    dial: (to) => dial(to, limits.openMs),
    listen: (at, accept) =>
      at.kind === "tcp" ? listenTcp(at, accept, limits) : listenLocal(at.path, accept),
  };
}

/** An address for people: `127.0.0.1:7440`, `[::1]:7440` or a path. */
export function addressText(address: Address): string {
  if (address.kind === "local") return address.path;
  return isIP(address.host) === 6
    ? `[${address.host}]:${address.port}`
    : `${address.host}:${address.port}`;
}

function dial(to: Peer, openMs: number): Wire {
  const peer = addressText(to);
  if (to.kind === "local") {
    const tooLong = tooLongPath(to.path);
    if (tooLong !== undefined) return unreachableWire(peer, tooLong);
  } else if (!isPort(to.port, 1)) {
    return unreachableWire(peer, `${peer}: a port is between 1 and ${PORT_MAX}`);
  }
  const socket = dialledSocket(to);
  let isOver = false;
  const over = () => {
    isOver = true;
    clearTimeout(timer);
  };
  const wire = new SocketWire({
    peer,
    abandon: () => {
      over();
      socket.destroy();
    },
  });
  const fail = (words: string) => {
    if (isOver) return;
    over();
    socket.destroy();
    wire.unreached(words);
  };
  const open = (opened: Socket) => {
    if (isOver) return;
    over();
    wire.opened(opened);
  };
  const timer = setTimeout(() => {
    const what = socket.connecting ? "no answer" : "connected, but the link was not secured";
    fail(`${peer}: ${what} within ${openMs / 1_000} s`);
  }, openMs);
  socket.on("error", (caught) => fail(unreachedWords(peer, caught)));
  socket.once("close", () => fail(`${peer}: not connected`));
  socket.once("connect", () => {
    if (to.kind === "local") open(socket);
    else {
      proveKey(socket, to, (secured) => {
        if (typeof secured === "string") fail(`${peer}: ${secured}`);
        else open(secured);
      });
    }
  });
  return wire;
}

function dialledSocket(to: Peer): Socket {
  if (to.kind === "local") return connect({ path: to.path });
  return connect({
    host: to.host,
    port: to.port,
    noDelay: true,
    lookup: lookupInWords,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: CONNECT_ATTEMPT_MS,
  });
}

/** A lookup for Node's `connect` that answers addresses or an error in plain words. */
const lookupInWords: LookupFunction = (host, options, answer) => {
  void resolveHost(host).then((found) => {
    if (found.kind !== "addresses") answer(new Error(found.words), []);
    else if (options.all === true) answer(null, [...found.addresses]);
    else answer(null, found.addresses[0].address, found.addresses[0].family);
  });
};

/** Why a wire did not open, for people: the words of each address that was tried. */
function unreachedWords(peer: string, caught: Error): string {
  const errors = caught instanceof AggregateError ? caught.errors : [caught];
  const words = errors.filter(isSystemError).map(errorWords);
  // Without a system code it is our own lookup's answer, which names the host already.
  return words.length === 0 ? caught.message : `${peer}: ${[...new Set(words)].join(", ")}`;
}

/** A wire that never opens: it takes bytes, and ends in a later turn. */
function unreachableWire(peer: string, words: string): Wire {
  const wire = new SocketWire({ peer, abandon: () => clearImmediate(turn) });
  const turn = setImmediate(() => wire.unreached(words));
  return wire;
}

/** A server whose connections wait until it is known that the address is ours. */
type GatedServer = { readonly server: Server; open(): void };

/** Connections that may come in the moment between the first bytes listened for and the gate. */
const WAITING_MAX = 64;

function gatedServer(take: (socket: Socket) => void): GatedServer {
  let waiting: Socket[] | undefined = [];
  const server = createServer({ allowHalfOpen: false, noDelay: true }, (socket) => {
    if (waiting === undefined) take(socket);
    else if (waiting.length >= WAITING_MAX) socket.destroy();
    else waiting.push(socket.on("error", () => {}));
  });
  const open = () => {
    const early = waiting ?? [];
    waiting = undefined;
    for (const socket of early) if (!socket.destroyed) take(socket);
  };
  return { server, open };
}

async function listenTcp(
  at: Extract<Place, { kind: "tcp" }>,
  accept: (wire: Wire) => void,
  limits: DoorLimits,
): Promise<Listener | ListenRefused> {
  const text = addressText(at);
  if (!isPort(at.port, 0)) {
    return {
      kind: "unusable",
      words: `${text}: a port is between 1 and ${PORT_MAX}, or 0 for any free one`,
    };
  }
  const found = await resolveHost(at.host);
  if (found.kind !== "addresses") return found;
  const host = found.addresses[0].address;
  const door = new Door({
    limits,
    keyOf: at.keyOf,
    turnedAway: at.turnedAway ?? (() => {}),
    proved: (socket, identity) => {
      const { remoteAddress = "gone", remotePort = 0 } = socket;
      const peer = addressText({ kind: "tcp", host: remoteAddress, port: remotePort });
      handOver(accept, new SocketWire({ peer, identity }), socket);
    },
  });
  const { server, open } = gatedServer((socket) => door.take(socket));
  const error = await listening(server, { host, port: at.port });
  if (error !== undefined) return refused(text, error);
  open();
  const bound = server.address();
  const port = bound !== null && typeof bound === "object" ? bound.port : at.port;
  return {
    at: { kind: "tcp", host, port },
    close: () => {
      door.close();
      return closed(server);
    },
  };
}

/** The owner sets its handlers first; what came with the socket is told in a later turn. */
function handOver(accept: (wire: Wire) => void, wire: SocketWire, socket: Socket): void {
  wire.opened(socket);
  accept(wire);
}

async function listenLocal(
  path: string,
  accept: (wire: Wire) => void,
): Promise<Listener | ListenRefused> {
  const { server, open } = gatedServer((socket) =>
    handOver(accept, new SocketWire({ peer: path }), socket),
  );
  const held = await listenOnLocal(path, (at) => listening(server, { path: at }));
  if (held.kind !== "held") {
    await closed(server);
    return held.kind === "error" ? refused(path, held.error) : held;
  }
  open();
  return {
    at: { kind: "local", path },
    close: async () => {
      await held.release();
      await closed(server);
    },
  };
}

/** Starts listening; answers the error if the system refuses. */
function listening(
  server: Server,
  at: { readonly host: string; readonly port: number } | { readonly path: string },
): Promise<SystemError | undefined> {
  return new Promise((resolve) => {
    const onError = (caught: Error) => resolve(toSystemError(caught));
    server.once("error", onError);
    server.listen({ ...at, backlog: BACKLOG }, () => {
      server.off("error", onError);
      // One connection that could not be accepted (no file handle left) ends only that one.
      server.on("error", () => {});
      resolve(undefined);
    });
  });
}

/** Stops accepting. Wires that were accepted live on with their owners; nothing waits for them. */
function closed(server: Server): Promise<void> {
  // Node calls back only when the last accepted socket has gone too: the handle itself is closed at
  // once, which is all that a listener promises.
  server.close();
  return new Promise((resolve) => setImmediate(resolve));
}

function refused(text: string, error: SystemError): ListenRefused {
  switch (error.code) {
    case "EADDRINUSE":
      return { kind: "in-use", words: `${text} is in use by another program` };
    case "EACCES":
    case "EPERM":
      return { kind: "denied", words: `${text}: this user may not listen here (${error.code})` };
    default:
      return { kind: "unusable", words: `${text}: ${errorWords(error)}` };
  }
}

function isPort(port: number, portMin: number): boolean {
  return Number.isInteger(port) && port >= portMin && port <= PORT_MAX;
}
