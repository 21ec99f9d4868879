import { describe, expect, test } from "vitest";
import type { LivenessEvent, State } from "../../agent-backup/core/liveness.js";
import { MINUTE, running, SECOND, World } from "./world.js";

const linkedAs = (on: LivenessEvent) => new World().sees(on);

describe("each timer runs out at its instant and not a millisecond before", () => {
  const CASES: readonly [string, () => World, State, number, string][] = [
    [
      "connected",
      () => linkedAs("helloStarting"),
      "connected",
      5 * MINUTE,
      "connected, never started",
    ],
    [
      "started",
      () => linkedAs("helloStarting").sees("startup"),
      "started",
      5 * MINUTE,
      "started, no keep-alive",
    ],
    ["running", running, "running", 30 * SECOND, "keep-alive lost"],
    [
      "running, re-armed",
      () => running().waits(29_999).sees("keepAlive"),
      "running",
      30 * SECOND,
      "keep-alive lost",
    ],
    [
      "stopped",
      () => running().sees("shutdownNormal"),
      "stopped",
      15 * MINUTE,
      "did not come back from a normal shutdown",
    ],
    [
      "agent stopped",
      () => running().sees("agentStop", "linkDropped"),
      "stopped",
      15 * MINUTE,
      "did not come back from a normal shutdown",
    ],
    [
      "crashed",
      () => running().sees("shutdownAbnormal"),
      "crashed",
      5 * MINUTE,
      "did not come back from an error",
    ],
    ["lost", () => running().sees("linkDropped"), "lost", 30 * SECOND, "connection lost"],
    [
      "agent restarts",
      () => running().sees("agentRestart", "linkDropped"),
      "lost",
      60 * SECOND,
      "connection lost",
    ],
  ];
  for (const [name, make, state, ms, why] of CASES) {
    test(name, () => {
      make()
        .is(state)
        .waits(ms - 1)
        .is(state)
        .waits(1)
        .is("failed")
        .because(why);
    });
  }
});

describe("a changed timer applies at once, counted from the original start", () => {
  test("longer", () => {
    running()
      .waits(20 * SECOND)
      .sets({ keepAlive: 60 })
      .waits(40 * SECOND - 1)
      .is("running")
      .waits(1)
      .is("failed");
  });
  test("shorter than what has passed: it fires now", () => {
    const world = running({ settings: { keepAlive: 60 } })
      .waits(40 * SECOND)
      .sets({ keepAlive: 30 });
    world.waits(0).is("failed");
  });
  test("a normal shutdown that never runs out", () => {
    running({ settings: { normalShutdown: 0 as never } })
      .sees("shutdownNormal")
      .waits(1_000 * MINUTE)
      .is("stopped");
    running()
      .sees("shutdownNormal")
      .sets({ normalShutdown: 0 as never })
      .waits(60 * MINUTE)
      .is("stopped")
      .sets({ normalShutdown: 5 as never })
      .waits(0)
      .is("failed");
  });
});

test("with wait 0 the drop is the deadline", () => {
  running({ settings: { waitForReconnection: 0 } })
    .sees("linkDropped")
    .is("lost")
    .waits(0)
    .is("failed");
});

test("an agent's restart has the longer of its allowance and the wait", () => {
  running({ settings: { waitForReconnection: 90 } })
    .sees("agentRestart")
    .waits(90 * SECOND - 1)
    .is("lost")
    .waits(1)
    .is("failed");
});

describe("on a new link the Hello decides", () => {
  test.each([
    ["helloRunning", "running"],
    ["helloStarting", "connected"],
    ["helloStopped", "stopped"],
    ["helloCrashed", "crashed"],
  ] as const)("%s: %s, from unseen, lost and running", (on, state) => {
    new World().sees(on).is(state);
    running().sees("linkDropped", on).is(state);
    running().sees(on).is(state);
  });
  test("stopped and crashed go on with their old timer", () => {
    running()
      .sees("shutdownNormal", "linkDropped")
      .is("stopped")
      .waits(10 * MINUTE)
      .sees("helloStopped")
      .waits(5 * MINUTE - 1)
      .is("stopped")
      .waits(1)
      .is("failed");
    running()
      .sees("shutdownAbnormal", "linkDropped")
      .is("crashed")
      .waits(4 * MINUTE)
      .sees("helloCrashed")
      .waits(MINUTE - 1)
      .is("crashed")
      .waits(1)
      .is("failed");
  });
  test("stopped that became crashed starts that timer", () => {
    running()
      .sees("shutdownNormal")
      .waits(14 * MINUTE)
      .sees("helloCrashed")
      .is("crashed")
      .waits(5 * MINUTE - 1)
      .is("crashed")
      .waits(1)
      .is("failed");
  });
});

test("out of failed lead only starting, running, or a keep-alive on a link that stayed up", () => {
  const failed = () =>
    running({ settings: { automaticTakeover: false } })
      .waits(30 * SECOND)
      .is("failed");
  failed().sees("keepAlive").is("running");
  failed().sees("startup").is("started");
  failed().sees("helloStarting").is("connected");
  failed().sees("helloRunning").is("running");
  failed()
    .sees(
      "helloStopped",
      "helloCrashed",
      "shutdownNormal",
      "shutdownAbnormal",
      "agentStop",
      "agentRestart",
      "linkDropped",
    )
    .is("failed");
});

describe("restarting for ever", () => {
  // Connected 5 + Started 5 + Abnormal shutdown 5.
  const CEILING = 15 * MINUTE;
  const restarts = (world: World, ms: number) => {
    for (let left = ms; left > 0; left -= 2 * MINUTE) {
      world.sees("helloStarting", "startup").waits(Math.min(left, 2 * MINUTE));
    }
    return world;
  };

  test("the time spent on starting is counted over all restarts", () => {
    restarts(new World(), CEILING - 1)
      .is("started")
      .waits(1)
      .is("failed")
      .because("restarting without ever running");
  });
  test("crashes and the loss of a starting main count", () => {
    const world = new World()
      .sees("helloStarting")
      .waits(4 * MINUTE)
      .sees("shutdownAbnormal")
      .is("crashed")
      .waits(4 * MINUTE);
    world
      .sees("helloStarting")
      .waits(4 * MINUTE)
      .sees("linkDropped")
      .is("lost")
      .waits(29 * SECOND);
    world
      .sees("helloStarting")
      .waits(CEILING - 12 * MINUTE - 29 * SECOND - 1)
      .is("connected")
      .waits(1)
      .is("failed");
  });
  test("one whole keep-alive period of running resets it, a millisecond less does not", () => {
    const world = (ranMs: number) => {
      const w = restarts(new World(), 14 * MINUTE)
        .sees("keepAlive")
        .is("running");
      return w
        .waits(ranMs)
        .sees("linkDropped", "helloStarting")
        .waits(MINUTE)
        .sees("startup")
        .waits(0);
    };
    world(29_999).is("failed");
    world(30_000 - 1).is("failed");
    const whole = restarts(new World(), 14 * MINUTE)
      .sees("keepAlive")
      .waits(15_000)
      .sees("keepAlive")
      .waits(15_000);
    whole.sees("linkDropped", "helloStarting").waits(MINUTE).is("connected");
  });
  test("it stands still while stopped, and while lost from running", () => {
    const world = restarts(new World({ settings: { waitForReconnection: 3_600 } }), 14 * MINUTE);
    world
      .sees("shutdownNormal")
      .waits(10 * MINUTE)
      .sees("helloStarting")
      .waits(MINUTE - 1)
      .is("connected")
      .waits(1)
      .is("failed");
    const lost = restarts(new World({ settings: { waitForReconnection: 3_600 } }), 14 * MINUTE);
    lost
      .sees("keepAlive", "linkDropped")
      .is("lost")
      .waits(30 * MINUTE)
      .is("lost")
      .sees("helloStarting")
      .waits(MINUTE - 1)
      .is("connected")
      .waits(1)
      .is("failed");
  });
});

describe("off", () => {
  test("a server that is off is not judged, and nothing that it says matters", () => {
    running()
      .sets({ enabled: false })
      .is("off")
      .sees("linkDropped", "helloStopped")
      .waits(1_000 * MINUTE)
      .is("off");
  });
  test("switched on without a link it is unseen, and never judged until it was seen", () => {
    running()
      .sets({ enabled: false })
      .sees("linkDropped")
      .sets({ enabled: true })
      .is("unseen")
      .waits(1_000 * MINUTE)
      .is("unseen");
  });
  test("switched on with a link it is what the link says", () => {
    running()
      .sets({ enabled: false })
      .sees("keepAlive")
      .sets({ enabled: true })
      .is("running")
      .waits(30 * SECOND)
      .is("failed");
    running()
      .sets({ enabled: false })
      .sees("shutdownAbnormal")
      .sets({ enabled: true })
      .is("crashed");
    running()
      .sets({ enabled: false })
      .sees("helloStarting", "startup")
      .sets({ enabled: true })
      .is("connected");
    new World({ settings: { enabled: false } })
      .sees("helloStopped")
      .is("off")
      .sets({ enabled: true })
      .is("stopped");
  });
});

describe("when the backup agent starts again", () => {
  test("a main whose custody is not main is lost from that instant", () => {
    const world = new World({ custody: "backup", epoch: 1n }).is("lost");
    world
      .waits(30 * SECOND - 1)
      .is("lost")
      .waits(1)
      .is("failed")
      .holds("backup");
  });
  test("one at home is unseen, for ever", () => {
    new World()
      .is("unseen")
      .waits(10_000 * MINUTE)
      .is("unseen")
      .holds("main");
  });
  test.each([
    [5, 30],
    [30, 30],
    [45, 45],
  ])("a verdict that survived acts after max(wait %i s, 30 s)", (wait, acts) => {
    const world = new World({ wasFailed: true, settings: { waitForReconnection: wait } }).is(
      "failed",
    );
    world
      .waits(acts * SECOND - 1)
      .holds("main")
      .waits(1)
      .holds("raising", 1n);
  });
  test("a link meanwhile: the wait counts from its end", () => {
    const world = new World({ wasFailed: true })
      .waits(20 * SECOND)
      .sees("helloStopped")
      .is("failed")
      .waits(5 * SECOND);
    world
      .sees("linkDropped")
      .waits(30 * SECOND - 1)
      .holds("main")
      .waits(1)
      .holds("raising");
  });
  test("a main that runs again ends the verdict", () => {
    const world = new World({ wasFailed: true })
      .waits(29 * SECOND)
      .sees("helloRunning")
      .is("running");
    expect(world.effects.filter((e) => e.kind === "keepVerdict")).toHaveLength(1);
    world.runs(60 * SECOND).holds("main");
  });
});
