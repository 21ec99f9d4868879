// What this agent must not forget, and what its journal's records amount to.
//
// `recall` goes through the records from the first to the last; `snapshotOf` says all of it again
// in as few; `changes` says what has to be added so that the journal knows a state. A record that
// cannot be understood is named and passed over: whoever recalls decides what that means. The pages
// of a hold count only with the `custody` after them, so a write cut short changes nothing.
//
// An epoch in any record read is a floor: what is recalled never has a lower one, but for a main that
// has left its backup agent since.

import { idKey, type ObjectId } from "../../proto/object.js";
import { type CustodyRecord, NEW_RECORD } from "./custody.js";
import {
  type CameHome,
  type Entry,
  entryOf,
  type MemoryRecord,
  NOTHING_TOLD,
  PAGE_OBJECTS,
  type ProcessName,
  recordOf,
  type Told,
} from "./memory-record.js";

/** Everything that survives a restart of the agent, but for what came home. */
export type MainState = {
  /** Made once: tells two machines with one name apart. Empty: not made yet. */
  readonly instance: string;
  /** Rises at each start of the agent. */
  readonly boot: bigint;
  /** The backup agent that this main belongs to; empty before the first welcome. */
  readonly backupId: string;
  readonly backupName: string;
  /** What a person did here while no agent ran, in words, until a backup agent was told; empty: nothing. */
  readonly byHand: string;
  readonly custody: CustodyRecord;
  /** The kept set of the present hold; empty: nothing is held. */
  readonly parkedSet: string;
  /** The journal lost something since that hold began: what is in its set may be an older version. */
  readonly isParkedDoubted: boolean;
  readonly told: Told;
  /** How long the newest parkings took, oldest first. */
  readonly parksMs: readonly number[];
  readonly application: ProcessName | undefined;
};

/** What records amount to. Changed in place: a restore has as many records as objects. */
export type Memory = {
  state: MainState;
  /** What came home in the present hold, by idKey. */
  readonly returned: Map<string, CameHome>;
  /** The highest epoch in any record. */
  epochMax: bigint;
  /** Pages of a hold whose custody is still to come. */
  pages: (readonly ObjectId[])[];
};

/** A main that never ran. */
export const NEW_STATE: MainState = {
  instance: "",
  boot: 0n,
  backupId: "",
  backupName: "",
  byHand: "",
  custody: NEW_RECORD,
  parkedSet: "",
  isParkedDoubted: false,
  told: NOTHING_TOLD,
  parksMs: [],
  application: undefined,
};

/** A memory of nothing, or of a state. */
export function memoryOf(state: MainState = NEW_STATE): Memory {
  return { state, returned: new Map(), epochMax: state.custody.epoch, pages: [] };
}

/** Goes through records; `problems` names those that could not be understood. */
export function recall(entries: Iterable<Entry>): { memory: Memory; problems: string[] } {
  const memory = memoryOf();
  const problems: string[] = [];
  for (const entry of entries) {
    const words = learn(memory, entry);
    if (words !== undefined) problems.push(words);
  }
  return { memory, problems };
}

/** Adds one record. Answers words, and changes nothing that counts, if it cannot be understood. */
export function learn(memory: Memory, entry: Entry): string | undefined {
  const record = recordOf(entry);
  if (typeof record === "string") return record;
  const { state } = memory;
  switch (record.kind) {
    case "boot":
      memory.state = { ...state, instance: record.instance, boot: record.boot };
      return undefined;
    case "backup":
      memory.state = {
        ...state,
        ...{ backupId: record.id, backupName: record.name, byHand: record.byHand },
      };
      return undefined;
    case "told":
      memory.state = { ...state, told: record.told };
      return undefined;
    case "parks":
      memory.state = { ...state, parksMs: record.parksMs };
      return undefined;
    case "application":
      memory.state = { ...state, application: record.process };
      return undefined;
    case "hold":
      if (record.page === 1) memory.pages = [];
      if (record.page === memory.pages.length + 1) memory.pages.push(record.ids);
      return undefined;
    case "custody":
      return learnCustody(memory, record);
    case "left": {
      const { instance, boot, application, parksMs } = state;
      memory.state = { ...NEW_STATE, instance, boot, application, parksMs };
      memory.returned.clear();
      memory.epochMax = 0n;
      memory.pages = [];
      return undefined;
    }
    case "returned":
      if (record.epoch > memory.epochMax) memory.epochMax = record.epoch;
      if (record.epoch !== state.custody.epoch) return undefined;
      for (const home of record.objects) memory.returned.set(idKey(home), home);
      return undefined;
  }
}

/**
 * All of a memory as it is now in as few records as there can be, and entries behind them. They are
 * made one by one, as they are asked for.
 */
export function snapshotOf(memory: Memory, more: readonly Entry[] = []): Iterable<Entry> {
  // What is changed in place is taken now.
  return snapshotRecords(memory.state, [...memory.returned.values()], more);
}

function* snapshotRecords(
  state: MainState,
  home: readonly CameHome[],
  more: readonly Entry[],
): Generator<Entry> {
  const { instance, boot, backupId, backupName, byHand } = state;
  const { custody, application, told, parksMs } = state;
  if (instance !== "") yield entryOf({ kind: "boot", instance, boot });
  yield entryOf({ kind: "backup", id: backupId, name: backupName, byHand });
  for (const record of custodyRecords(state, true)) yield entryOf(record);
  for (const objects of paged(home))
    yield entryOf({ kind: "returned", epoch: custody.epoch, objects });
  yield entryOf({ kind: "told", told });
  yield entryOf({ kind: "parks", parksMs });
  yield entryOf({ kind: "application", process: application });
  yield* more;
}

/** What has to be added so that the memory is of this state; custody comes last. */
export function changes({ state: before }: Memory, state: MainState): Entry[] {
  const records: MemoryRecord[] = [];
  const { instance, boot, backupId, backupName, byHand, application } = state;
  if (instance !== before.instance || boot !== before.boot) {
    records.push({ kind: "boot", instance, boot });
  }
  const isSameBackup = backupId === before.backupId && backupName === before.backupName;
  if (!isSameBackup || byHand !== before.byHand) {
    records.push({ kind: "backup", id: backupId, name: backupName, byHand });
  }
  const was = before.application;
  if (application?.pid !== was?.pid || application?.startedAt !== was?.startedAt) {
    records.push({ kind: "application", process: application });
  }
  const { told, parksMs } = state;
  if (!isSameTold(told, before.told)) records.push({ kind: "told", told });
  if (!areSame(parksMs, before.parksMs)) records.push({ kind: "parks", parksMs });
  const isHoldNew = !areEqual(state.custody.hold, before.custody.hold);
  if (isHoldNew || !isSameCustody(state, before)) records.push(...custodyRecords(state, isHoldNew));
  return records.map(entryOf);
}

function learnCustody(
  memory: Memory,
  record: MemoryRecord & { kind: "custody" },
): string | undefined {
  const { state, pages } = memory;
  const { epoch, holding, isCleared, parkedSet, isDoubted: isParkedDoubted, objects } = record;
  memory.pages = [];
  if (epoch > memory.epochMax) memory.epochMax = epoch;
  const hold = record.pages === undefined ? state.custody.hold : pages.flat();
  if (record.pages !== undefined && pages.length !== record.pages) {
    return `custody under epoch ${epoch} has ${pages.length} of ${record.pages} pages`;
  }
  if (hold.length !== objects) {
    return `custody under epoch ${epoch} names ${hold.length} of ${objects} objects`;
  }
  // What is released stays home under a new epoch; any other order under one begins anew.
  const isKept = epoch === state.custody.epoch || holding === "releasing";
  const isOver = holding === "none" || holding === "stoodDown" || holding === "takenBack";
  if (!isKept || isOver) memory.returned.clear();
  const isRestLeased = record.isRestLeased ? { isRestLeased: true } : {};
  const custody = { epoch, holding, isCleared, hold, ...isRestLeased };
  memory.state = { ...state, parkedSet, isParkedDoubted, custody };
  return undefined;
}

function custodyRecords(state: MainState, isHoldNew: boolean): MemoryRecord[] {
  const { custody, parkedSet, isParkedDoubted: isDoubted } = state;
  const { epoch, holding, isCleared, hold, isRestLeased = false } = custody;
  const pages = isHoldNew ? paged(hold) : [];
  return [
    ...pages.map((ids, i) => ({ kind: "hold" as const, page: i + 1, ids })),
    {
      kind: "custody",
      epoch,
      holding,
      isCleared,
      parkedSet,
      isDoubted,
      isRestLeased,
      pages: isHoldNew ? pages.length : undefined,
      objects: hold.length,
    },
  ];
}

function isSameCustody(a: MainState, b: MainState): boolean {
  return (
    a.custody.epoch === b.custody.epoch &&
    a.custody.holding === b.custody.holding &&
    a.custody.isCleared === b.custody.isCleared &&
    a.custody.isRestLeased === b.custody.isRestLeased &&
    a.parkedSet === b.parkedSet &&
    a.isParkedDoubted === b.isParkedDoubted
  );
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((ms, i) => ms === b[i]));
}

/** True if both say the same. */
export function isSameTold(a: Told, b: Told): boolean {
  return a.leaseMs === b.leaseMs && a.objects === b.objects && a.isPromised === b.isPromised;
}

function areEqual(a: readonly ObjectId[], b: readonly ObjectId[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every(({ type, number }, i) => b[i]?.number === number && b[i]?.type === type);
}

function paged<T>(items: readonly T[]): T[][] {
  const pages: T[][] = [];
  for (let at = 0; at < items.length; at += PAGE_OBJECTS) {
    pages.push(items.slice(at, at + PAGE_OBJECTS));
  }
  return pages;
}
