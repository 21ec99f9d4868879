// Whom a probe is sent to: the addresses behind what an operator wrote.
//
// Decides which addresses can stand for one machine, and how two spellings of one address compare.
// Knows nothing of ICMP. Few names are looked up at once: a lookup sits in the thread pool that also
// serves the disk, and with the network gone it sits there for seconds.

import { promises as dns, type LookupAddress } from "node:dns";
import { BlockList, isIP, SocketAddress } from "node:net";
import { Line } from "./line.js";
import { errorWords, toSystemError } from "./system-error.js";

/** An address of one machine, in its one spelling; with its zone, if it was given one. */
export type Target = { readonly address: string; readonly family: 4 | 6 };

/** The addresses behind a name, or why there are none, in words for an operator. */
export type Targets =
  | { readonly kind: "targets"; readonly targets: readonly [Target, ...Target[]] }
  | { readonly kind: "refused"; readonly words: string };

/** The thread pool has 4 threads; half of them stay free for the disk. */
const LOOKUPS_MAX = 2;
const LOOKUP_MS_MAX = 5_000;

/** More addresses than one machine has: such a name is a farm, and a reply says nothing. */
const ADDRESSES_MAX = 8;

/** What may be looked up at all; whatever else was typed is a slip of the pen. */
const NAME = /^(?!-)[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*\.?$/u;

/** Addresses that stand for none or for many. */
const NOT_ONE_MACHINE = new BlockList();
NOT_ONE_MACHINE.addSubnet("0.0.0.0", 8, "ipv4");
NOT_ONE_MACHINE.addSubnet("224.0.0.0", 4, "ipv4");
NOT_ONE_MACHINE.addAddress("255.255.255.255", "ipv4");
NOT_ONE_MACHINE.addAddress("::", "ipv6");
NOT_ONE_MACHINE.addSubnet("ff00::", 8, "ipv6");

const lookups = new Line(LOOKUPS_MAX, LOOKUP_MS_MAX);

/** Finds the addresses of a host name; an address stands for itself. Never rejects. */
export async function targetsOf(host: string): Promise<Targets> {
  const found = isIP(host) === 0 ? await lookedUp(host) : [host];
  if (typeof found === "string") return refused(host, found);
  const targets = [...new Set(found)].map(targetOf);
  const odd = targets.find(({ address, family }) =>
    NOT_ONE_MACHINE.check(withoutZone(address), family === 6 ? "ipv6" : "ipv4"),
  );
  if (odd !== undefined) {
    const named = odd.address === host ? host : `${host} (${odd.address})`;
    return { kind: "refused", words: `${named} is not the address of one machine` };
  }
  const [first, ...others] = targets;
  if (first === undefined) return refused(host, "the name has no address");
  if (targets.length > ADDRESSES_MAX) {
    return refused(
      host,
      `the name has ${targets.length} addresses, at most ${ADDRESSES_MAX} are asked; write one of them`,
    );
  }
  return { kind: "targets", targets: [first, ...others] };
}

/** True if both texts are spellings of the same address; zones do not count. */
export function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [withoutZone(one), withoutZone(other)];
  return a === b || (isIP(a) !== 0 && isIP(b) !== 0 && spelt(a) === spelt(b));
}

function targetOf(address: string): Target {
  const [bare, zone] = [withoutZone(address), address.slice(withoutZone(address).length)];
  const one = spelt(bare);
  return isIP(one) === 4 ? { address: one, family: 4 } : { address: `${one}${zone}`, family: 6 };
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The one spelling of an address; an IPv4 address in IPv6 clothes is that IPv4 address. */
function spelt(address: string): string {
  if (isIP(address) !== 6) return address;
  const one = new SocketAddress({ address, family: "ipv6" }).address;
  return MAPPED.exec(one)?.[1] ?? one;
}

function withoutZone(address: string): string {
  return address.split("%", 1)[0] ?? "";
}

/** The addresses of a name, or why there are none. */
async function lookedUp(name: string): Promise<string[] | string> {
  // The system's resolver reads an empty name as "this machine".
  if (name === "") return "the host name is empty";
  if (!NAME.test(name)) return "this is neither a host name nor an address";
  const began = lookups.take(() => lookup(name));
  const found = await within(began, LOOKUP_MS_MAX);
  return found ?? `no answer from the name service within ${LOOKUP_MS_MAX / 1_000} s`;
}

async function lookup(name: string): Promise<string[] | string> {
  try {
    const found: LookupAddress[] = await dns.lookup(name, { all: true });
    return found.map(({ address }) => address);
  } catch (caught) {
    const error = toSystemError(caught);
    return error.code === "ENOTFOUND" ? "no such host name" : errorWords(error);
  }
}

/** What the promise gives, or `undefined` when it takes too long. */
function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function refused(host: string, why: string): Targets {
  return { kind: "refused", words: host === "" ? why : `${host}: ${why}` };
}
