// Bugs to plant in the main agent.

import type { Planted } from "../planted.js";

/** Planted in the main agent. */
export const MAIN: readonly Planted[] = [
  {
    bug: "a main takes orders of a lower epoch",
    file: "agent-main/core/custody.ts",
    from: "const isStale = given.epoch < custody.record.epoch;",
    to: "const isStale = false && given.epoch < custody.record.epoch;",
    checkers: ["test/agent-main/parking.test.ts"],
  },
  {
    bug: "the application starts before the backup agent has answered",
    file: "agent-main/core/start-gate.ts",
    from: '{ from: "agreed", on: "settled", to: "open", then: ["open"], why: "the application may start" }',
    to: '{ from: "agreed", on: "settled", to: "open", then: [], why: "the application may start" }',
    checkers: ["test/agent-main/parking.test.ts"],
  },
  {
    bug: "a key whose file is gone is used again when the disk hangs",
    file: "agent-main/io/key-file.ts",
    from: 'found.kind === "key" ? found.key : undefined',
    to: 'found.kind === "key" ? found.key : this.#known',
    checkers: ["test/agent-main/key-file.test.ts"],
  },
  {
    bug: "an object is answered home before the journal has it",
    file: "agent-main/io/homecoming.ts",
    from: "    await noted(given, put, result);",
    to: "    void noted(given, put, result);",
    checkers: ["test/agent-main/full-disk.test.ts"],
  },
  {
    bug: "a lease is counted from the receipt of its answer",
    file: "agent-main/io/stand-down.ts",
    from: "    this.#change(answered(this.#lease, sequence, leaseMs));",
    to: "    this.#change(answered(beats(this.#lease, sequence + 1, this.#nowMs), sequence + 1, leaseMs));",
    checkers: ["test/agent-main/stand-down.test.ts"],
  },
  {
    bug: "parked is confirmed before the application had time to notice",
    file: "agent-main/io/let-go.ts",
    from: 'if (by === "removal") return this.#noticed();',
    to: 'if (by === "removal") return;',
    checkers: ["test/agent-main/parking.test.ts"],
  },
  {
    bug: "the time in which an application notices is not in the stop budget",
    file: "agent-main/io/stand-down.ts",
    from: "return Math.max(parkP99Ms(state.state.parksMs), letGoMs);",
    to: "return Math.max(parkP99Ms(state.state.parksMs), letGoMs * 0);",
    checkers: ["test/agent-main/stand-down.test.ts"],
  },
  {
    bug: "a main that stood down dials as one that has time",
    file: "agent-main/agent.ts",
    from: 'return holding === "stoodDown" || this.#gate.state === "asking";',
    to: 'return holding === "stoodDown" && this.#gate.state === "asking";',
    checkers: ["test/agent-main/stand-down.test.ts"],
  },
  {
    bug: "a main that stands down does not kill what outlasts its stop budget",
    file: "agent-main/io/stand-down.ts",
    from: "    this.#given.killApplication();\n",
    to: "",
    checkers: ["test/agent-main/stand-down.test.ts"],
  },
  {
    bug: "objects are taken back while the backup agent is connected",
    file: "agent-main/agent.ts",
    from: "    const words = this.#uplink.isUp\n      ?",
    to: "    const words = (false as boolean)\n      ?",
    checkers: ["test/agent-main/take-back.test.ts"],
  },
  {
    bug: "a journal that was put back names the copies that count",
    file: "agent-main/io/parts.ts",
    from: "state.set({ parkedSet: unfinished });",
    to: "state.set({ parkedSet });",
    checkers: ["test/agent-main/doubt.test.ts"],
  },
  {
    bug: "an order that was overtaken while the disk took nothing is carried out",
    file: "agent-main/io/custodian.ts",
    from: "if (!isOvertaken) this.#perform(effects);",
    to: "this.#perform(effects);",
    checkers: ["test/agent-main/full-disk.test.ts"],
  },
  {
    bug: "the end of a lease is forgotten while an order to hold waits for the disk",
    file: "agent-main/io/stand-down.ts",
    from: 'this.#given.order({ kind: "standDown", epoch: custody.record.epoch, hold });',
    to: 'if (!isHeld) this.#given.order({ kind: "standDown", epoch: custody.record.epoch, hold });',
    checkers: ["test/agent-main/stand-down.test.ts"],
  },
  {
    bug: "an order that the end of the lease has overtaken is carried out",
    file: "agent-main/io/custodian.ts",
    from: 'if (next?.kind === "standDown") return needsLease(this.#custody);',
    to: 'if (next?.kind === "standDown") return false && needsLease(this.#custody);',
    checkers: ["test/agent-main/stand-down.test.ts"],
  },
  {
    bug: "what was being put home when the same order came again is parked",
    file: "agent-main/io/custodian.ts",
    from: "let out: readonly ObjectId[] = [];\n    const end = await lane.alone(async () => {\n      // Whatever was on its way home when the order came is home by now, and stays.\n      out = held(this.#custody);",
    to: "const out = held(this.#custody);\n    const end = await lane.alone(async () => {",
    checkers: ["test/agent-main/parking.test.ts"],
  },
  {
    bug: "the wait for a disk counts as the time that an application takes to let go",
    file: "agent-main/io/stand-down.ts",
    from: "const untilLetGoMs = Math.max(0, Math.ceil(parkMs - killedForMs));",
    to: "const untilLetGoMs = Math.ceil(parkMs) + 0 * killedForMs;",
    checkers: ["test/agent-main/stand-down.test.ts"],
  },
];
