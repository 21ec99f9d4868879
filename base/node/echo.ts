// ICMP echo messages as bytes.
//
// Decides nothing about who may answer: that is echo-session.ts. Reads only what a raw socket
// delivers: IPv4 with its IP header, IPv6 without. Checksums are not verified: the kernel does it
// for IPv6, and for IPv4 every byte that counts is compared with what was sent.
//
// Source: RFC 792 (echo), RFC 4443 section 4 (ICMPv6 echo), RFC 1071 (checksum).

/** What an echo reply repeats of its request. */
export type Echo = {
  readonly identifier: number;
  readonly sequence: number;
  readonly payload: Uint8Array;
};

const REQUEST = { 4: 8, 6: 128 } as const;
const REPLY = { 4: 0, 6: 129 } as const;
const HEADER_BYTES = 8;
const IPV4_HEADER_BYTES_MIN = 20;

/** Makes an echo request. For IPv6 the kernel sets the checksum, which covers addresses. */
export function echoRequest(family: 4 | 6, { identifier, sequence, payload }: Echo): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES + payload.length);
  bytes.writeUInt8(REQUEST[family], 0);
  bytes.writeUInt16BE(identifier, 4);
  bytes.writeUInt16BE(sequence, 6);
  bytes.set(payload, HEADER_BYTES);
  bytes.writeUInt16BE(checksum(bytes), 2);
  return bytes;
}

/** Reads an echo reply; `undefined` for any other packet. Any bytes may come. */
export function readEchoReply(family: 4 | 6, packet: Buffer): Echo | undefined {
  const message = family === 6 ? packet : withoutIpHeader(packet);
  if (message === undefined || message.length < HEADER_BYTES) return undefined;
  if (message[0] !== REPLY[family] || message[1] !== 0) return undefined;
  return {
    identifier: message.readUInt16BE(4),
    sequence: message.readUInt16BE(6),
    payload: message.subarray(HEADER_BYTES),
  };
}

function withoutIpHeader(packet: Buffer): Buffer | undefined {
  const [first = 0] = packet;
  const headerBytes = (first & 0x0f) * 4;
  if (first >> 4 !== 4 || headerBytes < IPV4_HEADER_BYTES_MIN) return undefined;
  return packet.length < headerBytes ? undefined : packet.subarray(headerBytes);
}

/** The ones' complement of the ones' complement sum. */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    sum += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  }
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}
