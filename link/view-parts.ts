// Puts the parts of a long view together again.

import { ProtocolError } from "../proto/errors.js";
import { MAINS_MAX } from "../proto/limits.js";
import type { View } from "../proto/view.js";

/** Takes views as they travel and gives them as they were made. */
export class ViewParts {
  #parts: View[] = [];
  #servers = 0;

  /**
   * Takes a part; answers the whole view with the last one.
   * @throws {ProtocolError} remote `out-of-order`, `too-many-requests`
   */
  take(part: View, more: boolean): View | undefined {
    const [first] = this.#parts;
    if (first !== undefined && (part.sequence !== first.sequence || part.full)) {
      const words = `view ${part.sequence} came in the middle of view ${first.sequence}`;
      throw new ProtocolError("remote", "out-of-order", words);
    }
    this.#parts.push(part);
    this.#servers += part.servers.length + part.removed.length + part.flashes.length;
    if (this.#parts.length > MAINS_MAX || this.#servers > 3 * MAINS_MAX) {
      throw new ProtocolError("remote", "too-many-requests", `a view of ${this.#servers} rows`);
    }
    if (more) return undefined;
    const parts = this.#parts;
    this.#parts = [];
    this.#servers = 0;
    if (first === undefined) return part;
    return {
      ...first,
      servers: parts.flatMap((p) => p.servers),
      removed: parts.flatMap((p) => p.removed),
      flashes: parts.flatMap((p) => p.flashes),
    };
  }
}
