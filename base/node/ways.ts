// How packets would leave this machine: the kernel's own answer, without sending any.
//
// Decides whether there is a way at all, from the address that the kernel would send from: a
// datagram socket that is connected sends nothing, but the route is looked up for it. Interfaces
// without carrier are not listed by Node, so such an address has no way. Who the gateway is must be
// asked of the system's tools: gateway.ts. What is reached without one is a neighbour or ourselves.

import { createSocket } from "node:dgram";
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";
import type { Way, Ways } from "../world.js";
import { gatewayTowards } from "./gateway.js";
import { isLoopback } from "./loopback.js";
import { isSameAddress, type Target, targetsOf } from "./ping-target.js";
import { errorWords, toSystemError } from "./system-error.js";

/** Any port does: nothing is sent. */
const DISCARD_PORT = 9;

/** Makes the ways of this machine. */
export function realWays(): Ways {
  return { towards };
}

async function towards(host: string): Promise<Way> {
  const found = await targetsOf(host);
  if (found.kind === "refused") return { kind: "unknown", words: found.words };
  const [target] = found.targets;
  const source = await sourceTowards(target);
  if (source.kind === "none") return source;
  const { address } = target;
  if (isLoopback(source.address) || isSameAddress(source.address, address)) {
    return { kind: "loopback" };
  }
  const name = interfaceOf(source.address, address);
  if (name === undefined) {
    const words = `${address}: the interface of ${source.address} has no carrier`;
    return { kind: "none", words };
  }
  const gateway = await gatewayTowards(address);
  if (gateway.kind === "unknown") return gateway;
  if (gateway.address === undefined) return { kind: "direct", interface: name };
  return { kind: "gateway", address: gateway.address, interface: name };
}

type Source =
  | { readonly kind: "source"; readonly address: string }
  | { readonly kind: "none"; readonly words: string };

/** The address from which this machine would send. */
function sourceTowards({ address, family }: Target): Promise<Source> {
  return new Promise((resolve) => {
    const socket = createSocket(family === 6 ? "udp6" : "udp4");
    const end = (source: Source) => {
      socket.close();
      resolve(source);
    };
    const none = (caught: unknown) => {
      const words = `${address}: ${errorWords(toSystemError(caught))}`;
      end({ kind: "none", words });
    };
    socket.once("error", none);
    socket.once("connect", () => end({ kind: "source", address: socket.address().address }));
    socket.connect(DISCARD_PORT, address);
  });
}

/** The name of the running interface that has the address; a zone in the target names it, too. */
function interfaceOf(source: string, target: string): string | undefined {
  const [, zone] = target.split("%");
  const all = Object.entries(networkInterfaces());
  const has = ([name, held]: [string, NetworkInterfaceInfo[] | undefined]) =>
    (zone === undefined || zone === name) &&
    held?.some(({ address }) => isSameAddress(address, source)) === true;
  return all.find(has)?.[0];
}
