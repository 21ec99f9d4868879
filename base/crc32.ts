// CRC-32 as in zip, gzip and Ethernet (polynomial 0xEDB88320, reflected): finds every single flipped
// bit and every burst up to 32 bits. It finds accidents; against intent there is the chain of digests.

const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let c = byte;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ POLYNOMIAL : c >>> 1;
  return c;
});

/** The CRC-32 of bytes, or of a part of them, as a number from 0 to 2^32 - 1. */
export function crc32(bytes: Uint8Array, from = 0, end = bytes.length): number {
  let c = 0xffffffff;
  for (let at = from; at < end; at += 1) {
    c = (TABLE[(c ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8);
  }
  return (c ^ 0xffffffff) >>> 0;
}

/** The same as eight lower-case hexadecimal digits. */
export function crc32Hex(bytes: Uint8Array, from = 0, end = bytes.length): string {
  return crc32(bytes, from, end).toString(16).padStart(8, "0");
}
