// Each checker sees what it is for: a fault planted in the world, which no agent can make good, is
// found by the checker of that name. And without a plant the same run has nothing to say.

import { expect, test } from "vitest";
import { newRecord } from "../../agent-backup/core/record/record.js";
import { encodeEntry } from "../../agent-backup/core/record/state-entry.js";
import { encodeLine, NO_DIGEST } from "../../base/journal-line.js";
import { BACKUP_HOME, MAIN_HOME, STORE } from "./machines.js";
import { type RunResult, runScenario } from "./run.js";
import { drawScenario, type Fault, type Scenario } from "./scenario.js";
import type { Stage } from "./stage.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** One main of six objects that is cut off for ten minutes, taken over, and comes home. */
function story(faults: readonly Fault[] = [CUT], server: Record<string, string> = {}): Scenario {
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
      transferRate: "300",
      objects: "all",
      automaticTakeover: "on",
      automaticRestore: "off",
      placeAs: "same",
      holdDown: "5",
      keep: "30",
      lookForChanges: "10",
      parkLimit: "10",
      ...server,
    },
    watching: "reloads",
    isChecked: true,
    checkEvery: 5,
    stopLimit: 5,
    startGate: 15,
    obeys: true,
  } as const;
  return { ...drawn, mains: [main], faults, acts: [], backupWatching: "watches", quietMs: 600_000 };
}

const CUT: Fault = { atMs: 200_000, lastsMs: 600_000, kind: "cut", main: 0, share: 0.5 };

const found = (result: RunResult) => result.violations.map((v) => `${v.invariant} ${v.words}`);

async function planted(plant: (stage: Stage) => void, scenario = story()): Promise<string> {
  return found(await runScenario(scenario, { plant })).join("\n");
}

/** Does something at an instant. */
const at =
  (atMs: number, act: (stage: Stage) => void) =>
  (stage: Stage): void => {
    stage.engine.at(atMs, () => act(stage));
  };

const mainOf = (stage: Stage) => stage.machines.mains[0]!;

test("without a plant the story has nothing to say", async () => {
  const result = await runScenario(story());
  expect(found(result)).toEqual([]);
  expect([result.takeovers, result.restores]).toEqual([1, 1]);
  expect(result.dualMsMax.excused).toBeGreaterThan(500_000);
});

test("I1: a recorder that runs an object which its main has parked", async () => {
  const words = await planted((stage) => {
    const { apps } = mainOf(stage).host;
    apps.reload = () => {}; // It never reads again.
  });
  expect(words).toMatch(/^I1 m1 camera \d runs on both sides .* says it is parked/m);
});

test("I1: doubled although nothing is wrong any more", async () => {
  const words = await planted(
    at(1_000_000, (stage) => {
      const { host, agent } = mainOf(stage);
      agent.isWanted = false;
      agent.life?.kill();
      for (const main of stage.truth.mains) stage.truth.ends(main, "agent down");
      host.disk.put(
        `${STORE}/camera1.conf`,
        stage.machines.backup.disk.peek(`${STORE}/camera1.conf`)!,
      );
      host.apps.living?.read();
    }),
  );
  expect(words).toMatch(/^I1 m1 camera 1 runs on both sides for \d+\.\d s, calm/m);
});

test("I1: a second application beside the first", async () => {
  const words = await planted(at(100_000, (stage) => mainOf(stage).host.apps.start()));
  expect(words).toContain("I1 m1: a second application was started");
});

test("I2: an epoch that falls on the main's disk, and one above the backup's", async () => {
  const writes = (epoch: string) =>
    at(1_000_000, (stage) => {
      const custody = {
        epoch,
        holding: "none",
        isCleared: true,
        parkedSet: "",
        objects: 0,
        pages: 0,
      };
      const line = encodeLine(
        { word: "record", sequence: 1_000_000, confirmed: 0 },
        { before: NO_DIGEST, kind: "custody", json: bytesOf(JSON.stringify(custody)) },
      );
      mainOf(stage).host.disk.append(`${MAIN_HOME}/journal/journal-00000001.jnl`, line);
    });
  expect(await planted(writes("0"))).toContain("I2 m1: epoch fell 1 to 0");
  expect(await planted(writes("9"))).toContain("I2 m1 has epoch 9");
});

test("I2: a record of the backup that falls", async () => {
  const words = await planted(
    at(1_000_000, ({ machines }) => {
      const { disk } = machines.backup;
      const record = newRecord("m1", 0);
      const { kind, value } = encodeEntry({ kind: "server", record, plan: 0, count: 0 });
      const json = bytesOf(JSON.stringify(value));
      const head = { word: "record", sequence: 1_000_000, confirmed: 0 } as const;
      const line = encodeLine(head, { before: "0".repeat(64), kind, json });
      disk.put(`${BACKUP_HOME}/journal/journal-planted`, line);
    }),
  );
  expect(words).toContain("I2 m1: the backup's epoch fell 1 to 0");
});

test("I3: a store that forgets an object while it is taken over", async () => {
  const words = await planted(({ machines }) => {
    const { disk } = machines.backup;
    const put = disk.put.bind(disk);
    disk.put = (path, bytes) => {
      put(path, bytes);
      if (path === `${STORE}/camera3.conf`) disk.drop(path);
    };
  });
  expect(words).toContain("I3 m1 taken over, camera 3 is not in the backup's store");
});

test("I3: a foreign object, and one with a content it never had", async () => {
  const put = (path: string, text: string) =>
    at(1_000_000, ({ machines, truth }) =>
      truth.byPerson(() => machines.backup.disk.put(`${STORE}/${path}`, bytesOf(text))),
    );
  expect(await planted(put("camera99.conf", "?"))).toContain("I3 foreign");
  expect(await planted(put("camera2.conf", "?"))).toContain("a content it never had");
});

test("K1: the newest version is written over by an agent", async () => {
  const words = await planted(
    at(1_000_000, ({ machines }) =>
      machines.backup.disk.put(`${STORE}/camera2.conf`, bytesOf("?")),
    ),
  );
  expect(words).toContain("K1 m1 camera 2: an agent writes over the newest version on the backup");
});

test("K1: the last copy of an object is removed", async () => {
  const words = await planted(
    at(150_000, (stage) => {
      const { backup } = stage.machines;
      const last = `${STORE}/camera2.conf`;
      for (const { path, bytes } of [...backup.disk.files(`${BACKUP_HOME}/contents`)]) {
        if (textOf(bytes) === textOf(mainOf(stage).host.disk.peek(last))) backup.disk.drop(path);
      }
      mainOf(stage).host.disk.drop(last);
    }),
  );
  expect(words).toContain("K1 m1 camera 2: its last copy");
});

test("I4: an event log that forgets", async () => {
  const words = await planted(({ machines }) => {
    const { disk } = machines.backup;
    const append = disk.append.bind(disk);
    disk.append = (path, bytes) => {
      const lines = textOf(bytes).split("\n");
      const isJournal = path.startsWith(`${BACKUP_HOME}/journal/`);
      const kept = lines.filter((line) => !isJournal || !line.includes(" event {"));
      append(path, bytesOf(kept.join("\n")));
    };
  });
  expect(words).toContain("I4 m1: epoch 1 (parking) is on disk without its decision");
});

test("I6: an object that nobody runs at the end", async () => {
  const words = await planted(
    at(2_399_000, ({ machines }) => {
      machines.backup.apps.living?.runs.clear();
      machines.backup.apps.moved();
    }),
  );
  expect(words).toContain("I6 m1 camera 1 runs nowhere at the end, custody backup");
});

test("I6: an object that does not come home", async () => {
  const words = await planted(({ machines }) => {
    const command = machines.command.bind(machines);
    machines.command = (body, answered) => {
      if (body.kind !== "restore") command(body, answered);
    };
  });
  expect(words).toContain("I6 m1 camera 1 is not at home at the end");
});

test("I8: a pace above the rate, in a slot and in a minute", async () => {
  const slow = story([CUT], { transferRate: "60" });
  const scenario = { ...slow, mains: slow.mains.map((main) => ({ ...main, objects: 80 })) };
  const plant = at(2_350_000, ({ machines }) => {
    // Not said to the judge: the program goes faster than it may.
    machines.command({
      kind: "setServer",
      name: "m1",
      settings: { transferRate: "600" },
      isSure: true,
    });
  });
  const words = found(await runScenario(scenario, { plant, isThorough: true })).join("\n");
  expect(words).toMatch(/I8 m1 restore: three objects in \d+\.\d ms, slot 1000 ms/);
  expect(words).toContain("in 60 s, rate 60");
});

test("I5: a takeover although nothing is wrong, and a link lost in calm", async () => {
  const quiet = story([]);
  const words = await planted(
    at(900_000, ({ machines }) => {
      machines.network.path("m1", "north").isCut = true;
      machines.network.changed();
    }),
    quiet,
  );
  expect(words).toContain("I5 m1 lost in calm");
});

test("bug: what an agent throws, or rejects and nobody hears, is a violation", async () => {
  const thrown = at(100_000, () => {
    throw new Error("planted");
  });
  expect(await planted(thrown)).toContain("bug thrown: Error: planted");
  const rejected = at(100_000, () => {
    void Promise.reject(new Error("planted"));
  });
  expect(await planted(rejected)).toContain("bug unhandled rejection: Error: planted");
});

const POWER: Fault = { atMs: 200_000, lastsMs: 600_000, kind: "mainPower", main: 0, share: 0.5 };

test("a gap report agrees with the truth where a host dies and nothing else is wrong", async () => {
  const result = await runScenario(story([POWER]));
  expect(found(result)).toEqual([]);
  expect(result.gaps).toEqual({ judged: 6, agreed: 6 });
});

test("G1: objects that nobody ran for longer than is told", async () => {
  const hangs = at(200_000, (stage) => mainOf(stage).host.apps.living?.hang());
  expect(await planted(hangs, story([]))).toMatch(/^G1 m1 camera \d: nobody ran it for \d+ ms/m);
});

test("G2: a gap that is told longer than it was", async () => {
  const cut = at(170_000, ({ machines: { network, backup, mains } }) => {
    Object.assign(network.path(mains[0]!.host.name, backup.name), { isCut: true });
    network.changed();
  });
  const scenario = story([POWER], { waitForReconnection: "60" });
  const words = found(await runScenario(scenario, { plant: cut, isThorough: true })).join("\n");
  expect(words).toMatch(/^G2 m1 camera \d: nobody ran it for \d+ ms/m);
});
