// The order "exclusive", cut off between the removal here and the put there: what was on its way goes
// into force in the end, whatever the main had in its place.

import { expect, test } from "vitest";
import { StoreError } from "../../objects/store.js";
import { bytesOf, digestOf } from "../objects/memory-world.js";
import { STORE } from "./house.js";
import { away, files } from "./one-main.js";

const ON_MAIN = "edited on the main";
const HERE = "edited here";
const EXCLUSIVE = { kind: "restore", name: "m1", seen: undefined, exclusive: true } as const;

/**
 * Camera 2 was edited here, and on the main too where `isConflict`: then a person has decided for the
 * backup. The agent is killed when it is removed here; the main has got it, or not.
 */
async function cutOff({ isConflict, isPut }: { isConflict: boolean; isPut: boolean }) {
  const { house, main, shell } = await away({ holdDown: 5 }, 4);
  house.disk.write(`${STORE}/camera2.conf`, HERE);
  if (isConflict) main.store.set("camera 2", ON_MAIN);
  main.connects();
  await house.passes(2_000);
  if (isConflict) {
    await house.agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.until(() => shell().server.custody.state === "restorePaused", "it waits");
  }
  main.onPut = (key) => {
    if (key !== "camera 2") return;
    house.kill();
    if (!isPut) throw new StoreError("failed", "it went down with its host");
  };
  if (isConflict) {
    await house.agent.commands.run(EXCLUSIVE, "op1");
    const object = { type: "camera", number: 2 };
    await house.agent.commands.run(
      { kind: "resolveConflict", name: "m1", object, keep: "backup" },
      "op1",
    );
  }
  if (!house.agent.isDead) await house.agent.commands.run(EXCLUSIVE, "op1");
  await house.until(() => house.agent.isDead, "killed");
  main.onPut = () => {};
  await house.passes(1_000);
  expect(house.stored["camera2.conf"]).toBeUndefined();
  expect(main.store.get("camera 2")).toBe(isPut ? HERE : undefined);
  await house.starts();
  const again = () => house.agent.of("m1");
  const home = async (inForce = HERE) => {
    await house.agent.commands.run(EXCLUSIVE, "op1");
    await house.until(() => again().server.custody.state === "main", "home");
    expect(main.store.get("camera 2")).toBe(inForce);
    expect(main.store.size).toBe(4);
    expect(house.stored).toEqual({});
    const kept = house.disk.paths("/var/backup/kept/").map((path) => house.disk.text(path) ?? "");
    // What the person did not choose is not lost.
    if (isConflict) expect(kept.join("\n")).toContain(digestOf(bytesOf(ON_MAIN)));
  };
  return { house, main, shell: again, home };
}

const CASES = [true, false].flatMap((isConflict) =>
  [true, false].map((isPut) => ({
    isConflict,
    isPut,
    what: `${isConflict ? "decided for the backup" : "edited here"}, the main ${isPut ? "has it" : "never got it"}`,
  })),
);

test.each(CASES)("$what: the restore goes on", async (given) => {
  const { house, main, home } = await cutOff(given);
  main.connects();
  await house.passes(20_000);
  await home();
});

test.each(CASES)("$what: it is taken over again, and goes home", async (given) => {
  const { house, main, shell, home } = await cutOff(given);
  await house.until(() => shell().server.custody.state === "backup", "taken over again");
  expect(house.stored).toEqual({ ...files("m1", 1, 3, 4), "camera2.conf": HERE });
  main.connects();
  await house.until(() => main.store.size === 0, "parked");
  await house.passes(10_000);
  await home();
});

test.each(CASES)("$what: taken over again, edited here once more: no conflict", async (given) => {
  const { house, main, shell, home } = await cutOff(given);
  await house.until(() => shell().server.custody.state === "backup", "taken over again");
  house.disk.write(`${STORE}/camera2.conf`, "edited here again");
  main.connects();
  await house.until(() => main.store.size === 0, "parked");
  await house.passes(10_000);
  await home("edited here again");
});

test.each(CASES)("$what: a takeover begins again and is broken off", async (given) => {
  const { house, main, shell, home } = await cutOff(given);
  await house.until(() => shell().server.custody.state === "takingOver", "it is taken over again");
  main.connects();
  await house.until(() => shell().server.custody.state !== "takingOver", "paused, or done");
  await house.passes(10_000);
  await home();
});
