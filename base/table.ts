// A flat transition table, indexed once: (state, event) to its one row.
//
// Knows nothing of what states and events mean. A pair that has no row must be in the table's
// ignored list with a reason; `unanswered` finds the ones that are in neither, for a test.

import { assert } from "./assert.js";

/** One row. `why` is the sentence an operator reads. `then` is performed in order. */
export type Row<State extends string, Event extends string, Action extends string> = {
  readonly from: State;
  readonly on: Event;
  readonly to: State;
  readonly then: readonly Action[];
  readonly why: string;
};

/** Events that change nothing in some states, and the reason. */
export type Ignored<State extends string, Event extends string> = {
  readonly on: Event;
  readonly in: readonly State[];
  readonly because: string;
};

export type Table<State extends string, Event extends string, Action extends string> = {
  readonly states: readonly State[];
  readonly events: readonly Event[];
  readonly rows: readonly Row<State, Event, Action>[];
  readonly ignored: readonly Ignored<State, Event>[];
};

/** Answers the row of a pair, or undefined if the event is ignored in that state. */
export type Find<S extends string, E extends string, A extends string> = (
  from: S,
  on: E,
) => Row<S, E, A> | undefined;

/** Indexes a table. Two rows for one pair are a bug of the table. */
export function indexed<S extends string, E extends string, A extends string>(
  table: Table<S, E, A>,
): Find<S, E, A> {
  const byPair = new Map<string, Row<S, E, A>>();
  for (const row of table.rows) {
    const pair = `${row.from} ${row.on}`;
    assert(!byPair.has(pair), `one row for ${pair}`);
    byPair.set(pair, row);
  }
  return (from, on) => byPair.get(`${from} ${on}`);
}

/** The pairs that have neither a row nor a reason, and those that have both or two. */
export function unanswered<S extends string, E extends string, A extends string>(
  table: Table<S, E, A>,
): readonly string[] {
  const wrong: string[] = [];
  for (const state of table.states) {
    for (const event of table.events) {
      const rows = table.rows.filter((row) => row.from === state && row.on === event).length;
      const reasons = table.ignored.filter((i) => i.on === event && i.in.includes(state)).length;
      if (rows + reasons !== 1) wrong.push(`${state} × ${event}: ${rows} rows, ${reasons} reasons`);
    }
  }
  return wrong;
}
