// What a link's TLS costs: connections with a proved key beside plain TCP, both on loopback.
//
// The listening end is measured, in a process of its own for each kind; the dialling end is another,
// which dials as many at once as the door takes from one address. Each connection counts when its first
// byte came back. Memory is what the listening process grew by, with all connections open and idle.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { keyOfHex } from "../base/key.js";
import { DOOR_LIMITS } from "../base/node/handshakes.js";
import { realNet } from "../base/node/net.js";
import { isListenRefused, type Wire } from "../base/world.js";

const CONNECTIONS = 1_000;
/** They pay for code that is loaded and compiled once. */
const FIRST_CONNECTIONS = 50;
const KEY = keyOfHex("42".repeat(32));
const HELLO = new Uint8Array(1);
const BYTES_PER_MB = 1024 * 1024;
/** How long a heap is given to settle before it is looked at. */
const SETTLE_MS = 300;

type Kind = "tls" | "tcp";
type Cost = { readonly perSecond: number; readonly cpuMs: number; readonly mb: number };

/** One flat set of figures; some seconds. */
export async function linkFigures(): Promise<Record<string, number>> {
  const tls = await costOf("tls");
  const tcp = await costOf("tcp");
  return {
    tlsLinksPerSecond: Math.round(tls.perSecond),
    plainTcpLinksPerSecond: Math.round(tcp.perSecond),
    tlsAcceptCpuMs: rounded(tls.cpuMs),
    plainTcpAcceptCpuMs: rounded(tcp.cpuMs),
    tlsMbPerLink: rounded(tls.mb),
    plainTcpMbPerLink: rounded(tcp.mb),
  };
}

async function costOf(kind: Kind): Promise<Cost> {
  const child = started("listen", kind, 0);
  const [cost] = (await once(child, "message")) as [Cost];
  await once(child, "exit");
  return cost;
}

function started(part: "listen" | "dial", kind: Kind, ...numbers: readonly number[]): ChildProcess {
  return fork(fileURLToPath(import.meta.url), [part, kind, ...numbers.map(String)], {
    execArgv: [...process.execArgv.filter((arg) => arg !== "--expose-gc"), "--expose-gc"],
  });
}

type Listening = { readonly port: number; end(): Promise<void> };

async function overTls(): Promise<Listening> {
  const wires: Wire[] = [];
  const listener = await realNet().listen(
    { kind: "tcp", host: "127.0.0.1", port: 0, keyOf: () => KEY },
    (wire) => {
      wires.push(wire);
      wire.send(HELLO);
    },
  );
  if (isListenRefused(listener) || listener.at.kind !== "tcp") throw new Error("not listening");
  return {
    port: listener.at.port,
    end: () => {
      for (const wire of wires) wire.close();
      return listener.close();
    },
  };
}

async function overTcp(): Promise<Listening> {
  const sockets: Socket[] = [];
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    socket.write(HELLO);
  });
  server.listen({ host: "127.0.0.1", port: 0, backlog: 4_096 });
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    end: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** The listening end, in a process of its own. */
async function listenAndMeasure(kind: Kind): Promise<void> {
  const { port, end } = await (kind === "tls" ? overTls() : overTcp());
  await dialled(kind, port, FIRST_CONNECTIONS, async (go) => go());
  await dialled(kind, port, CONNECTIONS, async (go) => {
    const mbBefore = await settledMb();
    const cpuBefore = process.cpuUsage();
    const begunMs = performance.now();
    await go();
    const tookMs = performance.now() - begunMs;
    const cpu = process.cpuUsage(cpuBefore);
    const mb = (await settledMb()) - mbBefore;
    const cost: Cost = {
      perSecond: (CONNECTIONS / tookMs) * 1_000,
      cpuMs: (cpu.user + cpu.system) / 1_000 / CONNECTIONS,
      mb: mb / CONNECTIONS,
    };
    process.send?.(cost);
  });
  await end();
  process.disconnect();
}

/** Lets another process dial; `go` begins it and returns when all are open. */
async function dialled(
  kind: Kind,
  port: number,
  count: number,
  work: (go: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const child = started("dial", kind, port, count);
  await once(child, "message"); // It is ready.
  await work(async () => {
    child.send("go");
    await once(child, "message"); // All are open.
  });
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function settledMb(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  globalThis.gc?.();
  return process.memoryUsage.rss() / BYTES_PER_MB;
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** The dialling end, in a process of its own. */
function dialAll(kind: Kind, port: number, count: number): void {
  const net = realNet();
  const open: unknown[] = [];
  const dialTls = () =>
    new Promise<void>((resolve, reject) => {
      const wire = net.dial({ kind: "tcp", host: "127.0.0.1", port, identity: "bench", key: KEY });
      open.push(wire);
      wire.onBytes = () => resolve();
      wire.onClose = (_how, words) => reject(new Error(words));
    });
  const dialTcp = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ host: "127.0.0.1", port, noDelay: true });
      open.push(socket);
      socket.once("data", () => resolve()).once("error", reject);
    });
  let left = count;
  const oneAfterAnother = async () => {
    while (left-- > 0) await (kind === "tls" ? dialTls() : dialTcp());
  };
  process.once("message", () => {
    const lanes = Array.from({ length: DOOR_LIMITS.fromOneMax }, oneAfterAnother);
    void Promise.all(lanes).then(() => process.send?.("open"));
  });
  process.send?.("ready");
}

const [, , part, kind, port, count] = process.argv;
if (process.send !== undefined && (kind === "tls" || kind === "tcp")) {
  if (part === "listen") await listenAndMeasure(kind);
  else if (part === "dial") dialAll(kind, Number(port), Number(count));
}
