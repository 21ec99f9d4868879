// What this main says of itself on the link: its Hello and its heartbeats.
//
// Puts together what the parts know; decides nothing. An order that is not on disk yet is not
// adopted: what is said of custody is what the disk says.

import type { HeartbeatState } from "../../link/link.js";
import { WORDS_CHARS_MAX } from "../../proto/limits.js";
import type { Hello } from "../../proto/messages.js";
import type { MainSettings } from "../../proto/settings.js";
import { holdingSaid } from "../core/custody.js";
import { beat, report } from "../core/lifecycle.js";
import type { Catalog } from "./catalog.js";
import type { Custodian } from "./custodian.js";
import type { LifeKeeper } from "./life-keeper.js";
import { stopLimitMsOf } from "./parts.js";
import type { StandDown } from "./stand-down.js";
import type { StateJournal } from "./state-journal.js";

export type SelfReportGiven = {
  readonly settings: MainSettings;
  readonly version: string;
  readonly nowMs: () => number;
  readonly state: StateJournal;
  readonly life: LifeKeeper;
  readonly custodian: Custodian;
  readonly catalog: Catalog;
  readonly standDown: StandDown;
};

/** A Hello as of now. */
export function helloOf(given: SelfReportGiven): Omit<Hello, "kind"> {
  const { settings, version, state, life, custodian, catalog, standDown } = given;
  const { instance, backupId, byHand } = state.state;
  const { doubt, onDisk, epochOnDisk } = state;
  const said = report(life.life);
  return {
    name: settings.name,
    agentVersion: version,
    instance,
    backupId,
    application: said.application,
    epoch: epochOnDisk,
    holding: holdingSaid(doubt === "" ? { record: onDisk } : custodian.custody),
    manifestDigest: catalog.digest,
    parked: custodian.parkedCount,
    shutdownReason: said.healthy ? "" : (said.reasons[0] ?? ""),
    stopLimitMs: stopLimitMsOf(settings),
    byHand,
    ...standDown.hello(),
  };
}

/** What the heartbeat of that number says. */
export function heartbeatOf(given: SelfReportGiven, sequence: number): HeartbeatState {
  const { nowMs, state, life, catalog, standDown } = given;
  const { application, healthy, reasons } = beat(life.life, nowMs());
  const { trouble } = state;
  return {
    application,
    healthy,
    reasons: trouble === "" ? reasons : [...reasons, trouble.slice(0, WORDS_CHARS_MAX)],
    manifestDigest: catalog.digest,
    ...standDown.heartbeat(sequence),
  };
}
