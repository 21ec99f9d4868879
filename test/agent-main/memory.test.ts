// What the records of a main's journal amount to: whatever was written comes back, whatever was
// damaged is named, and no order of mutations makes it throw.

import fc from "fast-check";
import { expect, test } from "vitest";
import { NEW_RECORD } from "../../agent-main/core/custody.js";
import {
  changes,
  learn,
  type MainState,
  type Memory,
  memoryOf,
  NEW_STATE,
  recall,
  snapshotOf,
} from "../../agent-main/core/memory.js";
import {
  type Entry,
  entryOf,
  PAGE_OBJECTS,
  recordOf,
} from "../../agent-main/core/memory-record.js";

const DIGEST = "b".repeat(64);
const ids = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ type: "camera", number: i + 1 }));
const home = (number: number) => ({ type: "camera", number, digest: DIGEST });
const returned = (epoch: bigint, ...numbers: number[]) =>
  entryOf({ kind: "returned", epoch, objects: numbers.map(home) });

const STATE: MainState = {
  instance: "ab12",
  boot: 7n,
  backupId: "b1",
  backupName: "north",
  byHand: "2026-11-22 16:20 UTC: taken back",
  custody: { epoch: 2n ** 64n - 1n, holding: "parked", isCleared: true, hold: ids(1_201) },
  parkedSet: "held-5",
  isParkedDoubted: true,
  told: { leaseMs: 22_000, objects: "camera 1-5", isPromised: true },
  parksMs: [12, 900],
  application: { pid: 12, startedAt: "x" },
};

/** As the journal does it: through JSON. */
const stored = (entries: readonly Entry[]): Entry[] => JSON.parse(JSON.stringify(entries));

function added(memory: Memory, state: MainState): void {
  for (const entry of stored(changes(memory, state))) expect(learn(memory, entry)).toBeUndefined();
}

test.each([0, 1, PAGE_OBJECTS, PAGE_OBJECTS + 1, 1_201])("%d held objects come back", (count) => {
  const state = { ...STATE, custody: { ...STATE.custody, hold: ids(count) } };
  const memory = memoryOf();
  added(memory, state);
  expect(memory.state).toEqual(state);
  expect(changes(memory, state)).toEqual([]);
  const { memory: again, problems } = recall(stored([...snapshotOf(memory)]));
  expect([again.state, problems]).toEqual([state, []]);
});

test("a hold that stays is not written again", () => {
  const memory = memoryOf();
  added(memory, STATE);
  const next = { ...STATE, custody: { ...STATE.custody, isCleared: false, hold: ids(1_201) } };
  expect(changes(memory, next).map(({ kind }) => kind)).toEqual(["custody"]);
  added(memory, next);
  expect(memory.state).toEqual(next);
});

test("a hold cut short after any record is the hold before", () => {
  const before = { ...STATE, custody: { ...NEW_RECORD, epoch: 4n } };
  const after = { ...STATE, custody: { ...STATE.custody, epoch: 5n } };
  const written = stored(changes(memoryOf(before), after));
  expect(written.map(({ kind }) => kind)).toEqual(["hold", "hold", "hold", "custody"]);
  for (let kept = 0; kept < written.length; kept += 1) {
    const memory = memoryOf(before);
    for (const entry of written.slice(0, kept)) learn(memory, entry);
    expect(memory.state).toEqual(before);
    // What was left behind does not get into the next one.
    added(memory, { ...after, custody: { ...after.custody, hold: ids(700) } });
    expect(memory.state.custody.hold).toHaveLength(700);
  }
});

test("what came home counts under its epoch, stays home in a release, and ends with the hold", () => {
  const memory = memoryOf();
  const under = (epoch: bigint, holding: MainState["custody"]["holding"]) =>
    added(memory, { ...STATE, custody: { epoch, holding, isCleared: true, hold: ids(3) } });
  const at = () => [...memory.returned.keys()];
  under(6n, "returning");
  for (const entry of [returned(6n, 1), returned(5n, 2), returned(6n, 3)]) learn(memory, entry);
  expect(at()).toEqual(["camera 1", "camera 3"]);
  under(6n, "parked");
  expect(at()).toHaveLength(2);
  under(7n, "releasing");
  expect([...recall(stored([...snapshotOf(memory)])).memory.returned.keys()]).toEqual(at());
  expect(at()).toHaveLength(2);
  under(8n, "returning");
  expect(at()).toEqual([]);
  learn(memory, returned(8n, 2));
  added(memory, { ...STATE, custody: { ...NEW_RECORD, epoch: 8n } });
  expect(at()).toEqual([]);
});

test("pages that are missing are said, and the epoch of the record still counts", () => {
  const written = changes(memoryOf(), { ...STATE, custody: { ...STATE.custody, epoch: 9n } });
  const { memory, problems } = recall(
    stored(
      written.toSpliced(
        written.findIndex((e) => e.kind === "hold"),
        1,
      ),
    ),
  );
  const { memory: other, problems: same } = recall(
    stored(written.filter((e) => e.kind !== "hold")),
  );
  expect(problems.length + same.length).toBeGreaterThanOrEqual(2);
  for (const { state, epochMax } of [memory, other]) {
    expect([state.custody, epochMax]).toEqual([NEW_RECORD, 9n]);
  }
});

test("any payload gives a record or words, never a throw", () => {
  const kinds = "boot backup hold custody returned application left toString x".split(" ");
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.jsonValue(), (kind, value) => {
      const record = recordOf({ kind, value });
      if (typeof record === "string") expect(record).not.toBe("");
      else expect(recordOf(stored([entryOf(record)])[0] as Entry)).toEqual(record);
    }),
    { numRuns: 2_000 },
  );
});

test("every field that is changed gives words, or another record; the memory stays usable", () => {
  const whole = stored([...snapshotOf(memoryOf(STATE)), returned(3n, 1, 2)]);
  const values = [null, true, -1, 1.5, 2 ** 60, "", "7", "x y", [], {}, [["camera", 1]], [[]]];
  for (const [at, { kind, value }] of whole.entries()) {
    for (const key of Object.keys((value ?? {}) as object)) {
      for (const other of values) {
        const entries = whole.with(at, { kind, value: { ...(value as object), [key]: other } });
        const { memory, problems } = recall(entries);
        expect(problems.length).toBeLessThanOrEqual(2);
        expect(recall(stored([...snapshotOf(memory)])).problems).toEqual([]);
      }
    }
  }
});

test("a record of an unknown kind is named and passed over", () => {
  const { memory, problems } = recall([
    ...snapshotOf(memoryOf(STATE)),
    { kind: "lease", value: 1 },
  ]);
  expect(problems).toEqual(['"lease" is no kind of record']);
  expect(memory.state).toEqual(STATE);
  expect(recall([]).memory.state).toEqual(NEW_STATE);
});
