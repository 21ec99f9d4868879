// The gap report against the ground truth: what an agent says of how long nobody ran an object is held
// against how long nobody did.
//
// Judged when a takeover has ended, of each object that nobody ran just before the backup's recorder
// began to. Told shorter than it was by more than a heartbeat is a violation (G1), unless something was
// wrong that no agent can see: a hung application that is not checked yet, a line that delays what was
// said before. Where nothing but a clean death was wrong, both must agree (G2).

import { type ObjectGap, objectGaps } from "../../agent-backup/core/outage/gap-report.js";
import type { ServerRecord } from "../../agent-backup/core/record/record.js";
import { type MainTruth, nameOf, type ObjectTruth, type Truth } from "./truth.js";
import type { SimHost } from "./world/host.js";

/** Deaths that the agents see as they are. */
const CLEAN: ReadonlySet<string> = new Set(["mainPower", "appCrash", "appStop", "agent down"]);
/** Beside those nothing that would hide a death, or delay the news of it. */
const SEEN: ReadonlySet<string> = new Set([...CLEAN, "cut", "cutAll", "killBackupAgent"]);
/** Trouble that ended this long before still may have consequences: restarts, backoff. */
const BEFORE_MS = 180_000;
/** The recorder notices its files, a timer and the line between them; a start that is told early. */
const NOTICE_MS = 600;
/** The agent of a main that crashed is started again, an application's end is looked for. */
const AGREE_MS = 4_000;

type Idle = {
  readonly sinceMs: number | undefined;
  readonly before: { readonly fromMs: number; readonly toMs: number } | undefined;
};

/** What was compared in a run. */
export type GapsJudged = { judged: number; agreed: number };

/** Judges gap reports. */
export class GapJudge {
  readonly counts: GapsJudged = { judged: 0, agreed: 0 };
  readonly #backup: SimHost;
  /** In which time nobody ran an object before the backup began to, and since when nobody does. */
  readonly #idle = new Map<ObjectTruth, Idle>();
  /** When the epoch in force was on the backup's disk. */
  readonly #raisedAtMs = new Map<MainTruth, number>();
  readonly #violation: (invariant: string, words: string) => void;
  #startedAtMs = 0;

  constructor(
    truth: Truth,
    backup: SimHost,
    violation: (invariant: string, words: string) => void,
  ) {
    this.#backup = backup;
    this.#violation = violation;
    truth.onMoved = (object) => this.#moved(object);
  }

  /** The backup agent starts: what its recorder began to run before, it notes now. */
  backupStarts(): void {
    this.#startedAtMs = this.#backup.engine.nowMs;
  }

  /** A main's epoch rose. */
  raised(main: MainTruth): void {
    this.#raisedAtMs.set(main, this.#backup.engine.nowMs);
  }

  #moved(object: ObjectTruth): void {
    const { nowMs } = this.#backup.engine;
    const { sinceMs, before } = this.#idle.get(object) ?? { sinceMs: undefined, before: undefined };
    const { onMain, onBackup } = object;
    if (onMain === undefined && onBackup === undefined) {
      this.#idle.set(object, { sinceMs: sinceMs ?? nowMs, before });
    } else {
      const isTaken = onBackup !== undefined && sinceMs !== undefined;
      const ended = isTaken ? { fromMs: sinceMs, toMs: nowMs } : before;
      this.#idle.set(object, { sinceMs: undefined, before: ended });
    }
  }

  /** A main's takeover has ended, as its record on disk says. */
  takenOver(main: MainTruth, record: ServerRecord): void {
    const { outage, items } = record;
    const gaps = objectGaps(items, outage, this.#backup.wallMs);
    const isSimple = outage.down.length === 1 && outage.held.length === 0;
    // The recorder has noticed the last of them by then.
    this.#backup.engine.in(NOTICE_MS, () => this.#judge(main, gaps, isSimple));
  }

  #judge(main: MainTruth, gaps: readonly ObjectGap[], isSimple: boolean): void {
    for (const gap of gaps) {
      const object = main.objects.get(gap.number);
      const idle = object === undefined ? undefined : this.#idle.get(object)?.before;
      if (object === undefined || idle === undefined || isGone(object)) continue;
      if (gap.kind !== "known" || gap.gapMs === undefined) continue;
      // Of this takeover, and not of a recorder that came back.
      if (idle.toMs < (this.#raisedAtMs.get(main) ?? 0) || object.onBackup === undefined) continue;
      const sinceMs = idle.fromMs - BEFORE_MS;
      if (this.#hasOther(main, SEEN, sinceMs)) continue;
      const realMs = idle.toMs - idle.fromMs;
      const heartbeatMs = Number(main.machine.plan.server.heartbeat ?? "1") * 1_000;
      this.counts.judged += 1;
      const words = `${nameOf(object)}: nobody ran it for ${realMs.toFixed(0)} ms, told are ${gap.gapMs.toFixed(0)}`;
      if (gap.gapMs < realMs - heartbeatMs - NOTICE_MS) this.#violation("G1", words);
      // Its agent was gone before it: nobody could hear that it still ran.
      const unheardMs = idle.fromMs - (main.downSinceMs ?? idle.fromMs);
      if (unheardMs > heartbeatMs || idle.toMs < this.#startedAtMs) continue;
      // Parked after its limit: it was begun without a word of when.
      const parkLimitMs = Number(main.machine.plan.server.parkLimit ?? "10") * 1_000;
      const raisedAtMs = this.#raisedAtMs.get(main) ?? Number.POSITIVE_INFINITY;
      if (idle.fromMs - raisedAtMs >= parkLimitMs) continue;
      if (!isSimple || this.#hasOther(main, CLEAN, sinceMs)) continue;
      this.counts.agreed += 1;
      if (gap.gapMs > realMs + heartbeatMs + AGREE_MS) this.#violation("G2", words);
    }
  }

  /** Something else than these was wrong since then. */
  #hasOther(main: MainTruth, kinds: ReadonlySet<string>, sinceMs: number): boolean {
    if ([...main.trouble.keys()].some((kind) => !kinds.has(kind))) return true;
    return [...main.endedAtMs].some(([kind, atMs]) => !kinds.has(kind) && atMs >= sinceMs);
  }
}

/** A person has deleted it, there or here: that nobody runs it is no gap of ours. */
function isGone({ lineage }: ObjectTruth): boolean {
  return lineage.isDeleted || lineage.wasDeleted;
}
