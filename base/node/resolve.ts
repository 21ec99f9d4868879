// What a host name stands for, in words for an operator where it stands for nothing.
//
// Decides that an empty name is a slip of the pen. Knows nothing of sockets.

import { promises as dns, type LookupAddress } from "node:dns";
import { isIP } from "node:net";
import { errorWords, toSystemError } from "./system-error.js";

/** What a host name stands for, or why it stands for nothing. */
export type Resolved =
  | { readonly kind: "addresses"; readonly addresses: readonly [LookupAddress, ...LookupAddress[]] }
  | { readonly kind: "unresolved"; readonly words: string };

/** Resolves a host name or an IP address, in the system's order. */
export async function resolveHost(host: string): Promise<Resolved> {
  const family = isIP(host);
  if (family !== 0) return { kind: "addresses", addresses: [{ address: host, family }] };
  // The system's resolver reads an empty name as "this machine"; here it is a slip of the pen.
  if (host === "") return unresolved(host, "the host name is empty");
  try {
    const [first, ...others] = await dns.lookup(host, { all: true });
    if (first === undefined) return unresolved(host, "the name has no address");
    return { kind: "addresses", addresses: [first, ...others] };
  } catch (caught) {
    const error = toSystemError(caught);
    return unresolved(host, error.code === "ENOTFOUND" ? "no such host name" : errorWords(error));
  }
}

function unresolved(host: string, why: string): Resolved {
  return { kind: "unresolved", words: `${host === "" ? "(no host)" : host}: ${why}` };
}
