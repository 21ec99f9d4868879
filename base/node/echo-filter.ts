// What the kernel keeps away from a raw ICMP socket, so that there is room for replies.
//
// A raw socket hears all ICMP of the machine, and holds some hundred packets while nobody reads.
// Decides that only echo replies are let in, and that as many wait as the system allows. Linux only:
// elsewhere everything is read and thrown away, which is slower and no less true.
//
// Source: raw(7), icmp(7); RFC 3542 section 3.2 with Linux's sense of the bits (set: kept away).

import type { RawSocket } from "net-ping";

const ECHO_REPLY = { 4: 0, 6: 129 } as const;
/** SOL_RAW and ICMP_FILTER; IPPROTO_ICMPV6 and ICMPV6_FILTER. */
const FILTER = { 4: [255, 1], 6: [58, 1] } as const;
/** The bits of ICMP's first 32 types; those of all 256 of ICMPv6. */
const FILTER_WORDS = { 4: 1, 6: 8 } as const;
const SOL_SOCKET = 1;
const SO_RCVBUF = 8;
/** More than any system allows by default: it takes its own maximum then. */
const RECEIVE_BYTES = 4 * 1024 * 1024;
const WORD_BITS = 32;

/** Sets the filter and the room of a socket. */
export function hearOnlyReplies(socket: RawSocket, family: 4 | 6): void {
  if (process.platform !== "linux") return;
  const [level, option] = FILTER[family];
  const filter = filterBits(family);
  socket.setOption(level, option, filter, filter.length);
  socket.setOption(SOL_SOCKET, SO_RCVBUF, RECEIVE_BYTES);
}

/** All bits but that of the echo reply, in the machine's own order of bytes. */
function filterBits(family: 4 | 6): Buffer {
  const words = new Uint32Array(FILTER_WORDS[family]).fill(0xffff_ffff);
  const type = ECHO_REPLY[family];
  const at = Math.floor(type / WORD_BITS);
  words[at] = (words[at] ?? 0) & ~(1 << (type % WORD_BITS));
  return Buffer.from(words.buffer);
}
