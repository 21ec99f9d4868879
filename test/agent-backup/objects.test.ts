// What became of each object, and trying again at once: over the real shells of a backup agent.

import { expect, test } from "vitest";
import { exits, VirtualProgram } from "../objects/virtual-program.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

async function ready(cameras = 6) {
  const program = new VirtualProgram();
  const house = await House.of(program, "m1");
  const m1 = new Main(house, "m1", cameras).connects();
  await house.passes(3_000);
  const shell = () => house.agent.of("m1");
  const custody = () => shell().server.custody.state;
  const read = (only: "all" | "problems", from = 0, most = 100) =>
    house.agent.commands.run({ kind: "readObjects", name: "m1", only, from, most }, "op1");
  const retry = (...numbers: number[]) => {
    const objects = numbers.map((number) => ({ type: "camera", number }));
    return house.agent.commands.run({ kind: "retryObjects", name: "m1", objects }, "op1");
  };
  const busy = (...numbers: number[]) => {
    program.bad = ({ do: what, number }) =>
      what === "put" && numbers.includes(number) ? exits(6, "port busy") : undefined;
  };
  return { house, program, m1, shell, custody, read, retry, busy };
}

test("of a main at home the objects of its settings backup, in pages", async () => {
  const { read } = await ready();
  const { objects, objectsTotal } = await read("all", 4, 5);
  expect(objectsTotal).toBe(6);
  expect(objects?.map(({ number, where, result }) => [number, where, result])).toEqual([
    [5, "main", undefined],
    [6, "main", undefined],
  ]);
  expect((await read("problems")).objectsTotal).toBe(0);
});

test("a poisoned object ends failed with the receiver's words and its attempts; the others go on", async () => {
  const { house, m1, custody, read, busy } = await ready();
  busy(2);
  m1.drops();
  await house.until(() => custody() === "backup", "taken over");
  const { objects, objectsTotal, words } = await read("problems");
  expect(objectsTotal).toBe(1);
  expect(words).toBe("m1: 6 objects, 1 of them with a problem.");
  expect(objects?.[0]).toMatchObject({
    ...{ number: 2, where: "putting", result: "failed", attempts: 5, again: true },
    words: "port busy (5 attempts)",
  });
  const all = await read("all");
  expect(all.objects?.filter(({ result }) => result === "applied")).toHaveLength(5);
});

test("retry tries at once what is set aside, also while the others still move", async () => {
  const { house, m1, shell, custody, read, retry, busy, program } = await ready(1_000);
  busy(2, 3);
  m1.drops();
  await house.until(
    () => (shell().moves.moving?.progress.failed ?? 0) === 2,
    "two are set aside while the others move",
  );
  expect(custody()).toBe("takingOver");
  busy(3);
  const outcome = await retry(2);
  expect([outcome.how, outcome.words]).toEqual(["running", "m1: 1 object is tried again now."]);
  await house.passes(5_000);
  expect(custody()).toBe("takingOver");
  expect(program.objects.has("camera 2")).toBe(true);
  const [row] = (await read("problems")).objects ?? [];
  expect(row).toMatchObject({ number: 3, result: "failed", attempts: 5 });
});

test("retry after the movement has ended does not wait for the next try", async () => {
  const { house, m1, custody, retry, busy, program } = await ready();
  busy(2);
  m1.drops();
  await house.until(() => custody() === "backup", "taken over");
  busy();
  expect((await retry(2)).how).toBe("running");
  const tookMs = await house.until(() => program.objects.has("camera 2"), "taken over");
  expect(tookMs).toBeLessThan(1_000);
});

test("retry is refused where nothing failed, and of what is none of its objects", async () => {
  const { house, m1, custody, retry, program } = await ready();
  expect((await retry()).words).toBe(
    "m1: retry refused, nothing failed that waits for another try.",
  );
  program.bad = ({ do: what, number }) =>
    what === "put" && number === 4 ? exits(5, "no licence") : undefined;
  m1.drops();
  await house.until(() => custody() === "backup", "taken over");
  expect((await retry(77)).words).toContain("it has no camera 77 on the move");
  expect((await retry()).words).toContain("1 object was refused here and left to the main");
});
