// A program's view of the machines that answer ping, and of the ways towards them.
//
// The kernel of a machine answers, not its programs: one whose agent is dead or frozen answers. A
// reply from a wrong host is silence, as for the real one, which looks at the source.

import type { Ping, PingAnswer, Way, WayOut, Ways } from "../../../base/world.js";
import type { SimHost } from "./host.js";
import type { Incarnation } from "./incarnation.js";

const LOCAL_MS = 0.02;

/** What comes of a request towards this machine, whatever TCP does. */
export type EchoManner = "answers" | "filtered" | "wrong host answers";

export function pingView(life: Incarnation): Ping {
  return {
    ask: (address, limitMs) => {
      if (!life.begins()) return new Promise(() => {});
      const [answer, afterMs] = probe(life.host, address, limitMs);
      return later(life, afterMs, () => answer);
    },
    get problem() {
      return life.host.mayPing ? undefined : "raw sockets are denied, and there is no ping";
    },
  };
}

export function waysView(life: Incarnation): Ways {
  return {
    towards: (address) => {
      if (!life.begins()) return new Promise(() => {});
      return later(life, LOCAL_MS, () => wayTowards(life.host, address));
    },
    out: (address) => {
      if (!life.begins()) return new Promise(() => {});
      return later(life, LOCAL_MS, () => wayOut(wayTowards(life.host, address)));
    },
  };
}

function probe(host: SimHost, address: string, limitMs: number): [PingAnswer, number] {
  const { network } = host;
  const to = network.hosts.get(address);
  if (!host.mayPing) return [{ kind: "unknown", words: "raw sockets are denied" }, LOCAL_MS];
  if (to === undefined) return [{ kind: "unknown", words: `${address}: no such host name` }, 5];
  if (!host.hasCarrier) return [{ kind: "unknown", words: "no route to the network" }, LOCAL_MS];
  if (host === to) return [{ kind: "alive", roundTripMs: LOCAL_MS }, LOCAL_MS];
  const silent: [PingAnswer, number] = [{ kind: "silent" }, limitMs];
  if (network.isBlocked(host, to) || network.isBlocked(to, host)) return silent;
  if (to.echo !== "answers") return silent;
  const [away, back] = [network.path(host.name, to.name), network.path(to.name, host.name)];
  let roundTripMs = 0;
  for (const { latencyMs, jitterMs, lossRate } of [away, back]) {
    if (lossRate > 0 && host.pingChance.happens(lossRate)) return silent;
    roundTripMs += latencyMs + host.pingChance.uniform() * jitterMs;
  }
  return roundTripMs > limitMs ? silent : [{ kind: "alive", roundTripMs }, roundTripMs];
}

function wayTowards(host: SimHost, address: string): Way {
  const to = host.network.hosts.get(address);
  if (to === undefined) return { kind: "unknown", words: `${address}: no such host name` };
  if (host === to) return { kind: "loopback" };
  if (!host.hasCarrier) return { kind: "none", words: "eth0 has no carrier" };
  if (host.gateway === undefined) return { kind: "direct", interface: "eth0" };
  return { kind: "gateway", address: host.gateway, interface: "eth0" };
}

function wayOut(way: Way): WayOut {
  return way.kind === "direct" || way.kind === "gateway"
    ? { kind: "interface", interface: way.interface }
    : way;
}

function later<T>(life: Incarnation, ms: number, result: () => T): Promise<T> {
  return new Promise((resolve) => {
    life.engine.in(ms, () => {
      if (life.isDead) return;
      const value = result();
      life.deliver(() => resolve(value));
    });
  });
}

/** How often a machine of a run does not answer, and how often one may not ask. */
const SILENT_SHARE = 0.1;
const DENIED_SHARE = 0.05;

/** Draws, for a whole run, what a machine does with echo requests and whether it may send them. */
export function drawEcho(host: SimHost): void {
  const chance = host.pingChance.fork("echo");
  const isSilent = chance.happens(SILENT_SHARE);
  host.echo = isSilent ? chance.pick(["filtered", "wrong host answers"] as const) : "answers";
  host.mayPing = !chance.happens(DENIED_SHARE);
}
