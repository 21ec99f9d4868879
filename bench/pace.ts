// `npm run bench:pace`: real transfers into a real folder at a real pace, as the receiver sees it. A
// minute with the defaults; `--objects N --rate R --mains M --cap C` for others, N for each of M
// mains. The last line is one flat object: figures of all together; a slot is crowded if it holds
// more than one object. Instants are taken when the store is asked: a busy machine shows in them.

import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Deadlines } from "../base/deadlines.js";
import { realWorld } from "../base/node/world.js";
import { SharedPace } from "../objects/core/shared-pace.js";
import type { Store } from "../objects/store.js";
import { openFolder } from "../objects/stores/folder.js";
import { runTransfer } from "../objects/transfer-run.js";
import type { ManifestEntry } from "../proto/object.js";

const MINUTE_MS = 60_000;
/** The mains' places in the one folder. */
const NUMBERS_APART = 1_000_000;

const { values } = parseArgs({
  options: {
    objects: { type: "string", default: "1000" },
    rate: { type: "string", default: "1000" },
    mains: { type: "string", default: "1" },
    cap: { type: "string", default: "0" },
  },
});
const [objects, rate, mains, cap] = [values.objects, values.rate, values.mains, values.cap].map(
  Number,
) as [number, number, number, number];

const world = realWorld({ log: () => {} });
const deadlines = new Deadlines(world.clock);
const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const folder = mkdtempSync(join(tmpdir(), "locum-pace-"));
const opened = openFolder(
  { ...world, deadlines, digestOf },
  { folder, pattern: "camera{number}.conf" },
);
if (!opened.ok) throw new Error(opened.words);
const store = opened.value;
const atMs: number[] = [];
const sink: Store = {
  ...store,
  put: (entry, content, replaces) => {
    atMs.push(world.clock.nowMs());
    return store.put(entry, content, replaces);
  },
};
const shared = cap === 0 ? undefined : new SharedPace(cap);

const contentOf = (number: number) => new TextEncoder().encode(`name = camera ${number}\n`);
const entryOf = (number: number): ManifestEntry => {
  const content = contentOf(number);
  const digest = digestOf(content);
  return { type: "camera", number, name: "", bytes: content.length, digest };
};
const source: Store = { ...store, get: async ({ number }) => contentOf(number) };

try {
  const runs = Array.from({ length: mains }, (_, main) =>
    runTransfer({
      ...{ clock: world.clock, deadlines, digestOf, source, sink, ratePerMinute: rate },
      ...{ cap: shared },
      plan: Array.from({ length: objects }, (__, i) => ({
        entry: entryOf(main * NUMBERS_APART + i),
        mode: "copy" as const,
      })),
    }),
  );
  const ends = await Promise.all(runs.map((run) => run.done));
  const slotMs = MINUTE_MS / (cap === 0 ? rate : cap);
  const [firstMs = 0] = atMs;
  // Where the grid begins the receiver does not know: the best of all beginnings is the true one.
  const crowdedFrom = (startMs: number) => {
    const slots = atMs.map((ms) => Math.floor((ms - startMs) / slotMs));
    return slots.length - new Set(slots).size;
  };
  const starts = Array.from({ length: Math.ceil(slotMs) }, (_, ms) => firstMs - ms);
  const spanMs = (atMs.at(-1) ?? 0) - firstMs;
  const wantedMs = (atMs.length - 1) * slotMs;
  console.log(
    JSON.stringify({
      paceObjects: atMs.length,
      paceApplied: ends.reduce((sum, end) => sum + end.progress.applied, 0),
      paceSpanMs: Math.round(spanMs),
      paceErrorPercent: Number(((Math.abs(spanMs - wantedMs) / wantedMs) * 100).toFixed(3)),
      paceCrowdedSlots: Math.min(...starts.map(crowdedFrom)),
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
