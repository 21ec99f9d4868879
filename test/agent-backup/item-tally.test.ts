// The counts that a view shows are those of the items, however these were changed.

import fc from "fast-check";
import { expect, test } from "vitest";
import { openConflicts } from "../../agent-backup/core/objects/homeward.js";
import { retally, tallyOf } from "../../agent-backup/core/objects/item-tally.js";
import type { RecordItem } from "../../agent-backup/core/record/record.js";

const item = fc.record({
  where: fc.constantFrom("planned", "putting", "backup", "home", "left", "deleted"),
  result: fc.constantFrom(undefined, "applied", "unchanged", "failed", "occupied", "skipped"),
  conflict: fc.constantFrom(
    undefined,
    { main: "a", backup: "b" },
    { main: "a", backup: "b", keep: "main" },
  ),
}) as fc.Arbitrary<Partial<RecordItem>> as fc.Arbitrary<RecordItem>;

test("a list whose items were changed one by one counts as one that is counted anew", () => {
  const change = fc.record({ at: fc.nat({ max: 9 }), to: item });
  fc.assert(
    fc.property(fc.array(item, { minLength: 10, maxLength: 10 }), fc.array(change), (list, all) => {
      const items = [...list];
      const tally = tallyOf(items);
      for (const { at, to } of all) {
        retally(tally, items[at], to);
        items[at] = to;
      }
      expect(tally).toEqual(tallyOf(items));
      expect(tally.openConflicts).toBe(openConflicts(items).length);
      expect(tally.onBackup).toBe(items.filter(({ where }) => where === "backup").length);
    }),
  );
});
