// Real sockets: dialling and listening on loopback TCP, Unix sockets and named pipes.
//
// Decides which addresses may be used, how long a connection may take to open, and in which words
// an operator learns that an address cannot be listened on. Knows nothing of frames, sessions or
// reconnecting. Ownership of a local path is local-lock.ts's concern.

import {
  connect,
  createServer,
  isIP,
  type LookupFunction,
  type Server,
  type Socket,
} from "node:net";
import type { Address, Listener, ListenRefused, Net, Peer, Wire } from "../world.js";
import { listenOnLocal, tooLongPath } from "./local-lock.js";
import { isLoopback, resolveLoopback } from "./loopback.js";
import { errorWords, type SystemError, toSystemError } from "./system-error.js";
import { SocketWire } from "./wire.js";

/** How many connections may wait to be accepted: 511, Node's default, drops a fleet's reconnect. */
const BACKLOG = 4_096;

/** How long a connection may take to open before the wire ends as unreached. */
const CONNECT_MS_MAX = 5_000;

/** How long one of a name's several addresses may take before the next is tried as well. */
const CONNECT_ATTEMPT_MS = 1_000;

const PORT_MAX = 65_535;

/** Makes the net of this machine. */
export function realNet(): Net {
  return {
    dial,
    listen: (at, accept) =>
      at.kind === "tcp" ? listenTcp(at, accept) : listenLocal(at.path, accept),
  };
}

/** An address for people: `127.0.0.1:7440`, `[::1]:7440` or a path. */
export function addressText(address: Address): string {
  if (address.kind === "local") return address.path;
  return isIP(address.host) === 6
    ? `[${address.host}]:${address.port}`
    : `${address.host}:${address.port}`;
}

function dial(to: Peer): Wire {
  const peer = addressText(to);
  if (to.kind === "local") {
    const tooLong = tooLongPath(to.path);
    if (tooLong !== undefined) return unreachableWire(peer, tooLong);
  } else {
    if (!isPort(to.port, 1))
      return unreachableWire(peer, `${peer}: a port is between 1 and ${PORT_MAX}`);
    if (isIP(to.host) !== 0 && !isLoopback(to.host)) {
      return unreachableWire(peer, `${peer}: not a loopback address; links are not encrypted yet`);
    }
  }
  const socket = dialledSocket(to);
  const wire = new SocketWire(socket, peer, "opening");
  const timer = setTimeout(
    () => wire.unreached(`${peer}: no answer within ${CONNECT_MS_MAX / 1_000} s`),
    CONNECT_MS_MAX,
  );
  socket.once("connect", () => {
    clearTimeout(timer);
    wire.opened();
  });
  socket.once("close", () => clearTimeout(timer));
  return wire;
}

/** Makes the socket of a dialled wire. TLS GOES HERE: connect over TLS to a `tcp` peer. */
function dialledSocket(to: Peer): Socket {
  if (to.kind === "local") return connect({ path: to.path });
  return connect({
    host: to.host,
    port: to.port,
    noDelay: true,
    lookup: lookupLoopback,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: CONNECT_ATTEMPT_MS,
  });
}

/** A lookup for Node's `connect` that answers loopback addresses or an error in plain words. */
const lookupLoopback: LookupFunction = (host, options, answer) => {
  void resolveLoopback(host).then((found) => {
    if (found.kind !== "addresses") answer(new Error(found.words), []);
    else if (options.all === true) answer(null, [...found.addresses]);
    else answer(null, found.addresses[0].address, found.addresses[0].family);
  });
};

/** A wire that never opens: it takes bytes, and ends in a later turn. */
function unreachableWire(peer: string, words: string): Wire {
  const turn = setImmediate(() => wire.onClose("unreached", words));
  const wire: Wire = {
    peer,
    send: () => true,
    pause: () => {},
    resume: () => {},
    close: () => clearImmediate(turn),
    onBytes: () => {},
    onDrain: () => {},
    onClose: () => {},
  };
  return wire;
}

/** A server whose connections wait until it is known that the address is ours. */
type GatedServer = { readonly server: Server; open(): void };

/** Connections that may come in the moment between the first bytes listened for and the gate. */
const WAITING_MAX = 64;

/** Makes the server of a listener. TLS GOES HERE: accept over TLS on a `tcp` address. */
function gatedServer(
  accept: (wire: Wire) => void,
  peerOf: (socket: Socket) => string,
): GatedServer {
  let waiting: Socket[] | undefined = [];
  const handOver = (socket: Socket) => accept(new SocketWire(socket, peerOf(socket), "open"));
  const server = createServer({ allowHalfOpen: false, noDelay: true }, (socket) => {
    if (waiting === undefined) handOver(socket);
    else if (waiting.length >= WAITING_MAX) socket.destroy();
    else waiting.push(socket.on("error", () => {}));
  });
  const open = () => {
    const early = waiting ?? [];
    waiting = undefined;
    for (const socket of early) if (!socket.destroyed) handOver(socket);
  };
  return { server, open };
}

async function listenTcp(
  at: Extract<Address, { kind: "tcp" }>,
  accept: (wire: Wire) => void,
): Promise<Listener | ListenRefused> {
  const text = addressText(at);
  if (!isPort(at.port, 0)) {
    return {
      kind: "unusable",
      words: `${text}: a port is between 1 and ${PORT_MAX}, or 0 for any free one`,
    };
  }
  const found = await resolveLoopback(at.host);
  if (found.kind !== "addresses") return found;
  const host = found.addresses[0].address;
  const { server, open } = gatedServer(accept, (socket) =>
    addressText({
      kind: "tcp",
      host: socket.remoteAddress ?? "gone",
      port: socket.remotePort ?? 0,
    }),
  );
  const error = await listening(server, { host, port: at.port });
  if (error !== undefined) return refused(text, error);
  open();
  const bound = server.address();
  const port = bound !== null && typeof bound === "object" ? bound.port : at.port;
  return { at: { kind: "tcp", host, port }, close: () => closed(server) };
}

async function listenLocal(
  path: string,
  accept: (wire: Wire) => void,
): Promise<Listener | ListenRefused> {
  const { server, open } = gatedServer(accept, () => path);
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
