// What `locum main status` shows, as one flat object.

import { counted } from "../../proto/counted.js";
import type { Holding } from "../../proto/messages.js";
import type { MainSettings } from "../../proto/settings.js";
import { report } from "../core/lifecycle.js";
import type { MainState } from "../core/memory.js";
import type { GateState } from "../core/start-gate.js";
import type { Catalog } from "./catalog.js";
import type { Custodian } from "./custodian.js";
import type { LifeKeeper } from "./life-keeper.js";
import type { Uplink } from "./uplink.js";

export type MainStatus = {
  readonly name: string;
  /** One word of core/lifecycle-table.ts. */
  readonly application: string;
  readonly healthy: boolean;
  readonly reasons: readonly string[];
  readonly pid: number | null;
  readonly gate: GateState;
  readonly link: "up" | "down";
  readonly linkProblem: string;
  /** Where the backup agent is dialled. */
  readonly backup: string;
  /** Its name, once it was heard. */
  readonly backupName: string;
  /** A whole number; as text, because it has 64 bits. */
  readonly epoch: string;
  readonly holding: Holding | "releasing" | "takingBack";
  /** True when everything that is to be held is out of the application. */
  readonly isCleared: boolean;
  readonly parked: number;
  /** When cut off: keep; or stand down, and how it stands with the lease. */
  readonly whenCutOff: string;
  readonly objects: number | null;
  /** Why nothing can be remembered now, and what to do; empty: it can. */
  readonly journal: string;
  /** The last thing that could not be done; empty: nothing. */
  readonly problem: string;
};

export type StatusGiven = {
  readonly settings: MainSettings;
  readonly state: MainState;
  /** Why the state is not certain; empty: it is. */
  readonly doubt: string;
  /** Why the journal takes nothing; empty: it does. */
  readonly journal: string;
  readonly life: LifeKeeper;
  readonly custodian: Custodian;
  readonly catalog: Catalog;
  readonly uplink: Uplink;
  readonly gate: GateState;
  readonly standDown: string;
};

/** The status as it is now. */
export function statusOf(given: StatusGiven): MainStatus {
  const { settings, state, doubt, journal, life, custodian, catalog, uplink, gate } = given;
  const { standDown } = given;
  const { healthy, reasons } = report(life.life);
  const { record } = custodian.custody;
  return {
    name: settings.name,
    application: life.life.state,
    healthy,
    reasons,
    pid: life.process?.pid ?? null,
    gate,
    link: uplink.isUp ? "up" : "down",
    linkProblem: uplink.problem,
    backup: settings.backup,
    backupName: state.backupName,
    epoch: String(record.epoch),
    holding: record.holding,
    isCleared: record.isCleared,
    parked: custodian.parkedCount,
    whenCutOff: standDown,
    objects: catalog.objects ?? null,
    journal,
    problem:
      doubt !== "" ? `its memory is damaged: ${doubt}` : custodian.problem || catalog.problem,
  };
}

/** The status for people, a line each. */
export function statusLines(status: MainStatus): readonly string[] {
  const pid = status.pid === null ? "" : `, pid ${status.pid}`;
  const why = status.reasons.length === 0 ? "" : ` (${status.reasons.join("; ")})`;
  const link =
    status.link === "up"
      ? `up, backup agent ${status.backupName} at ${status.backup}`
      : `down, ${status.backup}${status.linkProblem === "" ? "" : `: ${status.linkProblem}`}`;
  const parked = status.holding === "none" ? "" : `, ${counted(status.parked, "object")} parked`;
  const unclear = status.isCleared ? "" : ", not all out of the application yet";
  return [
    `name         ${status.name}`,
    `application  ${status.application}${why}${pid}`,
    `link         ${link}`,
    `custody      holding ${status.holding}, epoch ${status.epoch}${parked}${unclear}`,
    `cut off      ${status.whenCutOff}`,
    `objects      ${status.objects ?? "–"}`,
    ...(status.journal === "" ? [] : [`journal      ${status.journal}`]),
    ...(status.problem === "" ? [] : [`problem      ${status.problem}`]),
  ];
}
