// The pure transfer, whatever answers, time and operators do in whatever order.

import fc from "fast-check";
import { expect, test } from "vitest";
import { goodAnswer, planOf, START, Story, slotOf } from "./transfer-story.js";

const anyAct = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("answer" as const), pick: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("refuse" as const),
      pick: fc.nat(),
      problem: fc.constantFrom("failed", "unavailable", "occupied", "missing", "invalid" as const),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.nat(40_000) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.nat(100) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("late" as const), pick: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom("pause", "resume", "resume" as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("rate" as const), rate: fc.constantFrom(0, 60, 1_000) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancel" as const), pick: fc.nat(6) }) },
);

test("whatever happens: one result each, one put a slot, within the window, in order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom("copy" as const, "move" as const),
      fc.constantFrom(0, 60, 1_000),
      fc.array(anyAct, { maxLength: 120 }),
      (count, mode, rate, acts) => {
        const config = { getsMax: 5, putsMax: 3, heldBytesMax: 60 };
        const story = new Story(planOf(count, mode, 20), rate, config).sees(START);
        let isRateFixed = true;
        for (const act of acts) {
          const open = [...story.open.values()];
          const picked = "pick" in act ? open[act.pick % Math.max(1, open.length)] : undefined;
          if (act.do === "wait") story.waits(act.ms);
          else if (act.do === "answer" && picked !== undefined) story.sees(goodAnswer(picked));
          else if (act.do === "refuse" && picked !== undefined) {
            story.sees({ kind: "refused", id: picked.id, problem: act.problem, words: "no" });
          } else if (act.do === "late") {
            const before = JSON.stringify(story.transfer.counts);
            const old = story.asked[act.pick % story.asked.length];
            if (old !== undefined && !story.open.has(old.ask.id)) story.sees(goodAnswer(old.ask));
            expect(JSON.stringify(story.transfer.counts)).toBe(before);
          } else if (act.do === "rate") {
            isRateFixed = false;
            story.sees({ kind: "rate", ratePerMinute: act.rate });
          } else if (act.do === "pause" || act.do === "resume") story.sees({ kind: act.do });
          else if (act.do === "cancel" && act.pick === 0) story.sees({ kind: "cancel" });
          expect(story.openOf("get").length).toBeLessThanOrEqual(config.getsMax);
          const sunk = story.openOf("put").length + story.openOf("remove").length;
          expect(sunk).toBeLessThanOrEqual(config.putsMax);
          expect(story.transfer.heldBytes).toBeLessThanOrEqual(config.heldBytesMax);
          // An object is in one place at a time.
          const indices = [...story.open.values()].map((ask) => ask.index);
          expect(new Set(indices).size).toBe(indices.length);
        }
        // In the end everybody answers.
        story.sees({ kind: "resume" });
        for (let i = 0; story.transfer.phase !== "ended"; i += 1) {
          if (i > 5_000) throw new Error("it does not end");
          story.answers("get").answers("put").answers("remove").waits(500);
        }
        expect(story.results.map((result) => result.index).sort((a, b) => a - b)).toEqual([
          ...Array(count).keys(),
        ]);
        const counted = Object.values(story.transfer.counts).reduce((a, b) => a + b, 0);
        expect(counted).toBe(count);
        expect(story.transfer).toMatchObject({ doubled: 0, unremoved: 0 });
        expect(story.open.size).toBe(0);
        expect(story.held.size).toBe(0);
        expect(story.heldBytesMax).toBeLessThanOrEqual(config.heldBytesMax);
        const firstGets = story.asked
          .filter(({ ask }) => ask.kind === "get")
          .map((a) => a.ask.index);
        const firsts = firstGets.filter((index, i) => firstGets.indexOf(index) === i);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        const putsMs = story.asked.filter(({ ask }) => ask.kind === "put").map((a) => a.atMs);
        if (isRateFixed && rate > 0) {
          const first = putsMs[0] ?? 0;
          const slots = putsMs.map((atMs) => slotOf(atMs, first, rate));
          expect(new Set(slots).size).toBe(slots.length);
        }
        // What was moved is put exactly as often as it was said to be.
        for (const { kind, isAtSink } of story.results) {
          if (kind === "applied" || kind === "unchanged") expect(isAtSink).toBe("yes");
        }
      },
    ),
    { numRuns: 400 },
  );
});
