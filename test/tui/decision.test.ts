// A decision record in sentences: each question is answered from the record, or said to be unknown.

import { expect, test } from "vitest";
import type { Happening } from "../../proto/view.js";
import { decisionSaid, isDecision, newestDecision, resultOf } from "../../tui/decision.js";
import { WALL_MS, ZONE } from "./fixtures.js";

const FIELDS = {
  state: "failed",
  rule: "connection lost",
  sinceMs: "0",
  failedFrom: "lost",
  failedOn: "expired",
  failedAfterMs: "30000",
  timer: "Wait for reconnection",
  timerMs: "30000",
  lastHeardAgeMs: "31200",
  lastKeepAliveAgeMs: "31200",
  linked: "false",
  otherHeardAgeMs: "400",
  runningMains: "39",
  witnesses: "10.20.0.1 answered 300 ms ago; 10.20.0.2 silent 14000 ms",
  network: "ok",
  gap: "none",
  awayMains: "0 of any",
  awayObjects: "118 of 400",
  takeovers24h: "1",
  epoch: "9",
  backup: "b7",
  backupAgeMs: String(22 * 3_600_000 + 33 * 60_000),
  objects: "118",
  automaticTakeover: "true",
  automaticRestore: "false",
  epochFrom: "8",
  epochTo: "9",
};

const happening = (but: Partial<Happening> = {}): Happening => ({
  sequence: 31,
  wallMs: WALL_MS,
  level: "warn",
  event: "decision.takeover",
  server: "Harbour 1",
  epoch: 9n,
  who: "",
  words: "takeover by itself: failed, connection lost",
  fields: FIELDS,
  ...but,
});

const said = (decision: Happening, result?: Happening) =>
  Object.fromEntries(
    decisionSaid(decision, { result, backupName: "north", zone: ZONE }).map(({ label, words }) => [
      label,
      words,
    ]),
  );

test("a takeover by itself: every question in its order", () => {
  const ended = happening({
    sequence: 33,
    event: "takeover.ended",
    wallMs: WALL_MS + 118_000,
    words: "118 of 118 objects taken over: north runs them",
  });
  const all = said(happening(), ended);
  expect(Object.keys(all)).toEqual(
    "WHAT WHO TIMER LAST PING WITNESS AGENT GUARDS FROM EPOCH".split(" "),
  );
  expect(all).toEqual({
    WHAT:
      "north took Harbour 1 over at 03:14:37. 118 of 118 objects taken over: north runs them. " +
      "Ended at 03:16:35.",
    WHO: "north, by itself: automatic takeover was on; nobody ordered it.",
    TIMER: "Wait for reconnection 30 s: lost from 03:14:07 to 03:14:37. Rule: connection lost.",
    LAST:
      "Heard last at 03:14:05, 31 s before; keep-alive last at 03:14:05, 31 s before. " +
      "There was no link.",
    PING: "Not asked.",
    WITNESS:
      "10.20.0.1 answered 0.3 s ago; 10.20.0.2 silent 14 s. Another main was heard 0.4 s before.",
    AGENT:
      "north: it was never away since its start; its network had a way to the mains; " +
      "mains that ran: 39.",
    GUARDS:
      "Away beside it: 0 mains (no limit), 118 of at most 400 objects. " +
      "Automatic takeovers in the 24 h before it: 1.",
    FROM: "Settings backup b7, 22h33m old, 118 objects chosen.",
    EPOCH: "8 to 9.",
  });
});

test("what its host said to ping, beside the link", () => {
  const ping = (hostPing: string) => said(happening({ fields: { ...FIELDS, hostPing } })).PING;
  expect(ping("silent for 11000 ms, 5 probes; answered 13000 ms ago")).toBe(
    "Silent for 11 s, 5 probes; answered 13 s ago.",
  );
  expect(ping("answered 300 ms ago in 0.4 ms")).toBe("Answered 0.3 s ago in 0.4 ms.");
});

test("act now by an operator: who ended which countdown, and what it passed over", () => {
  const fields = {
    ...FIELDS,
    failedOn: "declared",
    failedAfterMs: "12000",
    position: "2 of 3",
    withheldMs: "8000",
    overruled: "It would have waited in line: 1 of at most 1 mains are taken over.",
    gap: "1200 ms",
    gapAgeMs: "40000",
  };
  const all = said(happening({ who: "op1", fields }));
  expect(all.WHO).toBe("op1 ordered it.");
  expect(all.WHAT).toBe("north took Harbour 1 over at 03:14:37. It has not ended yet.");
  expect(all.TIMER).toBe(
    "op1 ended the countdown of Wait for reconnection 30 s: lost from 03:14:25 to 03:14:37. " +
      "Rule: connection lost.",
  );
  expect(all.GUARDS).toContain("It was withheld or in line for 8 s. Its place in line was 2 of 3.");
  expect(all.GUARDS).toContain("Overruled by op1: It would have waited in line: 1 of at most 1");
  expect(all.AGENT).toContain("it was away for 1.2 s, 40 s before");
});

test("a forced start: the probes, and that nothing answered", () => {
  const { timer: _, timerMs: __, ...rest } = FIELDS;
  const fields = {
    ...rest,
    failedFrom: "unseen",
    failedOn: "forcedStart",
    pingProbes: "16",
    pingSilentMs: "30200",
    lastHeardAgeMs: "unknown",
  };
  const all = said(happening({ fields }));
  expect(all.PING).toBe("16 probes in a row were not answered for 30 s.");
  expect(all.TIMER).toMatch(/^It was unseen from 03:14:07 to 03:14:37\. Rule: /);
  expect(all.LAST).toMatch(/^Heard last never; /);
});

test("a refusal, a hold and a record of an earlier version say what they know", () => {
  const refused = happening({
    event: "decision.refused",
    words: "not taken over: Automatic takeover is off.",
  });
  expect(said(refused).WHAT).toBe(
    "Harbour 1 was not taken over at 03:14:37: Automatic takeover is off.",
  );
  const held = happening({ event: "server.held", words: "held: nothing is done", who: "op1" });
  expect(said(held)).toMatchObject({
    WHAT: "Harbour 1 at 03:14:37: held: nothing is done.",
    WHO: "op1 ordered it.",
  });
  expect(Object.keys(said({ ...held, fields: {} }))).toEqual(["WHAT", "WHO"]);
});

test("the newest decision is found among what happened, and what came of it", () => {
  const other = happening({ sequence: 32, event: "server.transition" });
  const ended = happening({ sequence: 33, event: "takeover.ended" });
  const elsewhere = happening({ sequence: 32, event: "takeover.ended", server: "Mast 9" });
  const all = [happening(), other, elsewhere, ended];
  expect(newestDecision(all)?.sequence).toBe(31);
  expect(resultOf(happening(), all)?.sequence).toBe(33);
  expect(newestDecision([other])).toBeUndefined();
  expect(isDecision(happening({ event: "command.holdRefused" }))).toBe(true);
});
