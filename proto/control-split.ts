// Splits what is too long for one control frame: a view of many servers, a list of many events.
//
// Sizes are upper bounds computed from the values, so nothing is encoded twice. A view's parts
// carry its sequence and are sent in order: the first is what the whole view was (full or not), the
// others only add to it. A single server too long for a frame is for the encoder to refuse.

import { CONTROL_FRAME_BYTES_MAX } from "./limits.js";
import type { Happening, ServerView, View } from "./view.js";

/** Tag, length and any number. */
const VALUE_BYTES_MAX = 16;
/** UTF-8 of one UTF-16 unit. */
const CHAR_BYTES_MAX = 3;

/** Splits a view into views each of which fits a frame of `bytesMax`. */
export function splitView(view: View, bytesMax = CONTROL_FRAME_BYTES_MAX): View[] {
  const base: View = { ...view, servers: [], removed: [], flashes: [] };
  const roomBytes = bytesMax - encodedBytesMax(base);
  const parts: View[] = [];
  let servers: ServerView[] = [];
  let removed: string[] = [];
  let flashes: Happening[] = [];
  let usedBytes = 0;
  const close = (): void => {
    parts.push({ ...base, full: view.full && parts.length === 0, servers, removed, flashes });
    servers = [];
    removed = [];
    flashes = [];
    usedBytes = 0;
  };
  const make = (bytes: number): void => {
    if (usedBytes > 0 && usedBytes + bytes > roomBytes) close();
    usedBytes += bytes;
  };
  for (const name of view.removed) {
    make(encodedBytesMax(name));
    removed.push(name);
  }
  for (const server of view.servers) {
    make(encodedBytesMax(server));
    servers.push(server);
  }
  for (const flash of view.flashes) {
    make(encodedBytesMax(flash));
    flashes.push(flash);
  }
  close();
  return parts;
}

/** Keeps the newest events that fit a frame of `bytesMax`; the list is oldest first. */
export function newestThatFit(
  happenings: readonly Happening[],
  bytesMax = CONTROL_FRAME_BYTES_MAX,
): readonly Happening[] {
  let roomBytes = bytesMax - 1024; // The envelope: an id of at most 100 characters and a flag.
  let from = happenings.length;
  for (; from > 0; from -= 1) {
    const happening = happenings[from - 1];
    roomBytes -= happening === undefined ? 0 : encodedBytesMax(happening);
    if (roomBytes < 0) break;
  }
  return from === 0 ? happenings : happenings.slice(from);
}

/** Never less than the bytes that a value takes when encoded. */
export function encodedBytesMax(value: unknown): number {
  if (typeof value === "string") return VALUE_BYTES_MAX + value.length * CHAR_BYTES_MAX;
  if (typeof value !== "object" || value === null) return VALUE_BYTES_MAX;
  let bytes = VALUE_BYTES_MAX;
  if (Array.isArray(value)) for (const item of value) bytes += encodedBytesMax(item);
  else {
    for (const [key, part] of Object.entries(value)) {
      // A map's key is encoded too; a field's name is not, but counting it does no harm.
      bytes += VALUE_BYTES_MAX + key.length * CHAR_BYTES_MAX + encodedBytesMax(part);
    }
  }
  return bytes;
}
