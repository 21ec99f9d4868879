// Real ICMP echo.
//
// Decides what the answers of a name's several addresses amount to. How one address is probed is
// prober.ts's concern; all worlds of a process share one prober, since two raw sockets of one
// process would hear each other's replies.

import { assert } from "../assert.js";
import type { Ping, PingAnswer } from "../world.js";
import { targetsOf } from "./ping-target.js";
import { Prober } from "./prober.js";

const LIMIT_MS_MAX = 60_000;

const shared = new Prober();

/** Makes this machine's ping. An idle one does not hold the process. */
export function realPing(prober: Prober = shared): Ping {
  return {
    ask: async (address, limitMs) => {
      assert(
        limitMs >= 1 && limitMs <= LIMIT_MS_MAX,
        `a ping waits 1 to 60,000 ms, not ${limitMs}`,
      );
      const found = await targetsOf(address);
      if (found.kind === "refused") return { kind: "unknown", words: found.words };
      const probes = found.targets.map((target) => prober.probe(target, limitMs));
      return together(await Promise.all(probes));
    },
    get problem() {
      return prober.problem;
    },
  };
}

/** What the answers of one machine's addresses amount to. */
export function together(answers: readonly PingAnswer[]): PingAnswer {
  const alive = answers.filter((answer) => answer.kind === "alive");
  if (alive.length > 0) {
    return { kind: "alive", roundTripMs: Math.min(...alive.map((answer) => answer.roundTripMs)) };
  }
  return answers.find(({ kind }) => kind === "unknown") ?? { kind: "silent" };
}
