// How packets would leave this machine, and through whom.
//
// Decides nothing but in which order the system is asked: first the kernel, whether there is a way
// at all (way-source.ts), then its tools, who the gateway is (gateway.ts). No packet is sent.

import type { Way, WayOut, Ways } from "../world.js";
import { gatewayTowards } from "./gateway.js";
import { targetsOf } from "./ping-target.js";
import { localWay } from "./way-source.js";

/** Makes the ways of this machine. */
export function realWays(): Ways {
  return { towards, out };
}

async function out(host: string): Promise<WayOut> {
  const found = await targetsOf(host);
  if (found.kind === "refused") return { kind: "unknown", words: found.words };
  return localWay(found.targets[0]);
}

async function towards(host: string): Promise<Way> {
  const found = await targetsOf(host);
  if (found.kind === "refused") return { kind: "unknown", words: found.words };
  const [target] = found.targets;
  const way = await localWay(target);
  if (way.kind !== "interface") return way;
  const gateway = await gatewayTowards(target.address);
  if (gateway.kind === "unknown") return gateway;
  if (gateway.address === undefined) return { kind: "direct", interface: way.interface };
  return { kind: "gateway", address: gateway.address, interface: way.interface };
}
