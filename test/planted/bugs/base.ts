// Bugs to plant in the base, the link and the messages.

import type { Planted } from "../planted.js";

/** Planted in the base, the link and the messages. */
export const BASE: readonly Planted[] = [
  {
    bug: "silence is noticed one heartbeat late",
    file: "proto/session.ts",
    from: "export const SILENT_PERIODS = 3;",
    to: "export const SILENT_PERIODS = 4;",
    checkers: ["test/proto/session.test.ts"],
  },
  {
    bug: "the journal acknowledges what is not synced",
    file: "base/journal-writer.ts",
    from: `      await this.#disk.append(path, lines);
      await this.#disk.sync(path);`,
    to: "      await this.#disk.append(path, lines);",
    checkers: ["test/base/journal-crash.test.ts", "test/base/journal-disk.test.ts"],
  },
  {
    bug: "a frame one byte too long is taken",
    file: "proto/frame.ts",
    from: "if (bytes > bytesMax) {",
    to: "if (bytes > bytesMax + 1) {",
    checkers: ["test/proto/frame.test.ts"],
  },
  {
    bug: "a deadline moved earlier is late",
    file: "base/deadlines.ts",
    from: "else if (atMs < deadline.placedAtMs) {",
    to: "else if (atMs < deadline.placedAtMs - 1_000) {",
    checkers: ["test/base/deadlines.test.ts"],
  },
  {
    bug: "a ticket stands for a key that is gone",
    file: "base/node/tls.ts",
    from: "  secureOptions: constants.SSL_OP_NO_TICKET,",
    to: "",
    checkers: ["test/base/tls.test.ts"],
  },
  {
    bug: "a stranger can tell which names are known",
    file: "base/node/handshakes.ts",
    from: "key?.bytes() ?? randomBytes(KEY_BYTES)",
    to: "key?.bytes() ?? new Uint8Array()",
    checkers: ["test/base/tls.test.ts"],
  },
  {
    bug: "whoever is silent stays at the door",
    file: "base/node/handshakes.ts",
    from: "this.#tooSlow(key), limits.proofMs",
    to: "this.#tooSlow(key), limits.proofMs * 10_000",
    checkers: ["test/base/tls.test.ts"],
  },
  {
    bug: "whoever goes away is counted at the door for ever",
    file: "base/node/handshakes.ts",
    from: 'socket.once("close", () => this.#leaves(key));',
    to: "",
    checkers: ["test/base/tls.test.ts"],
  },
  {
    bug: "a key that others may read is used",
    file: "base/node/disk.ts",
    from: "if (isSecret) mustBeOwnersAlone(opened, path);",
    to: "",
    checkers: ["test/base/key.test.ts"],
  },
  {
    bug: "the mark is not waited for before the effect",
    file: "base/journal-writer.ts",
    from: "if (isMarked) await this.mark({ segment: number, bytes, ...reached, confirmed });",
    to: "if (isMarked) void this.mark({ segment: number, bytes, ...reached, confirmed });",
    checkers: ["test/base/journal-mark.test.ts"],
  },
];
