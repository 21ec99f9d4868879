// Answers questions for reports: a page of an outage's gaps, a main's history.
//
// Of an outage that goes on each page is of this instant; one that has ended is read from its file.
// What is shown is in the journal already, or in a file of its own.

import type { ReportReply } from "../../../link/control-session.js";
import { cut } from "../../../link/pages.js";
import { encodedBytesMax } from "../../../proto/control-split.js";
import { CONTROL_FRAME_BYTES_MAX, GAPS_PAGE } from "../../../proto/limits.js";
import type { GapsView, ReadGaps, ReadHistory } from "../../../proto/report.js";
import { gapFields, gapSummary, objectGaps } from "../../core/outage/gap-report.js";
import type { Fleet } from "../fleet.js";
import { summaryOf } from "../outages.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";
import { refused } from "./outcome.js";

/** The envelope of a reply: an id, a flag. */
const ENVELOPE_BYTES = 1_024;

/** Answers one question. Never rejects. */
export async function report(
  site: Site,
  fleet: Fleet,
  asked: ReadGaps | ReadHistory,
): Promise<ReportReply> {
  const shell = fleet.find(asked.server);
  if (shell === undefined) return refused(`${site.name} does not monitor "${asked.server}".`);
  if (asked.kind === "readHistory") return history(site, shell.name);
  return { kind: "gaps", ...(await gaps(site, shell, asked)) };
}

function history(site: Site, name: string): ReportReply {
  const { entries } = site.state.image.histories.of(name);
  let roomBytes = CONTROL_FRAME_BYTES_MAX - ENVELOPE_BYTES;
  const told = entries.map(({ why, result, ...entry }) => ({
    ...entry,
    why: cut(why),
    result: cut(result),
  }));
  const first = told.findLastIndex((entry) => {
    roomBytes -= encodedBytesMax(entry);
    return roomBytes < 0;
  });
  return { kind: "history", entries: told.slice(first + 1), complete: first < 0 };
}

async function gaps(site: Site, shell: ServerShell, asked: ReadGaps): Promise<GapsView> {
  const { items, outage, wallMs } = shell.outages.now();
  const kept = await site.gapLists.epochs(shell.name);
  const inForce = outage.epoch === 0n ? [] : [outage.epoch];
  const all = [...kept.filter((epoch) => epoch !== outage.epoch), ...inForce];
  const epoch = asked.epoch === 0n ? (all.at(-1) ?? 0n) : asked.epoch;
  const { from } = asked;
  const none: GapsView = {
    server: shell.name,
    epoch: 0n,
    beganWallMs: 0,
    endedWallMs: undefined,
    total: 0,
    from,
    objects: [],
    fields: {},
    kept: all,
    problem: "",
  };
  if (epoch === 0n) return none;
  if (epoch === outage.epoch) {
    return {
      ...none,
      epoch,
      beganWallMs: outage.beganWallMs,
      total: items.length,
      objects: objectGaps(items.slice(from, from + GAPS_PAGE), outage, wallMs),
      fields: from > 0 ? {} : gapFields(summaryOf({ items, outage, wallMs })),
    };
  }
  const list = await site.gapLists.read(shell.name, epoch);
  if (list === undefined) return none;
  if (typeof list === "string") return { ...none, problem: cut(list) };
  return {
    ...none,
    epoch,
    beganWallMs: list.beganWallMs,
    endedWallMs: list.endedWallMs,
    total: list.gaps.length,
    objects: list.gaps.slice(from, from + GAPS_PAGE),
    fields: from > 0 ? {} : gapFields(gapSummary(list.gaps)),
  };
}
