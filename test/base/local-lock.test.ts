// A local address is a lock: whoever starts when, and whoever dies where, one process holds it.

import { linkSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { realNet } from "../../base/node/net.js";
import { isListenRefused } from "../../base/world.js";
import { type Child, startChild } from "./child.js";
import { mustListen, tempFolder, until } from "./helpers.js";

const CONTENDERS = 3;
const ROUNDS = 60;
const START_IN_MS = 20;

async function race(contenders: readonly Child[], paths: string[]): Promise<string[][]> {
  const atWallMs = Date.now() + START_IN_MS;
  for (const contender of contenders) contender.tell({ paths, atWallMs });
  return Promise.all(contenders.map(async (contender) => (await contender.next()) as string[]));
}

/** Each path by itself: how many hold it, and what the others were told. */
function holders(answers: string[][], index: number): number {
  return answers.filter((answer) => answer[index] === "held").length;
}

async function deadSocket(path: string): Promise<void> {
  const child = await startChild("lock-contender");
  child.tell({ paths: [path], atWallMs: 0 });
  expect(await child.next()).toEqual(["held"]);
  await child.kill();
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path }, () => resolve(socket.destroy() === socket));
    socket.once("error", () => resolve(false));
  });
}

test("a dead process's socket is taken over, a live one's is not, and nothing is left over", async () => {
  const folder = tempFolder();
  const path = `${folder}/socket`;
  await deadSocket(path);
  expect(readdirSync(folder)).toEqual(["socket"]);
  const listener = mustListen(await realNet().listen({ kind: "local", path }, () => {}));
  const second = await realNet().listen({ kind: "local", path }, () => {});
  expect(isListenRefused(second) && second.kind).toBe("in-use");
  expect(readdirSync(folder)).toEqual(["socket"]);
  await listener.close();
  expect(readdirSync(folder)).toEqual([]);
}, 30_000);

test("of processes that start at one instant exactly one holds the lock", async () => {
  const folder = tempFolder();
  await deadSocket(`${folder}/dead`);
  const contenders = await Promise.all(
    Array.from({ length: CONTENDERS }, () => startChild("lock-contender")),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const [fresh, stale] = [`${folder}/fresh${round}`, `${folder}/stale${round}`];
    linkSync(`${folder}/dead`, stale);
    const told = await race(contenders, [fresh, stale]);
    expect([holders(told, 0), holders(told, 1)]).toEqual([1, 1]);
    const words = told.flat().filter((answer) => answer !== "held");
    expect(words.every((answer) => answer.endsWith("is in use by another program"))).toBe(true);
  }
  expect(await answers(`${folder}/stale0`)).toBe(true);
  const left = readdirSync(folder).filter((name) => name.startsWith("."));
  expect(left).toEqual([]);
}, 60_000);

test("a process that dies while it takes over leaves a lock that one of the next can take", async () => {
  const folder = tempFolder();
  const path = `${folder}/socket`;
  await deadSocket(path);
  for (let deaths = 0; deaths < 2; deaths += 1) {
    const dying = await startChild("lock-contender", { DIES: "1" });
    dying.tell({ paths: [path], atWallMs: 0 });
    await until(() => dying.process.signalCode === "SIGKILL", "it has died");
  }
  const contenders = await Promise.all(
    Array.from({ length: CONTENDERS }, () => startChild("lock-contender")),
  );
  expect(holders(await race(contenders, [path]), 0)).toBe(1);
  expect(await answers(path)).toBe(true);
  await Promise.all(contenders.map((contender) => contender.kill()));
  const listener = mustListen(await realNet().listen({ kind: "local", path }, () => {}));
  await listener.close();
}, 60_000);
