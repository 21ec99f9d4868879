// The judge of *when cut off: stand down*: a main that has confirmed it runs nothing that the backup
// server runs, for not one millisecond, whatever is cut, killed or unplugged around its agent.
//
// What is excepted is what the specification excepts: a main agent that was killed, stopped, or held
// for longer than the margin; an order forced by name; a restore, whose doubled time is measured apart;
// a backup disk that was lost. Told by the recorders and the disks; asks the program nothing.

import { LEASE_MARGIN_MS, longestLeaseMs, STOP_BUDGET_MS } from "../../proto/lease.js";
import type { Fault, FaultKind } from "./scenario.js";
import { CALM_MS, type MainTruth, nameOf, type ObjectTruth, type Truth } from "./truth.js";

const TAIL_MS = 5_000;

/** Faults that hold or end the main agent itself. */
const AWAY: readonly FaultKind[] = [
  "killMainAgent",
  "stopMainAgent",
  "crashPoint",
  "crashMainAtOperation",
  "mainDiskRestart",
  "mainJournal",
];
/** Faults that hold it for as long as they last. */
const PAUSES: readonly FaultKind[] = ["freezeMainAgent", "mainSleep"];

/** True if a server's settings, as an operator types them, allow a lease. */
export function mayStandDown(server: Readonly<Record<string, string>>): boolean {
  const { waitForReconnection = "30", heartbeat = "1" } = server;
  const settings = {
    waitForReconnection: Number(waitForReconnection),
    heartbeat: Number(heartbeat),
  };
  return longestLeaseMs(settings, STOP_BUDGET_MS) > 0;
}

/** Judges doubled objects of mains that stand down. */
export class StandDownJudge {
  readonly #truth: Truth;
  readonly #violation: (invariant: string, words: string) => void;
  /** By main: until when its agent was not there, and a moment to get back under a lease. */
  readonly #awayUntilMs = new Map<MainTruth, number>();
  /** How often a main has stood down. */
  stoodDown = 0;

  constructor(truth: Truth, violation: (invariant: string, words: string) => void) {
    this.#truth = truth;
    this.#violation = violation;
    truth.onDual = (main, object) => this.#dual(main, object);
    truth.onStoodDown = () => {
      this.stoodDown += 1;
    };
  }

  /** A fault begins now. */
  begins({ kind, lastsMs, main: index }: Fault): void {
    const { mains } = this.#truth;
    const main = mains[index % mains.length];
    if (main === undefined) return;
    const isPause = PAUSES.includes(kind) && lastsMs > LEASE_MARGIN_MS;
    if (isPause || AWAY.includes(kind)) this.#away(main, lastsMs);
  }

  /** The main agent ended otherwise than with its machine, or runs again. */
  isUp(main: MainTruth): void {
    if (main.machine.host.isUp) this.#away(main, 0);
  }

  #away(main: MainTruth, forMs: number): void {
    const untilMs = this.#truth.nowMs + forMs + CALM_MS;
    this.#awayUntilMs.set(main, Math.max(untilMs, this.#awayUntilMs.get(main) ?? 0));
  }

  #dual(main: MainTruth, object: ObjectTruth): void {
    const { nowMs } = this.#truth;
    if (main.machine.plan.server.whenCutOff !== "stand down" || !main.isLeased) return;
    // Recorders notice a moment later that the last objects of a restore have moved.
    const isJustHome = main.custody === "main" && nowMs - main.custodySinceMs < TAIL_MS;
    if (main.takenBackBy.size > 0) return; // A person there has ordered it.
    if (main.isForced || isJustHome || main.custody.startsWith("restor")) return;
    if (main.isDoubted || nowMs < (this.#awayUntilMs.get(main) ?? 0)) return;
    if (!main.machine.agent.isUp && main.machine.host.isUp) return;
    const lost = main.endedAtMs.get("journal lost") ?? Number.NEGATIVE_INFINITY;
    if (nowMs - lost < CALM_MS) return;
    this.#violation(
      "I7",
      `${nameOf(object)} runs on both sides although ${main.machine.plan.name} stands down: ` +
        `custody ${main.custody}, main ${main.holding}`,
    );
  }
}
