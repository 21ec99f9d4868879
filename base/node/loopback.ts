// Which addresses stay on this machine.
//
// Decides the rule that holds until links are encrypted: only 127.0.0.0/8, ::1 and names that
// resolve to nothing else may be dialled or listened on. Knows nothing of sockets.

import { promises as dns, type LookupAddress } from "node:dns";
import { BlockList, isIP } from "node:net";
import { errorWords, toSystemError } from "./system-error.js";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** What a host name stands for, or why it cannot be used, in words for an operator. */
export type Resolved =
  | { readonly kind: "addresses"; readonly addresses: readonly [LookupAddress, ...LookupAddress[]] }
  | { readonly kind: "unresolved" | "not-loopback"; readonly words: string };

/** True if the IP address never leaves this machine. */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Resolves a host name or an IP address to loopback addresses, in the system's order. */
export async function resolveLoopback(host: string): Promise<Resolved> {
  const found = await lookup(host);
  if (!Array.isArray(found)) return found;
  const [first, ...others] = found;
  if (first === undefined) return unresolved(host, "the name has no address");
  const outside = found.find(({ address }) => !isLoopback(address));
  if (outside !== undefined) return notLoopback(host, outside.address);
  return { kind: "addresses", addresses: [first, ...others] };
}

async function lookup(host: string): Promise<LookupAddress[] | Resolved> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  // The system's resolver reads an empty name as "this machine"; here it is a slip of the pen.
  if (host === "") return unresolved(host, "the host name is empty");
  try {
    return await dns.lookup(host, { all: true });
  } catch (caught) {
    const error = toSystemError(caught);
    return unresolved(host, error.code === "ENOTFOUND" ? "no such host name" : errorWords(error));
  }
}

function unresolved(host: string, why: string): Resolved {
  return { kind: "unresolved", words: `${host === "" ? "(no host)" : host}: ${why}` };
}

function notLoopback(host: string, address: string): Resolved {
  const named = host === address ? host : `${host} (${address})`;
  return {
    kind: "not-loopback",
    words: `${named} is not a loopback address; links are not encrypted yet, so only 127.0.0.0/8 and ::1 are used`,
  };
}
