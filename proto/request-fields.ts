// The table of an operator's requests: the fields of each, with ranges.
//
// What is wrong with a name, a setting or a path is said by the agent; the bounds here keep it whole.

import { BOOL, DOUBLE, list, message, optional, uint32, word } from "./codec-fields.js";
import { LABEL, OBJECT_ID, SEEN, SENTENCE, SETTINGS, WHAT_IF_MAX } from "./control-fields.js";
import { EVENTS_MAX } from "./limits.js";
import { OBJECT_ROWS_MAX } from "./object-rows.js";
import { REPORT_REQUESTS } from "./report-fields.js";

/** Every request with its fields, by its kind. */
export const REQUESTS = {
  subscribe: message({ views: BOOL, events: BOOL }),
  takeOver: message({
    name: LABEL,
    seen: optional(SEEN),
    switchover: optional(BOOL),
    force: optional(LABEL),
  }),
  restore: message({
    name: LABEL,
    seen: optional(SEEN),
    force: optional(LABEL),
    exclusive: optional(BOOL),
    all: optional(BOOL),
    backup: optional(uint32(1)),
    isSure: optional(BOOL),
  }),
  backUpNow: message({ name: LABEL }),
  drill: message({ name: LABEL }),
  addServer: message({ name: LABEL, settings: SETTINGS }),
  removeServer: message({ name: LABEL, abandon: optional(BOOL) }),
  setServer: message({ name: LABEL, settings: SETTINGS, abandon: optional(BOOL), isSure: BOOL }),
  setBackup: message({ settings: SETTINGS }),
  confirmState: message({}),
  readStore: message({}),
  exportState: message({ path: SENTENCE, withBackups: BOOL }),
  order: message({
    name: LABEL,
    what: word([
      "hold",
      "release",
      "actNow",
      "cancel",
      "acknowledge",
      "maintain",
      "endMaintenance",
    ] as const),
    seen: optional(SEEN),
    untilWallMs: DOUBLE,
    reason: SENTENCE,
  }),
  whatIf: message({ names: list(LABEL, WHAT_IF_MAX) }),
  readObjects: message({
    name: LABEL,
    only: word(["all", "problems"] as const),
    from: uint32(),
    most: uint32(1, OBJECT_ROWS_MAX),
  }),
  readConflicts: message({ name: LABEL }),
  readBackups: message({ name: LABEL }),
  acceptBackup: message({ name: LABEL, number: uint32() }),
  readCopies: message({ name: LABEL }),
  exportCopy: message({ name: LABEL, copy: uint32(1), path: SENTENCE }),
  resolveConflict: message({
    name: LABEL,
    object: OBJECT_ID,
    keep: word(["main", "backup"] as const),
  }),
  retryObjects: message({ name: LABEL, objects: list(OBJECT_ID, OBJECT_ROWS_MAX) }),
  readEvents: message({ newest: uint32(1, EVENTS_MAX), server: LABEL }),
  ...REPORT_REQUESTS,
};
