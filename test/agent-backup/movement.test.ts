import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CUSTODY_STATES } from "../../agent-backup/core/custody.js";
import { homeward } from "../../agent-backup/core/objects/homeward.js";
import {
  afterRestore,
  afterTakeover,
  heldItems,
  mayBeHere,
  takeoverItems,
  takeoverPlan,
  turnedRound,
} from "../../agent-backup/core/objects/movement.js";
import { KEPT_CUSTODY, type RecordItem } from "../../agent-backup/core/record/record.js";
import { manifestFault } from "../../objects/core/manifest.js";
import type { ObjectResult } from "../../objects/core/plan.js";
import { isChosen, parseChoice } from "../../proto/choice.js";
import { compareIds, idKey, type ManifestEntry } from "../../proto/object.js";

const digest = fc.constantFrom("a", "b", "c").map((c) => c.repeat(64));
const id = fc.record({ type: fc.constantFrom("camera", "output"), number: fc.nat(6) });
const entry = fc
  .tuple(id, digest, fc.nat(9))
  .map(([of, d, bytes]): ManifestEntry => ({ ...of, name: "", bytes, digest: d }));
const manifest = fc
  .uniqueArray(entry, { selector: idKey, maxLength: 12 })
  .map((entries) => [...entries].sort(compareIds));
/** As a movement leaves them: what is planned was tried or not, what is left has a reason. */
const standing = fc.oneof(
  fc.constant({ where: "planned" as const, result: undefined }),
  fc.constant({ where: "planned" as const, result: "failed" as const }),
  fc.constant({ where: "putting" as const, result: undefined }),
  fc.constant({ where: "putting" as const, result: "failed" as const }),
  fc
    .constantFrom("applied" as const, "unchanged" as const)
    .map((result) => ({ where: "backup" as const, result })),
  fc.constant({ where: "home" as const, result: "applied" as const }),
  fc
    .constantFrom("occupied" as const, "failed" as const)
    .map((result) => ({ where: "left" as const, result })),
);
const items = manifest.chain((entries) =>
  fc
    .tuple(...entries.map(() => standing))
    .map((stands) =>
      entries.map((e, i): RecordItem => ({ ...e, words: "", reference: "", ...stands[i]! })),
    ),
);
const choice = fc.constantFrom("all", "none", "camera 0-3", "output *").map((text) => {
  const parsed = parseChoice(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
});
const occupied = fc.array(id).map((ids) => new Map(ids.map((i) => [idKey(i), "taken"])));
const result = fc.oneof(
  fc.record({
    kind: fc.constantFrom("applied" as const, "unchanged" as const),
    words: fc.constant(""),
    reference: fc.constantFrom("", "ref"),
    isAtSink: fc.constant("yes" as const),
    isRefused: fc.constant(false),
    attempts: fc.nat(5),
  }),
  fc.record({
    kind: fc.constantFrom("failed" as const, "occupied" as const, "skipped" as const),
    words: fc.constant("why"),
    reference: fc.constant(""),
    isAtSink: fc.constantFrom("no" as const, "unknown" as const, "yes" as const),
    isRefused: fc.boolean(),
    attempts: fc.nat(5),
  }),
) as fc.Arbitrary<ObjectResult>;

describe("the items of a takeover", () => {
  test("are the chosen objects and what may be here already, each once, in order", () => {
    fc.assert(
      fc.property(manifest, choice, occupied, items, (list, chosen, taken, before) => {
        const after = takeoverItems(list, chosen, taken, before);
        expect(manifestFault(after)).toBeUndefined();
        const keys = new Set(after.map(idKey));
        const here = before.filter(mayBeHere).map(idKey);
        const wanted = list.filter((e) => isChosen(chosen, e)).map(idKey);
        expect([...keys].sort()).toEqual([...new Set([...wanted, ...here])].sort());
      }),
    );
  });
  test("what is on the backup stays as it is; what went home goes again with its content", () => {
    fc.assert(
      fc.property(manifest, choice, occupied, items, (list, chosen, taken, before) => {
        const after = new Map(
          takeoverItems(list, chosen, taken, before).map((item) => [idKey(item), item]),
        );
        for (const old of before) {
          const now = after.get(idKey(old));
          if (old.where === "backup") expect(now).toEqual(old);
          if (old.where !== "home" || now === undefined) continue;
          if (taken.has(idKey(old)))
            expect(now).toMatchObject({ where: "left", result: "occupied" });
          else
            expect(now).toMatchObject({ where: "planned", result: undefined, digest: old.digest });
        }
      }),
    );
  });
  test("an occupied place is left, never planned, unless it is our own", () => {
    fc.assert(
      fc.property(manifest, choice, occupied, items, (list, chosen, taken, before) => {
        for (const item of takeoverItems(list, chosen, taken, before)) {
          if (!taken.has(idKey(item)) || item.where === "backup") continue;
          expect(item).toMatchObject({ where: "left", result: "occupied" });
        }
      }),
    );
  });
});

test("a takeover does what is planned and nothing else", () => {
  fc.assert(
    fc.property(items, (all) => {
      const plan = takeoverPlan(all);
      expect(plan.map((p) => idKey(p.entry))).toEqual(all.map(idKey));
      for (const [i, item] of all.entries()) {
        if (item.where === "home") continue; // None in a takeover: they are planned again.
        const isOpen = item.where === "planned" || item.where === "putting";
        expect(plan[i]!.done === undefined).toBe(isOpen);
        if (isOpen) expect(plan[i]!.mayBeAtSink).toBe(item.where === "putting");
        expect(plan[i]!.mode).toBe("copy");
      }
    }),
  );
});

/** A main that says nothing. */
const UNKNOWN = { has: new Map(), isAbsenceKnown: false, isMemoryWhole: false };

test("a restore removes from the store only what is ours there", () => {
  fc.assert(
    fc.property(items, manifest, (all, there) => {
      const found = new Map(there.map((e) => [idKey(e), e]));
      for (const [i, { plan }] of homeward(all, found, UNKNOWN).entries()) {
        const { mode, entry: moved, done } = plan;
        const item = all[i]!;
        if (done !== undefined) {
          expect(["home", "left"]).toContain(item.where);
          continue;
        }
        expect(["planned", "putting", "backup"]).toContain(item.where);
        const stands = found.get(idKey(item));
        if (mode === "copy" || stands === undefined) expect(moved.digest).toBe(item.digest);
        else {
          expect(moved.digest).toBe(stands.digest);
          expect(item.where === "backup" || item.digest === stands?.digest).toBe(true);
        }
      }
    }),
  );
});

test("a put that nobody answered is removed here after it went home, listed or not", () => {
  fc.assert(
    fc.property(items, manifest, (all, there) => {
      const found = new Map(there.map((e) => [idKey(e), e]));
      for (const [i, { plan }] of homeward(all, found, UNKNOWN).entries()) {
        if (all[i]!.where !== "putting" || found.has(idKey(all[i]!))) continue;
        expect(plan.mode).toBe("move");
      }
    }),
  );
});

test("after a takeover's step: on the backup, perhaps there, still to be taken, or left", () => {
  fc.assert(
    fc.property(items, result, ([item], given) => {
      fc.pre(item !== undefined);
      const after = afterTakeover(item!, given);
      if (given.kind === "applied" || given.kind === "unchanged")
        expect(after.where).toBe("backup");
      else if (given.isAtSink !== "no") expect(after.where).toBe("putting");
      else expect(after.where).toBe(given.isRefused ? "left" : "planned");
      expect(mayBeHere(after), "what may be there is never the main's").toBe(
        given.isAtSink !== "no",
      );
    }),
  );
});

test("after a restore's step: home only if it was put and removed", () => {
  fc.assert(
    fc.property(items, result, digest, ([item], given, went) => {
      fc.pre(item !== undefined);
      const after = afterRestore(item!, given, went);
      const isHome = given.kind === "applied" || given.kind === "unchanged";
      expect(after.where).toBe(isHome ? "home" : item!.where);
      expect(after.digest).toBe(isHome ? went : item!.digest);
    }),
  );
});

test("what the main holds: never what runs nowhere else, always what is on the backup", () => {
  fc.assert(
    fc.property(items, fc.constantFrom(...CUSTODY_STATES), (all, state) => {
      const held = new Set(heldItems(state, all).map(idKey));
      for (const item of all) {
        if (item.where === "left") expect(held.has(idKey(item))).toBe(false);
        const isAway = state !== "main" && state !== "raising";
        if (item.where === "backup") expect(held.has(idKey(item))).toBe(isAway);
      }
    }),
  );
  expect(KEPT_CUSTODY).not.toContain("raising");
});

test("turned round, what was never tried is the main's", () => {
  fc.assert(
    fc.property(items, (all) => {
      for (const [i, after] of turnedRound(all).entries()) {
        const before = all[i]!;
        if (before.where === "planned") expect(after.where).toBe("home");
        else expect(after).toEqual(before);
      }
    }),
  );
});
