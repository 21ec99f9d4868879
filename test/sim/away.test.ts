// Changed while objects are away, in the simulator: stories in which persons change one object on one
// side or on both, through the real agents. K1 has nothing to say of them; each of the planted bugs
// "K1: …" makes it speak.

import { expect, test } from "vitest";
import type { Change } from "./change-plan.js";
import { runScenario } from "./run.js";
import { type Act, drawScenario, type Fault, type Scenario } from "./scenario.js";

const CUT: Fault = { atMs: 200_000, lastsMs: 400_000, kind: "cut", main: 0, share: 0.5 };

/** One main of six objects that is cut off, taken over, and comes home. */
function story(changes: readonly Change[], faults: readonly Fault[] = [CUT], acts: Act[] = []) {
  const drawn = drawScenario(4n, 0.5);
  const main = {
    name: "m1",
    objects: 6,
    firstNumber: 0,
    objectBytes: 100,
    server: {
      address: "m1",
      heartbeat: "1",
      keepAlive: "30",
      waitForReconnection: "5",
      transferRate: "60",
      objects: "all",
      automaticTakeover: "on",
      automaticRestore: "off",
      placeAs: "same",
      holdDown: "5",
      keep: "30",
      lookForChanges: "10",
      parkLimit: "10",
    },
    watching: "watches",
    isChecked: true,
    checkEvery: 5,
    stopLimit: 5,
    startGate: 15,
    obeys: true,
  } as const;
  const scenario: Scenario = {
    ...drawn,
    mains: [main],
    faults,
    acts,
    changes,
    backupWatching: "watches",
    quietMs: 600_000,
  };
  return scenario;
}

/** One who changes an object while the main is cut off; `share` in sixths says which. */
const change = (deeds: Pick<Change, "onMain" | "onBackup">, nth = 1): Change => ({
  atMs: 260_000,
  lastsMs: 300_000,
  main: 0,
  share: (nth - 0.5) / 6,
  ...deeds,
});

/** For the main's version; who decides at the end is for the backup's. */
const DECIDES: Change = {
  atMs: 610_000,
  lastsMs: 1_000_000,
  main: 0,
  share: 1 / 4_096,
  isDecision: true,
};

const BACK: Act = { atMs: 650_000, kind: "restore", main: 0, share: 0 };

const judged = async (scenario: Scenario) => {
  const { violations, changed } = await runScenario(scenario, { isThorough: true });
  return { words: violations.map((v) => `${v.invariant} ${v.words}`), ...changed };
};

test.each([
  ["edited on the backup", { onBackup: "edit" }, 1],
  ["edited on the main", { onMain: "edit" }, 1],
  ["deleted on the backup", { onBackup: "delete" }, 1],
  ["deleted on the main", { onMain: "delete" }, 1],
  ["made on the main", { onMain: "create" }, 1],
  ["made on the backup", { onBackup: "create" }, 1],
  ["edited on both", { onMain: "edit", onBackup: "edit" }, 2],
  ["deleted on the main, edited on the backup", { onMain: "delete", onBackup: "edit" }, 2],
  ["edited on the main, deleted on the backup", { onMain: "edit", onBackup: "delete" }, 2],
  ["deleted on both", { onMain: "delete", onBackup: "delete" }, 2],
] as const)("%s: no content is lost, and the right one is in force", async (_, deeds, changes) => {
  const isConflict = changes === 2 && !(deeds.onMain === "delete" && deeds.onBackup === "delete");
  for (const decides of [[], [DECIDES]]) {
    const seen = await judged(story([change(deeds), ...decides], [CUT], [BACK]));
    expect(seen.words).toEqual([]);
    expect(seen.changes).toBe(changes);
    expect(seen.conflicts > 0).toBe(isConflict);
  }
});

test("deleted on the backup, and taken over again in the middle of the restore", async () => {
  const again: Fault = { ...CUT, atMs: 652_500, lastsMs: 300_000 };
  const deeds = { onBackup: "delete" } as const;
  const seen = await judged(story([change(deeds, 6)], [CUT, again], [BACK]));
  expect(seen.words).toEqual([]);
  expect(seen.changes).toBe(1);
});
