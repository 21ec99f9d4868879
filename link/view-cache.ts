// Encoded views, shared by all clients that need the same one at the same moment.

import { encodeReply } from "../proto/control.js";
import { splitView } from "../proto/control-split.js";
import { encodeFrame } from "../proto/frame.js";
import { CONTROL_FRAME_BYTES_MAX } from "../proto/limits.js";
import type { BackupView, View } from "../proto/view.js";

/** A view as frames, with the sequence that whoever took them all has seen. */
export type EncodedView = { readonly sequence: number; readonly frames: readonly Uint8Array[] };

/** Asks for each view once until something changes. */
export class ViewCache {
  readonly #view: (since: number | undefined) => View;
  readonly #views = new Map<string, EncodedView>();

  constructor(view: (since: number | undefined) => View) {
    this.#view = view;
  }

  /** What a client of this role that has seen `since` has to be sent. */
  since(since: number | undefined, role: BackupView["role"]): EncodedView {
    const key = `${since} ${role}`;
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const view = this.#view(since);
    const parts = splitView({ ...view, backup: { ...view.backup, role } });
    const frames = parts.map((part, i) => {
      const reply = { id: "", body: { kind: "view", view: part } } as const;
      return encodeFrame(encodeReply(reply, i + 1 < parts.length), CONTROL_FRAME_BYTES_MAX);
    });
    const encoded = { sequence: view.sequence, frames };
    this.#views.set(key, encoded);
    return encoded;
  }

  /** Something changed, or time went on. */
  clear(): void {
    if (this.#views.size > 0) this.#views.clear();
  }
}
