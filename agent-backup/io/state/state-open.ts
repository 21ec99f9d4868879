// Opens the backup agent's journal and puts together what it knows. The files of an earlier version
// are read once into the first snapshot and renamed; nothing of them is lost.
//
// What the journal reports is told: damage and losses as happenings and as the agent's alarm, a torn
// end as a happening. A journal that has lost something, is gone, or is an older copy than the last
// start knew (agent-id.ts), puts the whole disk in doubt: every main, until it was heard or an
// operator decides. Decides nothing about custody.

import { breathing } from "../../../base/breath.js";
import type { Digest } from "../../../base/content.js";
import type { Deadlines } from "../../../base/deadlines.js";
import { openJournal } from "../../../base/journal.js";
import type { JournalReport } from "../../../base/journal-report.js";
import { markPath } from "../../../base/journal-segment.js";
import { refusedBy } from "../../../base/journal-trouble.js";
import { joinPath } from "../../../base/path.js";
import type { World } from "../../../base/world.js";
import { encodeEntry } from "../../core/record/state-entry.js";
import { replay, type StateImage } from "../../core/record/state-image.js";
import { EPOCHS_LOST_MAX } from "../../core/server/doubt.js";
import { type AgentId, agentIdPath, readAgentId, writeAgentId } from "./agent-id.js";
import { readOldFiles, setOldFilesAside } from "./old-files.js";
import { StateLog } from "./state-log.js";

export type OpenState = {
  readonly state: StateLog;
  /** What an operator should know, a sentence each; the last start has ended in order if empty. */
  readonly told: readonly { readonly level: "info" | "warn" | "error"; readonly words: string }[];
  /** Something may be lost: a main that is not known here may have been. */
  readonly isLossy: boolean;
  /** The highest epoch that is known beside the journal. */
  readonly epochKnown: bigint;
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
    breathe: breathing(deadlines, clock),
  });
  if (opened.kind === "broken") return `The journal cannot be read: ${opened.words}`;
  const { journal, report, snapshot, records } = opened;
  const losses = report.breaks.filter(({ isLoss }) => isLoss).map(({ words }) => words);
  const isEmpty = snapshot.length === 0 && records.length === 0;
  // Beside what is in the journal, or was, the old files are no help: they are older.
  const isBegun = !isEmpty || losses.length > 0;
  const from = isBegun ? snapshot : old.map(encodeEntry);
  const { image, problems, isHarmed } = replay(from, records, losses);
  const beside = await readAgentId(disk, folder);
  const refused = identify(image, beside, { folder, isBegun, words: [...losses, ...problems] });
  if (refused !== undefined) {
    await journal.close();
    return refused;
  }
  const told = tellings(report, problems);
  if (typeof beside === "string") told.push({ level: "error", words: beside });
  const known = typeof beside === "string" ? undefined : beside;
  const why = doubtOf(image, known, { isBegun: isBegun || old.length > 0, isHarmed, losses });
  if (known !== undefined && known.boot > (image.identity?.boot ?? 0n))
    image.identity = { id: known.id, boot: known.boot };
  const epochKnown = known?.epoch ?? 0n;
  if (why !== "") {
    image.doubtDisk(why, clock.wallMs(), epochKnown);
    told.push({ level: "error", words: `the disk of this backup agent is in doubt: ${why}` });
  }
  const isLossy = why !== "" || problems.length > 0;
  // With the doubts in it, this is all there is to know from now on.
  const first = async () => {
    try {
      await journal.compact(image.entries().map(encodeEntry));
      await setOldFilesAside(world, folder);
    } catch (error) {
      if (old.length > 0) throw error;
      log("error", "journal.notCompacted", { words: refusedBy(error).message });
      // As records then: a journal that goes on without them is one that nobody doubts at the next start.
      await Promise.all(image.entries().map((entry) => journal.append(encodeEntry(entry))));
    }
  };
  const isOwed = isLossy || old.length > 0;
  const path = markPath(place);
  const given = { journal, image, clock, deadlines, disk, path, log };
  const state = new StateLog({ ...given, first: isOwed ? first : undefined });
  return { state, told, isLossy, epochKnown };
}

/**
 * Says a start of the agent: a new id the first time, a boot above all before. With a disk that takes
 * nothing it is said as soon as the disk does, ahead of everything else: a boot that is said twice is
 * not lower than the one before, and no more is asked of it. An id is not said before it is on disk:
 * a main that heard it belongs to it. Words if so.
 */
export async function beginBoot(
  { disk, log, random }: Pick<World, "disk" | "log" | "random">,
  folder: string,
  { state, isLossy, epochKnown }: Pick<OpenState, "state" | "isLossy" | "epochKnown">,
): Promise<Pick<AgentId, "id" | "boot"> | string> {
  const before = state.image.identity ?? { id: random.hex(ID_BYTES), boot: 0n };
  // What is lost may have been starts, too.
  const now = { id: before.id, boot: before.boot + (isLossy ? BOOTS_LOST_MAX : 1n) };
  const sayBeside = async () => {
    const { epochMax } = state.image;
    const highest = epochMax > epochKnown ? epochMax : epochKnown;
    // In doubt each main's epoch is raised once: that is said before.
    const epoch = highest + (state.image.disk === undefined ? 0n : EPOCHS_LOST_MAX);
    const notBeside = await writeAgentId(disk, folder, { ...now, epoch });
    if (notBeside !== undefined) log("error", "agentId.notWritten", { words: notBeside });
  };
  const words = await state.begin([{ kind: "boot", ...now }]);
  if (words === undefined) {
    await sayBeside();
    return now;
  }
  if (state.image.identity !== undefined) {
    // A copy that is put back later is older than this start, too.
    const unwatch = state.watch((problem) => {
      if (problem !== undefined) return;
      unwatch();
      void sayBeside();
    });
    return now;
  }
  return `This is the first start here, and the journal takes nothing: ${words}. Make room, then start again.`;
}

const ID_BYTES = 16;
/** More starts than a journal loses. */
const BOOTS_LOST_MAX = 2n ** 20n;

/** Who this agent is, from the journal or from beside it. Words if nobody can say. */
function identify(
  image: StateImage,
  beside: AgentId | undefined | string,
  { folder, isBegun, words }: { folder: string; isBegun: boolean; words: readonly string[] },
): string | undefined {
  const repair =
    "Restore the folder from a copy, or give an empty one to locum backup import-state";
  if (typeof beside !== "string" && beside !== undefined) {
    if (image.identity === undefined || image.identity.id === beside.id) return undefined;
    return (
      `The journal in ${folder} is that of the backup agent ${image.identity.id}, and ` +
      `${agentIdPath(folder)} says ${beside.id}. One of them is another agent's: move it away.`
    );
  }
  if (image.identity !== undefined) return undefined;
  if (beside !== undefined) return `${beside}, and there is no journal that does. ${repair}.`;
  if (!isBegun) return undefined;
  return `The journal does not say who this backup agent is: ${words.join("; ")}. ${repair}.`;
}

/** Why what is on disk may be older than the truth; empty: it is not. */
function doubtOf(
  image: StateImage,
  beside: AgentId | undefined,
  { isBegun, isHarmed, losses }: { isBegun: boolean; isHarmed: boolean; losses: readonly string[] },
): string {
  if (isHarmed) return `its journal is damaged${losses[0] === undefined ? "" : `, ${losses[0]}`}`;
  if (beside === undefined) return "";
  if (!isBegun) return "its journal is gone";
  const boot = image.identity?.boot ?? 0n;
  return beside.boot > boot
    ? `its journal is an older copy, of start ${boot}; the last one was start ${beside.boot}`
    : "";
}

type Telling = OpenState["told"][number];

function tellings(report: JournalReport, problems: readonly string[]): Telling[] {
  const { breaks, cut, unsettled } = report;
  const told: Telling[] = [];
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
