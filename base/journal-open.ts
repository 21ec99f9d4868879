// Opening: reads what is there, sets damage aside, and decides how the journal goes on.
//
// A torn end is cut off by writing the last segment anew; so is one whose end nothing confirms,
// since a sync that failed may have left bytes that the system shows and the disk does not hold.
// Behind damage nothing is appended: a new segment goes on from there. A disk that refuses all that
// does not keep the owner from reading; appends then settle first.

import { crc32Hex } from "./crc32.js";
import type { FoundBreak } from "./journal-breaks.js";
import type { JournalPlace, ReadJournal } from "./journal-read.js";
import { readJournal } from "./journal-read.js";
import type { JournalBreak, JournalEntry, JournalRecord, JournalReport } from "./journal-report.js";
import { toldBreak } from "./journal-verdict.js";
import { JournalWriter, type Owed, type WriterStart } from "./journal-writer.js";
import { joinPath } from "./path.js";
import { DiskError, type Log } from "./world.js";

type LoggedPlace = JournalPlace & { readonly log: Log };

export type OpenedFolder =
  | {
      readonly kind: "open";
      readonly writer: JournalWriter;
      readonly snapshot: readonly JournalEntry[];
      readonly records: readonly JournalRecord[];
      readonly report: JournalReport;
    }
  | { readonly kind: "broken"; readonly path: string; readonly words: string };

/** More damaged stretches than this stay where they are; their segment is kept anyway. */
const SET_ASIDE_MAX = 1_000;
const LINE_END = 0x0a;
/** What `replace` leaves if the process is killed in the middle of it. */
const LEFT_BEHIND = /^\.[0-9a-f]{16}\.tmp$/;

/** @throws {DiskError} if the folder or a segment cannot be read */
export async function openFolder(place: LoggedPlace): Promise<OpenedFolder> {
  const read = await readJournal(place);
  if (read.kind === "unknown-format") {
    return { kind: "broken", path: read.path, words: `${read.path} ${read.words}` };
  }
  const { chain } = read;
  const records = chain.records.map(({ isDoubtful, ...record }) => ({
    ...record,
    isConfirmed: !isDoubtful && record.sequence <= chain.confirmed,
  }));
  const unconfirmed = records.filter(({ isConfirmed }) => !isConfirmed).length;
  await removeLeftBehind(place, read);
  const breaks: JournalBreak[] = [];
  for (const found of chain.breaks.found) breaks.push(await setAside(place, read, found));
  const writer = new JournalWriter(place, startOf(read, unconfirmed > 0));
  const report: JournalReport = {
    isNew: read.last === undefined && breaks.length === 0,
    isClean: breaks.length === 0,
    cut: chain.cut,
    withdrawn: chain.withdrawn,
    unconfirmed,
    breaks,
    unsettled: undefined,
  };
  // Told before anything on disk changes for it: a crash in between must not make it unheard.
  tell(place, report);
  const unsettled = await settled(writer);
  if (unsettled !== undefined) {
    place.log("error", "journal.unsettled", { folder: place.folder, words: unsettled });
  }
  const { snapshot } = chain;
  return { kind: "open", writer, snapshot, records, report: { ...report, unsettled } };
}

function startOf(read: ReadJournal, isUnconfirmed: boolean): WriterStart {
  const { chain, last, mark, numbers, snapshots } = read;
  const { breaks, tip } = chain;
  // Numbers that may have been given are not given again.
  const given = tip.sequence + (breaks.isOpen ? breaks.linesOpen : 0);
  const sequence = Math.max(given, mark?.sequence ?? 0);
  const highest = Math.max(last?.number ?? 0, mark?.segment ?? 0);
  const digest = last === undefined && mark !== undefined ? mark.digest : tip.digest;
  const owed = owedBy(read, isUnconfirmed);
  const isGoingOn = owed.kind === "nothing" || owed.kind === "rewrite";
  const segment =
    last === undefined
      ? { number: mark?.segment ?? 0, bytes: 0 }
      : { number: last.number, bytes: chain.soundBytes };
  return {
    tip: { sequence: isGoingOn ? tip.sequence : sequence, digest },
    segment,
    owed,
    markDue: isGoingOn ? markDue(read, isUnconfirmed) : "tip",
    numbers,
    highest,
    snapshots,
    recordBytes: chain.recordBytes,
    snapshotBytes: chain.snapshotBytes,
  };
}

function owedBy({ chain, last }: ReadJournal, isUnconfirmed: boolean): Owed {
  const { breaks, cut, isEnded, soundBytes } = chain;
  const here = breaks.found.find(
    ({ segment, kind }) => segment === last?.number || isOfWhole(kind),
  );
  if (here !== undefined) return { kind: "new-segment", why: here.words };
  if (last === undefined) return { kind: "new-segment", why: "the first" };
  if (cut === undefined && isEnded && !isUnconfirmed) return { kind: "nothing" };
  const bytes = new Uint8Array(soundBytes + (isEnded ? 0 : 1)).fill(LINE_END);
  bytes.set(last.bytes.subarray(0, soundBytes));
  return { kind: "rewrite", bytes };
}

function isOfWhole(kind: JournalBreak["kind"]): boolean {
  return kind === "rolled-back" || kind === "differs";
}

/** What is not confirmed stays so until its owner, who is told of it now, goes on. */
function markDue(
  { mark, chain, last }: ReadJournal,
  isUnconfirmed: boolean,
): WriterStart["markDue"] {
  if (last === undefined) return "tip";
  const { soundBytes, tip, isEnded } = chain;
  const bytes = soundBytes + (isEnded ? 0 : 1);
  const confirmed = isUnconfirmed ? Math.min(chain.confirmed, tip.sequence) : tip.sequence;
  const isThere = mark?.segment === last.number && mark.bytes === bytes;
  return isThere && mark.digest === tip.digest && mark.confirmed === confirmed
    ? undefined
    : { segment: last.number, bytes, ...tip, confirmed };
}

async function setAside(
  { disk, folder }: LoggedPlace,
  { names }: ReadJournal,
  found: FoundBreak,
): Promise<JournalBreak> {
  const { raw, segment, offset } = found;
  if (raw.length === 0) return toldBreak(found, undefined, false);
  const name = `bad-${String(segment).padStart(8, "0")}-${offset}-${crc32Hex(raw)}.bin`;
  const path = joinPath(folder, name);
  if (names.has(name)) return toldBreak(found, path, true);
  if (names.size >= SET_ASIDE_MAX) return toldBreak(found, undefined, false);
  try {
    await disk.replace(path, raw.slice());
    return toldBreak(found, path, false);
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return toldBreak(found, undefined, false); // It stays where it is; the next start tries again.
  }
}

async function removeLeftBehind({ disk, folder, log }: LoggedPlace, { names }: ReadJournal) {
  for (const name of names) {
    if (!LEFT_BEHIND.test(name)) continue;
    try {
      await disk.remove(joinPath(folder, name));
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      log("warn", "journal.untidy", { words: error.message });
    }
  }
}

async function settled(writer: JournalWriter): Promise<string | undefined> {
  try {
    await writer.settle();
    return undefined;
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return error.message;
  }
}

function tell({ log, folder }: LoggedPlace, report: JournalReport): void {
  const { cut, unconfirmed, breaks } = report;
  if (cut !== undefined) log("warn", "journal.cut", { ...cut });
  if (unconfirmed > 0) log("info", "journal.unconfirmed", { folder, records: unconfirmed });
  for (const { kind, path, offset, bytes, words, setAside, isLoss } of breaks.slice(0, 20)) {
    // What is known to be there all the same asks nothing of a person.
    const level = isLoss ? "error" : "warn";
    log(level, "journal.break", { kind, path, offset, bytes, words, setAside, loss: isLoss });
  }
  if (breaks.length > 20) log("error", "journal.breaks", { folder, count: breaks.length });
}
