// Bugs to plant in transfers and stores.

import type { Planted } from "../planted.js";

/** Planted in transfers and stores. */
export const OBJECTS: readonly Planted[] = [
  {
    bug: "a burst in the pacer: missed slots are caught up",
    file: "objects/core/pacer.ts",
    from: "this.#lastSlot = this.#slotAt(nowMs);",
    to: "this.#lastSlot += 1;",
    checkers: ["test/objects/pacer.test.ts"],
  },
  {
    bug: "an occupied place is overwritten",
    file: "objects/stores/folder.ts",
    from: "if (isOurs(there)) return there;",
    to: "if (isOurs(there) || there.path !== '') return there;",
    checkers: ["test/objects/folder.test.ts", "test/objects/real-disk.test.ts"],
  },
  {
    bug: "a move ends without removing from its source",
    file: "objects/core/transfer-work.ts",
    from: 'if (planItem(t, work.index).mode === "copy") {',
    to: 'if (planItem(t, work.index).mode !== "never") {',
    checkers: ["test/objects/transfer.test.ts", "test/objects/transfer-anything.test.ts"],
  },
  {
    bug: "a settings backup of an empty folder is believed",
    file: "objects/core/manifest.ts",
    from: "if (manifest.length * 2 >= lastGood.length) return undefined;",
    to: "if (manifest.length * 2 >= 0) return undefined;",
    checkers: ["test/objects/core.test.ts"],
  },
  {
    bug: "a restore removes from its source while the sink was not heard",
    file: "objects/core/transfer-work.ts",
    from: '    effects.push({ kind: "put", id, index, entry, replaces, contentOf });',
    to:
      '    effects.push({ kind: "put", id, index, entry, replaces, contentOf });\n' +
      '    const early = ask(t, "remove", work, nowMs);\n' +
      '    effects.push({ kind: "remove", id: early, index, entry });',
    checkers: ["test/objects/transfer.test.ts", "test/objects/transfer-anything.test.ts"],
  },
  {
    bug: "a transfer that stands still leaves what is put on both sides",
    file: "objects/core/transfer-work.ts",
    from: '  if (t.phase === "paused") askRemovals(t, nowMs, effects);\n',
    to: "",
    checkers: ["test/objects/transfer.test.ts", "test/objects/transfer-anything.test.ts"],
  },
  {
    bug: "a conflict is resolved silently for the backup",
    file: "objects/core/conflict.ts",
    from: 'return main.digest === backup.digest ? "backup" : "conflict";',
    to: 'return "backup";',
    checkers: ["test/objects/conflict.test.ts", "test/agent-backup/conflicts.test.ts"],
  },
  {
    bug: "the cap of all transfers is ignored by a second main",
    file: "objects/core/shared-pace.ts",
    from: "let slot = Math.max(this.#lastSlot + 1, Math.floor((fromMs - this.#startMs) / this.slotMs));",
    to: "let slot = Math.floor((fromMs - this.#startMs) / this.slotMs);",
    checkers: ["test/objects/shared-pace.test.ts", "test/agent-backup/cap.test.ts"],
  },
  {
    bug: "a store's program is believed what digest it holds",
    file: "objects/stores/command.ts",
    from: 'mustHold("its list says", entry, after.digest);',
    to: 'mustHold("its list says", entry, answer.digest ?? digest);',
    checkers: ["test/objects/command.test.ts"],
  },
  {
    bug: "a store's program is believed that it put an object",
    file: "objects/stores/command.ts",
    from: "if (after === undefined) {",
    to: 'if (after === undefined && answer.reference === "") {',
    checkers: ["test/objects/command.test.ts", "test/agent-backup/command-store.test.ts"],
  },
  {
    bug: "a version of a main whose memory was damaged counts as the newer one",
    file: "objects/core/conflict.ts",
    from: 'return { kind: known.isMemoryWhole ? "changed" : "doubtful", digest: found };',
    to: 'return { kind: "changed", digest: found };',
    checkers: ["test/agent-backup/conflicts.test.ts"],
  },
  {
    bug: "the settings backup that a main is rebuilt from is thinned away meanwhile",
    file: "objects/core/thinning.ts",
    from: "if (inUse !== undefined) staying.add(inUse);",
    to: "if (inUse === undefined) staying.add(inUse ?? '');",
    checkers: ["test/agent-backup/rebuild.test.ts"],
  },
  {
    bug: "K1: conflicts are resolved silently for the backup",
    file: "objects/core/conflict.ts",
    from: 'return main.digest === backup.digest ? "backup" : "conflict";',
    to: 'return "backup";',
    checkers: ["test/sim/away.test.ts"],
  },
  {
    bug: "K1: a deletion on the main is ignored",
    file: "objects/core/conflict.ts",
    from: 'if (backup.kind === "same") return "deletedOnMain";',
    to: 'if (backup.kind === "same") return "backup";',
    checkers: ["test/sim/away.test.ts"],
  },
  {
    bug: "what was edited while its file was being removed goes with it",
    file: "objects/stores/withdrawal.ts",
    from: 'if (!goes && (await disk.renameNew(out, path))) return "edited";',
    to: 'if (!goes && out === path) return "edited";',
    checkers: ["test/objects/withdrawal.test.ts"],
  },
  {
    bug: "what was edited while another was put in its place is overwritten",
    file: "objects/stores/withdrawal.ts",
    from: "const isMeant = found === undefined || this.#isContent(found, digest);",
    to: "const isMeant = true || this.#isContent(found ?? 'unreadable', digest);",
    checkers: ["test/objects/withdrawal.test.ts"],
  },
  {
    bug: "what somebody makes where an object is put is overwritten",
    file: "objects/stores/folder.ts",
    from: "return await disk.create(whole, content);",
    to: "await disk.replace(whole, content); return true;",
    checkers: ["test/objects/withdrawal.test.ts"],
  },
  {
    bug: "a removal that a crash cut off is never ended",
    file: "objects/stores/withdrawal.ts",
    from: "if (!isWithdrawn(entry)) continue;",
    to: "if (isWithdrawn(entry)) continue;",
    checkers: ["test/objects/withdrawal.test.ts"],
  },
];
