// The phases of a transfer and what each order does in each of them. Every pair has an answer: a
// row, or an entry in the ignored list with a reason.

export type TransferPhase =
  /** Made, nothing asked yet. */
  | "new"
  | "running"
  /** Nothing new is begun; answers are taken, and what they say is put leaves its source. */
  | "paused"
  /** Cancelled while running: the objects in flight are finished, removals included. */
  | "finishing"
  /** Cancelled while paused: answers are awaited, nothing more is asked. */
  | "stopping"
  /** Every object has its result. */
  | "ended";

export type TransferOrder = "start" | "pause" | "resume" | "cancel";

type Row = {
  readonly from: TransferPhase;
  readonly on: TransferOrder;
  readonly to: TransferPhase;
  readonly why: string;
};

/** Every change of phase there is. */
export const PHASE_TABLE: readonly Row[] = [
  { from: "new", on: "start", to: "running", why: "transfer started" },
  { from: "new", on: "pause", to: "paused", why: "paused before it started" },
  { from: "new", on: "cancel", to: "stopping", why: "cancelled before it started" },
  { from: "running", on: "pause", to: "paused", why: "paused" },
  { from: "running", on: "cancel", to: "finishing", why: "cancelled, objects in flight finish" },
  { from: "paused", on: "start", to: "running", why: "started" },
  { from: "paused", on: "resume", to: "running", why: "resumed" },
  { from: "paused", on: "cancel", to: "stopping", why: "cancelled while paused" },
];

/** Every other pair, with the reason why it changes nothing. */
export const PHASE_IGNORED: readonly {
  readonly from: TransferPhase;
  readonly on: TransferOrder;
  readonly why: string;
}[] = [
  { from: "new", on: "resume", why: "not started yet" },
  { from: "running", on: "start", why: "it runs already" },
  { from: "running", on: "resume", why: "it runs already" },
  { from: "paused", on: "pause", why: "it is paused already" },
  { from: "finishing", on: "start", why: "cancelled" },
  { from: "finishing", on: "pause", why: "cancelled, the objects in flight finish" },
  { from: "finishing", on: "resume", why: "a cancel cannot be taken back" },
  { from: "finishing", on: "cancel", why: "it is cancelled already" },
  { from: "stopping", on: "start", why: "cancelled" },
  { from: "stopping", on: "pause", why: "cancelled while paused" },
  { from: "stopping", on: "resume", why: "a cancel cannot be taken back" },
  { from: "stopping", on: "cancel", why: "it is cancelled already" },
  { from: "ended", on: "start", why: "every object has its result" },
  { from: "ended", on: "pause", why: "every object has its result" },
  { from: "ended", on: "resume", why: "every object has its result" },
  { from: "ended", on: "cancel", why: "every object has its result" },
];

const ROWS = new Map(PHASE_TABLE.map((row) => [`${row.from} ${row.on}`, row]));
const IGNORED = new Map(PHASE_IGNORED.map((row) => [`${row.from} ${row.on}`, row.why]));

/** The row of an order in a phase, or why it is ignored. */
export function phaseRow(from: TransferPhase, on: TransferOrder): Row | { readonly why: string } {
  const key = `${from} ${on}`;
  return ROWS.get(key) ?? { why: IGNORED.get(key) ?? "has no answer" };
}
