// The interface as a program, fed by a script: what the pseudo-terminal tests run. Feeds the bad
// night at the instant of the drawings, moving with real time; every command is answered.
//
// `calm` as first argument: the calm night. `lab`: with added keys. `break`: an uncaught throw after
// the first key b. `lose`: the feed loses the agent after a second.

import type { Feed, Listener } from "../../tui/feed.js";
import { runInterface } from "../../tui/interface.js";
import { badNight, calmNight, viewOf, WALL_MS } from "./fixtures.js";

const kind = process.argv[2] ?? "bad";
const servers = kind === "empty" ? [] : kind === "calm" ? calmNight() : badNight();
const VIEW_EVERY_MS = 1_000;

let on: Listener | undefined;
let timer: NodeJS.Timeout | undefined;
const startedMs = performance.now();

function view(full: boolean) {
  const base = viewOf(full ? servers : [], { full });
  const passedMs = performance.now() - startedMs;
  return { ...base, nowMs: base.nowMs + passedMs, wallMs: WALL_MS + passedMs };
}

const feed: Feed = {
  subscribe(listener) {
    on = listener;
    listener.connected();
    listener.view(view(true));
    timer = setInterval(() => listener.view(view(false)), VIEW_EVERY_MS);
    if (kind === "lose") {
      setTimeout(() => {
        clearInterval(timer);
        listener.lost("no answer", 3_000);
      }, VIEW_EVERY_MS);
    }
  },
  send: async (command) => {
    if (kind === "break") setTimeout(() => Promise.reject(new Error("planted")), 1);
    const name = "name" in command ? command.name : "";
    return { kind: "outcome", how: "done", words: `${name}: ${command.kind} done`, reasons: [] };
  },
  readEvents: async () => [],
  retry: () => on?.view(view(true)),
  close: () => clearInterval(timer),
};

const extension = {
  keys: [{ key: "K", title: "Kill", run: async (name: string) => `${name} was killed` }],
  line: () => "2 mains run",
};

const status = await runInterface({
  feed,
  who: "op1",
  ...(kind === "lab" ? { extension } : {}),
});
console.log(`left with ${status}`);
process.exitCode = status;
