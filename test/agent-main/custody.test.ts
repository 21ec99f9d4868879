// What the main says of its hold is never more than it knows.

import { expect, test } from "vitest";
import {
  answer,
  type Custody,
  holdingSaid,
  order,
  resumed,
} from "../../agent-main/core/custody.js";

const hold = [1, 2].map((number) => ({ type: "camera", number }));

/** Held, parked, and told to take back under epoch 2: objects may come home. */
function returning(): Custody {
  const record = { epoch: 1n, holding: "parked", isCleared: true, hold } as const;
  let { custody } = resumed(record, new Map());
  const answers = (...events: Parameters<typeof answer>[1][]) => {
    for (const event of events) custody = answer(custody, event).custody;
  };
  answers("cleared", "saved");
  expect(holdingSaid(custody)).toBe("parked");
  custody = order(custody, { kind: "return", epoch: 2n }).custody;
  answers("saved", "cleared", "saved");
  expect(custody.state).toBe("returning");
  return custody;
}

test("held again after a restore had begun: what was put and not confirmed is looked for first", () => {
  let { custody } = order(returning(), { kind: "hold", epoch: 3n, hold });
  expect(custody.record).toMatchObject({ holding: "parked", isCleared: false });
  expect(holdingSaid(custody)).toBe("none");
  for (const event of ["saved", "cleared", "saved"] as const)
    custody = answer(custody, event).custody;
  expect(custody.record.isCleared).toBe(true);
  expect(holdingSaid(custody)).toBe("parked");
});

test("told to take back again, it does not let go of what it never had", () => {
  const { custody } = order(returning(), { kind: "return", epoch: 2n });
  expect(custody.record.isCleared).toBe(true);
});
