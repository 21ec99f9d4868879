// Whether packets would leave this machine towards an address: the kernel's answer, none sent.
//
// Decides from the address that the kernel would send from: a datagram socket that is connected
// sends nothing, but a route is looked up for it. Node lists only interfaces that are up and have
// carrier, so an address that is not listed has no way out.

import { createSocket } from "node:dgram";
import { networkInterfaces } from "node:os";
import { isLoopback } from "./loopback.js";
import { isSameAddress, type Target } from "./ping-target.js";
import { errorWords, isSystemError } from "./system-error.js";

/** The first step of a way. */
export type LocalWay =
  | { readonly kind: "loopback" }
  | { readonly kind: "interface"; readonly interface: string }
  | { readonly kind: "none"; readonly words: string };

/** Any port does. */
const DISCARD_PORT = 9;

/** A thousand probes that end together read the list of interfaces once. */
const INTERFACES_KEPT_MS = 100;

type Interfaces = ReturnType<typeof networkInterfaces>;
let kept: { readonly readAtMs: number; readonly list: Interfaces } | undefined;

/** Asks the kernel how it would send to an address. Never rejects. */
export async function localWay(target: Target): Promise<LocalWay> {
  const source = await sourceTowards(target);
  if (source.kind === "none") return source;
  if (isLoopback(source.address) || isSameAddress(source.address, target.address)) {
    return { kind: "loopback" };
  }
  const name = interfaceOf(source.address, target.address);
  return name === undefined
    ? {
        kind: "none",
        words: `${target.address}: the interface of ${source.address} has no carrier`,
      }
    : { kind: "interface", interface: name };
}

type Source =
  | { readonly kind: "source"; readonly address: string }
  | { readonly kind: "none"; readonly words: string };

/** The address from which this machine would send. */
function sourceTowards({ address, family }: Target): Promise<Source> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(family === 6 ? "udp6" : "udp4");
    socket.once("error", (caught) => {
      socket.close();
      if (!isSystemError(caught)) reject(caught);
      else resolve({ kind: "none", words: `${address}: ${errorWords(caught)}` });
    });
    socket.once("connect", () => {
      const { address: source } = socket.address();
      socket.close();
      resolve({ kind: "source", address: source });
    });
    socket.connect(DISCARD_PORT, address);
  });
}

/** The name of the running interface that has the address; a zone in the target names it, too. */
function interfaceOf(source: string, target: string): string | undefined {
  const [, zone] = target.split("%");
  const all = Object.entries(interfaces());
  return all.find(
    ([name, held]) =>
      (zone === undefined || zone === name) &&
      held?.some(({ address }) => isSameAddress(address, source)) === true,
  )?.[0];
}

function interfaces(): Interfaces {
  const nowMs = performance.now();
  if (kept === undefined || nowMs - kept.readAtMs > INTERFACES_KEPT_MS) {
    kept = { readAtMs: nowMs, list: networkInterfaces() };
  }
  return kept.list;
}
