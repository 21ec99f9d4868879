// Opens the backup agent's journal and puts together what it knows. The files of an earlier version
// are read once into the first snapshot and renamed; nothing of them is lost.
//
// What the journal reports is told: damage and losses as happenings and as the agent's alarm, a torn
// end as a happening. Mains that a loss may concern are in doubt, and stay so until an operator
// decides. Decides nothing about custody.

import type { Digest } from "../../base/content.js";
import type { Deadlines } from "../../base/deadlines.js";
import { openJournal } from "../../base/journal.js";
import type { JournalReport } from "../../base/journal-report.js";
import { markPath } from "../../base/journal-segment.js";
import { refusedBy } from "../../base/journal-trouble.js";
import { joinPath } from "../../base/path.js";
import type { World } from "../../base/world.js";
import { encodeEntry } from "../core/state-entry.js";
import { replay } from "../core/state-image.js";
import { readOldFiles, setOldFilesAside } from "./old-files.js";
import { StateLog } from "./state-log.js";

export type OpenState = {
  readonly state: StateLog;
  /** What an operator should know, a sentence each; the last start has ended in order if empty. */
  readonly told: readonly { readonly level: "info" | "warn" | "error"; readonly words: string }[];
  /** Something may be lost: a main that is not known here may have been. */
  readonly isLossy: boolean;
};

/** Older segments that are kept for the audit, beside those that a start needs. */
const SEGMENTS_KEPT_MORE = 8;

/** Opens the journal in `folder/journal`. Words, and nothing changed, if it cannot be read. */
export async function openState(
  world: Pick<World, "clock" | "disk" | "log">,
  { folder, deadlines, digestOf }: { folder: string; deadlines: Deadlines; digestOf: Digest },
): Promise<OpenState | string> {
  const { clock, disk, log } = world;
  const old = await readOldFiles(world, folder);
  if (typeof old === "string") return old;
  const place = joinPath(folder, "journal");
  const opened = await openJournal({
    disk,
    folder: place,
    digestOf,
    log,
    segmentsKeptMore: SEGMENTS_KEPT_MORE,
  });
  if (opened.kind === "broken") return `The journal cannot be read: ${opened.words}`;
  const { journal, report, snapshot, records } = opened;
  const losses = report.breaks.filter(({ isLoss }) => isLoss).map(({ words }) => words);
  const isEmpty = snapshot.length === 0 && records.length === 0;
  // Beside what is in the journal, or was, the old files are no help: they are older.
  const isBegun = !isEmpty || losses.length > 0;
  const from = isBegun ? snapshot : old.map(encodeEntry);
  const { image, problems } = replay(from, records, losses);
  if (image.identity === undefined && isBegun) {
    const words = "The journal does not say who this backup agent is";
    return `${words}: ${[...losses, ...problems].join("; ")}. Restore ${folder}/journal from a copy.`;
  }
  const told = tellings(report, problems);
  const isLossy = losses.length > 0 || problems.length > 0;
  // With the doubts in it, this is all there is to know from now on.
  const first = async () => {
    try {
      await journal.compact(image.entries().map(encodeEntry));
      await setOldFilesAside(world, folder);
    } catch (error) {
      // Without it what is in doubt is found to be so at the next start again.
      if (old.length > 0) throw error;
      log("error", "journal.notCompacted", { words: refusedBy(error).message });
    }
  };
  const isOwed = isLossy || old.length > 0;
  const path = markPath(place);
  const given = { journal, image, clock, deadlines, disk, path, log };
  const state = new StateLog({ ...given, first: isOwed ? first : undefined });
  return { state, told, isLossy };
}

/**
 * Says a start of the agent: a new id the first time, a boot above all before. With a disk that takes
 * nothing it is said as soon as the disk does, ahead of everything else: a boot that is said twice is
 * not lower than the one before, and no more is asked of it. An id is not said before it is on disk:
 * a main that heard it belongs to it. Words if so.
 */
export async function beginBoot(
  state: StateLog,
  random: World["random"],
  isLossy: boolean,
): Promise<{ id: string; boot: bigint } | string> {
  const before = state.image.identity ?? { id: random.hex(ID_BYTES), boot: 0n };
  // What is lost may have been starts, too.
  const now = { id: before.id, boot: before.boot + (isLossy ? BOOTS_LOST_MAX : 1n) };
  const words = await state.begin([{ kind: "boot", ...now }]);
  if (words === undefined || state.image.identity !== undefined) return now;
  return `This is the first start here, and the journal takes nothing: ${words}. Make room, then start again.`;
}

const ID_BYTES = 16;
/** More starts than a journal loses. */
const BOOTS_LOST_MAX = 2n ** 20n;

function tellings(report: JournalReport, problems: readonly string[]): OpenState["told"] {
  const { breaks, cut, unsettled } = report;
  const told: { level: "info" | "warn" | "error"; words: string }[] = [];
  if (cut !== undefined) {
    const words = `the journal's torn end, ${cut.bytes} bytes of what nobody was told, was cut off`;
    told.push({ level: "info", words });
  }
  for (const { words, setAside, path, isLoss } of breaks) {
    const where = setAside === undefined ? "" : `; its bytes are kept in ${setAside}`;
    const level = isLoss ? "error" : "warn"; // Nothing is lost: told, and no more.
    told.push({ level, words: `the journal is damaged, ${path}: ${words}${where}` });
  }
  for (const words of problems) told.push({ level: "error", words: `in the journal, ${words}` });
  if (unsettled !== undefined) {
    told.push({ level: "error", words: `the journal cannot be written: ${unsettled}` });
  }
  return told;
}
