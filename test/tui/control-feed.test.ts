// The feed over the real control client and server, on a virtual wire.

import { expect, test } from "vitest";
import { Deadlines } from "../../base/deadlines.js";
import { PROBE_MS } from "../../link/control-client.js";
import { controlServer } from "../../link/control-server.js";
import type { View } from "../../proto/view.js";
import { controlFeed } from "../../tui/control-feed.js";
import type { Answer } from "../../tui/model.js";
import { settled, silentLog, VirtualClock, VirtualNet } from "../link/virtual.js";
import { badNight, viewOf } from "./fixtures.js";

function world() {
  const clock = new VirtualClock();
  const net = new VirtualNet(clock, { latencyMs: 1 });
  const random = { uniform: () => 0.5, hex: () => `p${net.dials}` };
  const parts = { clock, net, log: silentLog, random };
  const deadlines = new Deadlines(clock);
  const server = controlServer({
    world: parts,
    deadlines,
    view: (since) => viewOf(since === undefined ? badNight() : [], { full: since === undefined }),
    command: (command) => ({ kind: "outcome", how: "done", words: command.kind, reasons: [] }),
    readEvents: () => [],
    readReport: async () => ({ kind: "outcome", how: "refused", words: "none", reasons: [] }),
  });
  net.accept = (wire) => server.accept(wire, { role: "act" });
  const at = { kind: "local", path: "/run/locum" } as const;
  const feed = controlFeed({ world: parts, deadlines, at, who: "op1" });
  const views: View[] = [];
  const said: string[] = [];
  feed.subscribe({
    view: (view) => views.push(view),
    connected: () => said.push("connected"),
    lost: (words, retryInMs) => said.push(`lost: ${words}; ${retryInMs !== undefined}`),
  });
  const passes = async (ms: number) => {
    await clock.passAsync(ms);
    await settled();
  };
  return { clock, net, feed, views, said, passes };
}

test("the screen gets a full view, and its commands are answered", async () => {
  const { feed, views, said, passes } = world();
  await passes(100);
  expect(said).toEqual(["connected"]);
  expect(views[0]?.servers.length).toBe(40);
  let answer: Answer | undefined;
  const command = { kind: "backUpNow", name: "Mast 9" } as const;
  const asked = feed.send(command).then((one) => {
    answer = one;
  });
  await passes(100);
  await asked;
  expect(answer).toMatchObject({ how: "done", words: "backUpNow" });
  const reading = feed.readEvents(10, "");
  await passes(100);
  expect(await reading).toEqual([]);
  feed.close();
});

test("an agent that goes away is lost, a command under way is unknown, retry dials at once", async () => {
  const { net, feed, views, said, passes } = world();
  await passes(100);
  const wire = net.wires.at(-1);
  let answer: Answer | undefined;
  const command = { kind: "backUpNow", name: "" } as const;
  const asked = feed.send(command).then((one) => {
    answer = one;
  });
  wire?.close();
  wire?.onClose?.("silence", "the agent ended");
  await asked;
  expect(answer?.kind).toBe("unknown");
  expect(said.at(-1)).toMatch(/^lost: the agent ended; true/);
  const dials = net.dials;
  feed.retry();
  expect(net.dials).toBe(dials + 1);
  await passes(100);
  expect(views.at(-1)?.full).toBe(true);
  feed.close();
  const after = said.length;
  await passes(3 * PROBE_MS);
  expect(said.length).toBe(after);
});
