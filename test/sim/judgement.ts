// Was it right that a takeover began by itself? The judge of I5: none against what an operator has
// ordered to be left, none while the backup server is cut off from everyone, none of a main that was
// only not heard because the backup agent itself was away.
//
// Knows the faults as they begin and the truth about the mains; asks the program nothing.

import type { Raise } from "./ledger.js";
import type { Fault } from "./scenario.js";
import type { MainTruth, Truth } from "./truth.js";

/** Faults in which the backup agent itself does not listen. */
const OWN_GAPS: readonly string[] = ["freezeBackupAgent", "backupSleep"];
const CALM_BEFORE_MS = 60_000;
/** The longest silence before a link is lost, and a moment to look at oneself. */
const UNPLUGGED_MARGIN_MS = 2_000;
const SILENT_PERIODS = 3;
/** Keep-alive, wait and start gate of whatever else was wrong are over by then. */
const OVER_MS = 15 * 60_000;

export type JudgementGiven = {
  readonly truth: Truth;
  readonly hasGateway: boolean;
  isUnplugged(): boolean;
  violation(invariant: string, words: string): void;
};

/** Judges takeovers that nobody ordered. */
export class Judgement {
  readonly #given: JudgementGiven;
  #unpluggedAtMs: number | undefined;
  /** All mains were well when all of them were cut off, and nothing else has begun since. */
  #isolatedAtMs: number | undefined;

  constructor(given: JudgementGiven) {
    this.#given = given;
  }

  /** A fault begins now. */
  begins({ kind, lastsMs }: Fault): void {
    const { truth } = this.#given;
    const { nowMs, mains } = truth;
    if (kind === "unplugBackup") this.#unpluggedAtMs = nowMs;
    const isCalm = mains.every((main) => truth.calmMs(main) > CALM_BEFORE_MS);
    const isIsolated = kind === "cutAll" && isCalm && mains.length > 1;
    this.#isolatedAtMs = isIsolated ? nowMs : undefined;
    this.#isolatedUntilMs = nowMs + lastsMs;
  }

  #isolatedUntilMs = 0;

  /** A takeover's epoch is on disk. */
  raised(main: MainTruth, { before, custody, who, standing }: Raise): void {
    const isTakeover = custody === "parking" || custody === "takingOver";
    if (!isTakeover || who !== "") return;
    const { violation, truth, hasGateway } = this.#given;
    const { name } = main.machine.plan;
    const { hold, cancel, maintenance } = standing;
    for (const [what, one] of Object.entries({ hold, cancel, maintenance })) {
      if (one !== undefined)
        violation("I5", `${name} was taken over by itself against its ${what}`);
    }
    const { server } = main.machine.plan;
    if (server.priority === "never")
      violation("I5", `${name} was taken over, its priority is never`);
    if (before !== "main") return;
    const silenceMs = SILENT_PERIODS * Number(server.heartbeat ?? "1") * 1_000;
    const sinceMs = this.#unpluggedAtMs;
    const unpluggedMs =
      this.#given.isUnplugged() && sinceMs !== undefined ? truth.nowMs - sinceMs : 0;
    if (unpluggedMs > silenceMs + UNPLUGGED_MARGIN_MS) {
      violation("I5", `${name} was taken over while the backup server has no carrier`);
    }
    const isIsolated = this.#isolatedAtMs !== undefined && truth.nowMs < this.#isolatedUntilMs;
    if (isIsolated && !hasGateway) {
      violation("I5", `${name} was taken over while the backup server is cut off from everyone`);
    }
    const isWorking = main.machine.host.apps.living?.isWorking === true;
    const otherMs = truth.calmButForMs(main, OWN_GAPS);
    if (isWorking && main.machine.agent.isUp && otherMs > OVER_MS) {
      violation(
        "I5",
        `${name} was taken over after a gap of the backup agent, and nothing was wrong`,
      );
    }
  }
}
