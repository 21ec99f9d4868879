// Bugs to plant: one small change each, and the checker that must see it. A checker that cannot
// fail proves nothing.

export type Planted = {
  /** What the change breaks, for people. */
  readonly bug: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** Test files that must fail, as for vitest. */
  readonly checkers: readonly string[];
};

/** Every planted bug. */
export const BUGS: readonly Planted[] = [
  {
    bug: "silence is noticed one heartbeat late",
    file: "proto/session.ts",
    from: "export const SILENT_PERIODS = 3;",
    to: "export const SILENT_PERIODS = 4;",
    checkers: ["test/proto/session.test.ts"],
  },
  {
    bug: "a stale heartbeat counts as a keep-alive",
    file: "agent-backup/io/door.ts",
    from: "body.healthy && !stale",
    to: "body.healthy",
    checkers: ["test/agent-backup/fleet.test.ts"],
  },
  {
    bug: "a burst in the pacer: missed slots are caught up",
    file: "objects/core/pacer.ts",
    from: "this.#lastSlot = this.#slotAt(nowMs);",
    to: "this.#lastSlot += 1;",
    checkers: ["test/objects/pacer.test.ts"],
  },
  {
    bug: "a park is forgotten",
    file: "agent-backup/core/custody-rows.ts",
    from: '{ from: "raising", on: "saved", to: "parking", then: ["park"], why: "epoch is on disk" }',
    to: '{ from: "raising", on: "saved", to: "parking", then: [], why: "epoch is on disk" }',
    checkers: ["test/agent-backup/fleet.test.ts"],
  },
  {
    bug: "a stale answer of an earlier save is believed",
    file: "agent-backup/core/server.ts",
    from: `    case "saved":
      if (event.save !== before.saveAsked) return before;`,
    to: `    case "saved":`,
    checkers: ["test/agent-backup/server.test.ts"],
  },
  {
    bug: "a main takes orders of a lower epoch",
    file: "agent-main/core/custody.ts",
    from: "const isStale = given.epoch < custody.record.epoch;",
    to: "const isStale = false && given.epoch < custody.record.epoch;",
    checkers: ["test/agent-main/parking.test.ts"],
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
    checkers: ["test/objects/transfer.test.ts"],
  },
  {
    bug: "the hold-down is not waited for",
    file: "agent-backup/core/server-due.ts",
    from: "sinceMs + server.settings.holdDown * 1_000",
    to: "sinceMs + server.settings.holdDown * 0",
    checkers: ["test/agent-backup/server.test.ts"],
  },
  {
    bug: "the journal acknowledges what is not synced",
    file: "base/journal-writer.ts",
    from: `      await this.#disk.append(path, lines);
      await this.#disk.sync(path);`,
    to: "      await this.#disk.append(path, lines);",
    checkers: ["test/base/journal"],
  },
  {
    bug: "an epoch can be cut off the journal unnoticed",
    file: "agent-backup/core/state-image.ts",
    from: "if (before?.epoch !== epoch) return before !== undefined || epoch > 0n;",
    to: 'if (before?.epoch !== epoch || custody !== "") return false;',
    checkers: ["test/agent-backup/state.test.ts"],
  },
  {
    bug: "a frame one byte too long is taken",
    file: "proto/frame.ts",
    from: "if (bytes > bytesMax) {",
    to: "if (bytes > bytesMax + 1) {",
    checkers: ["test/proto/frame.test.ts"],
  },
  {
    bug: "the application starts before the backup agent has answered",
    file: "agent-main/core/start-gate.ts",
    from: '{ from: "agreed", on: "settled", to: "open", then: ["open"], why: "the application may start" }',
    to: '{ from: "agreed", on: "settled", to: "open", then: [], why: "the application may start" }',
    checkers: ["test/agent-main/parking.test.ts"],
  },
  {
    bug: "a deadline moved earlier is late",
    file: "base/deadlines.ts",
    from: "else if (atMs < deadline.placedAtMs) {",
    to: "else if (atMs < deadline.placedAtMs - 1_000) {",
    checkers: ["test/base/deadlines.test.ts"],
  },
  {
    bug: "a settings backup of an empty folder is believed",
    file: "objects/core/manifest.ts",
    from: "if (manifest.length * 2 >= lastGood.length) return undefined;",
    to: "if (manifest.length * 2 >= 0) return undefined;",
    checkers: ["test/objects/core.test.ts"],
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
    bug: "a main may speak for another",
    file: "agent-backup/io/admission.ts",
    from: "return hello.name.toLowerCase() === identity?.toLowerCase();",
    to: "return hello.name !== identity + identity;",
    checkers: ["test/agent-backup/keys.test.ts"],
  },
  {
    bug: "a main that was removed is let in with its old key",
    file: "agent-backup/io/keys.ts",
    from: "    this.#byName.delete(name.toLowerCase());",
    to: "",
    checkers: ["test/agent-backup/keys.test.ts"],
  },
  {
    bug: "a key that others may read is used",
    file: "base/node/disk.ts",
    from: "if (isSecret) mustBeOwnersAlone(opened, path);",
    to: "",
    checkers: ["test/base/key.test.ts"],
  },
  {
    bug: "a key whose file is gone is used again when the disk hangs",
    file: "agent-main/io/key-file.ts",
    from: 'found.kind === "key" ? found.key : undefined',
    to: 'found.kind === "key" ? found.key : this.#known',
    checkers: ["test/agent-main/key-file.test.ts"],
  },
  {
    bug: "the mark is not waited for before the effect",
    file: "base/journal-writer.ts",
    from: "if (isMarked) await this.mark({ segment: number, bytes, ...reached, confirmed });",
    to: "if (isMarked) void this.mark({ segment: number, bytes, ...reached, confirmed });",
    checkers: ["test/base/journal-mark.test.ts"],
  },
  {
    bug: "an epoch is raised without a mark",
    file: "agent-backup/io/state-log.ts",
    from: "append(encodeEntry(entry), { isMarked });",
    to: "append(encodeEntry(entry));",
    checkers: ["test/agent-backup/state.test.ts"],
  },
  {
    bug: "a gap of the agent's own is ignored",
    file: "agent-backup/core/fitness.ts",
    from: "gap.lastedMs >= heartbeatMs;",
    to: "gap.lastedMs > Number.MAX_VALUE;",
    checkers: ["test/agent-backup/fitness.test.ts"],
  },
  {
    bug: "a witness that answered before the verdict is believed",
    file: "agent-backup/core/fitness.ts",
    from: "if (this.#witnesses.hasAnsweredSince(sinceMs)) return [];",
    to: "if (this.#witnesses.hasAnsweredSince(0)) return [];",
    checkers: ["test/agent-backup/fitness.test.ts"],
  },
  {
    bug: "a ping that could not be asked counts as silence",
    file: "agent-backup/core/forced-start.ts",
    from: "      return { ...broken, problem: answer.words };",
    to: "",
    checkers: ["test/agent-backup/forced-start.test.ts"],
  },
  {
    bug: "the silence of an address that never answered forces a start",
    file: "agent-backup/core/forced-start.ts",
    from: 'if (isOver) return isKnown ? "force" : "notKnown";',
    to: 'if (isOver) return "force";',
    checkers: ["test/agent-backup/forced-start.test.ts"],
  },
  {
    bug: "the line is in order of names instead of priority",
    file: "agent-backup/core/fleet.ts",
    from: "    RANK[a.priority] - RANK[b.priority] ||\n    a.failedWallMs - b.failedWallMs ||\n",
    to: "",
    checkers: ["test/agent-backup/line.test.ts"],
  },
  {
    bug: "a hold does not freeze the timer",
    file: "agent-backup/core/server-stand.ts",
    from: "        liveness: livenessTable.freeze(liveness, now.nowMs),\n",
    to: "",
    checkers: ["test/agent-backup/standing.test.ts"],
  },
  {
    bug: "maintenance that ends acts on a main that is down",
    file: "agent-backup/core/standing.ts",
    from: "maintenance: isRunning ? undefined : { ...maintenance, isOverrun: true } };",
    to: "maintenance: undefined };",
    checkers: ["test/agent-backup/standing.test.ts"],
  },
  {
    bug: "takeovers that were ordered count for the flap lock",
    file: "agent-backup/core/server-turn.ts",
    from: 'if (before.custody.state !== "raising" || before.raisedBy !== "") return before;',
    to: 'if (before.custody.state !== "raising") return before;',
    checkers: ["test/agent-backup/standing.test.ts"],
  },
  {
    bug: "a restore removes from its source while the sink was not heard",
    file: "objects/core/transfer-work.ts",
    from: '    effects.push({ kind: "put", id, index, entry, replaces, contentOf });',
    to:
      '    effects.push({ kind: "put", id, index, entry, replaces, contentOf });\n' +
      '    const early = ask(t, "remove", work, nowMs);\n' +
      '    effects.push({ kind: "remove", id: early, index, entry });',
    checkers: ["test/objects/transfer.test.ts"],
  },
  {
    bug: "a confirmed doubt raises the epoch by one only",
    file: "agent-backup/core/server-doubt.ts",
    from: "custody.epoch : epochSeen) + EPOCHS_LOST_MAX;",
    to: "custody.epoch : epochSeen) + 1n;",
    checkers: ["test/agent-backup/server-doubt.test.ts"],
  },
  {
    bug: "an imported state is believed as it is",
    file: "agent-backup/io/state-import.ts",
    from: "  image.doubtDisk(\n",
    to: "  String(\n",
    checkers: ["test/agent-backup/export.test.ts"],
  },
  {
    bug: "an object is answered home before the journal has it",
    file: "agent-main/io/homecoming.ts",
    from: "    await noted(given, put, result);",
    to: "    void noted(given, put, result);",
    checkers: ["test/agent-main/full-disk.test.ts"],
  },
  {
    bug: "an object is put before it is noted that it may be there",
    file: "agent-backup/io/moves.ts",
    from: "      beforePut: ({ index }) => this.#keepPutting(move.what, index),\n",
    to: "",
    checkers: ["test/agent-backup/fleet.test.ts"],
  },
  {
    bug: "a switchover starts objects although the main has not parked",
    file: "agent-backup/core/server-settle.ts",
    from: '  if (byOrder.takeover === "switchover") {\n',
    to: '  if (byOrder.takeover === "switchover" && isLinked && !isOver) {\n',
    checkers: ["test/agent-backup/switchover.test.ts", "test/agent-backup/server-property.test.ts"],
  },
  {
    bug: "a switchover is given back by itself",
    file: "agent-backup/core/server-due.ts",
    from: " && !byOrder.isSwitchover;",
    to: ";",
    checkers: ["test/agent-backup/switchover.test.ts"],
  },
  {
    bug: "force is taken without the name",
    file: "agent-backup/io/move-orders.ts",
    from: "if (force === undefined || force === shell.name) return undefined;",
    to: "return undefined;",
    checkers: ["test/agent-backup/switchover.test.ts"],
  },
  {
    bug: "a cancelled takeover goes on with what is not in flight",
    file: "agent-backup/core/custody-rows.ts",
    from: '    then: ["pauseTransfer"] as const,\n    why: "the takeover is cancelled:',
    to: '    then: [] as const,\n    why: "the takeover is cancelled:',
    checkers: ["test/agent-backup/cancel.test.ts"],
  },
  {
    bug: "a main in partial is told to hold everything",
    file: "agent-backup/core/movement.ts",
    from: '    case "paused":\n    case "partial":\n',
    to: '    case "partial":\n      return items.filter((item) => item.where !== "left");\n    case "paused":\n',
    checkers: ["test/agent-backup/cancel.test.ts"],
  },
  {
    bug: "a main that runs what is on the backup is not told to park",
    file: "agent-backup/core/custody-rows.ts",
    from: '    to: "contention",\n    then: ["park"],',
    to: '    to: "contention",\n    then: [],',
    checkers: ["test/agent-backup/cancel.test.ts"],
  },
  {
    bug: "a main is removed although its objects are away",
    file: "agent-backup/io/commands.ts",
    from: "    if (!isHome && !isAbandoning) {\n",
    to: "    if (false as boolean) {\n",
    checkers: ["test/agent-backup/abandon.test.ts"],
  },
  {
    bug: "mains that vanish together are taken over one by one",
    file: "agent-backup/core/heard-mains.ts",
    from: "if (this.#running.size > 0 || this.#vanished.length < 2) return;",
    to: "return;",
    checkers: ["test/agent-backup/fitness.test.ts"],
  },
];
