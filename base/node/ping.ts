// Real ICMP echo.
//
// Decides what the answers of a name's several addresses amount to, and how many probes are under
// way at once. How one probe is sent and heard is ping-system.ts's concern.

import { assert } from "../assert.js";
import type { Ping, PingAnswer } from "../world.js";
import { Line } from "./line.js";
import { askSystemPing, systemPingPath } from "./ping-system.js";
import { type Target, targetsOf } from "./ping-target.js";
import { realRandom } from "./random.js";

const LIMIT_MS_MAX = 60_000;

/** Processes at once: a start costs this process a millisecond or two, the rest of it a core. */
const PROCESSES_MAX = 32;
const LINE_MS_MAX = 5_000;
const PAYLOAD_BYTES = 16;

const processes = new Line(PROCESSES_MAX, LINE_MS_MAX);

/** Makes this machine's ping. All of a process share what is under way. */
export function realPing(): Ping {
  return {
    ask: async (address, limitMs) => {
      assert(
        limitMs >= 1 && limitMs <= LIMIT_MS_MAX,
        `a ping waits 1 to 60,000 ms, not ${limitMs}`,
      );
      const found = await targetsOf(address);
      if (found.kind === "refused") return { kind: "unknown", words: found.words };
      return together(await Promise.all(found.targets.map((target) => probe(target, limitMs))));
    },
    get problem() {
      return fallbackWords();
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

async function probe(target: Target, limitMs: number): Promise<PingAnswer> {
  const path = systemPingPath();
  if (path === undefined) return { kind: "unknown", words: fallbackWords() };
  const payload = realRandom().hex(PAYLOAD_BYTES);
  const answer = await processes.take(() => askSystemPing(path, target, { limitMs, payload }));
  return answer ?? busy(target, PROCESSES_MAX);
}

function busy({ address }: Target, underWay: number): PingAnswer {
  return {
    kind: "unknown",
    words: `${address}: ${underWay} probes were under way for ${LINE_MS_MAX / 1_000} s; ask again`,
  };
}

function fallbackWords(): string {
  const path = systemPingPath();
  return path === undefined
    ? "no raw sockets, and no ping on this system: install iputils-ping"
    : `no raw sockets: using ${path}`;
}
