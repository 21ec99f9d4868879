// The real world keeps the contract, and what only a real system can get wrong.

import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { realClock } from "../../base/node/clock.js";
import { realDisk } from "../../base/node/disk.js";
import { isLoopback } from "../../base/node/loopback.js";
import { addressText, realNet } from "../../base/node/net.js";
import { realRandom } from "../../base/node/random.js";
import { resolveHost } from "../../base/node/resolve.js";
import { realWorld } from "../../base/node/world.js";
import { isListenRefused } from "../../base/world.js";
import { bytesOf, mustListen, tempFolder, textOf, until } from "./helpers.js";
import { type ContractWorld, listenTo, peerOf, placeOf, worldContract } from "./world-contract.js";

async function makeReal(): Promise<ContractWorld> {
  const outer = await mkdtemp(join(tmpdir(), "locum-"));
  const folder = `${outer}/empty`;
  const world = realWorld({ log: () => {} });
  await world.disk.makeFolder(folder);
  return {
    world,
    folder,
    addresses: [
      { kind: "tcp", host: "127.0.0.1", port: 0 },
      { kind: "local", path: `${outer}/socket` },
    ],
    until,
    settle: (promise) => promise,
    end: () => rm(outer, { recursive: true }),
  };
}

worldContract("the real world", makeReal);

function busyFor(ms: number): void {
  const endsAtMs = performance.now() + ms;
  while (performance.now() < endsAtMs);
}

test("bytes that became readable together with the wake are read before it", async () => {
  const net = realNet();
  const clock = realClock();
  const told: string[] = [];
  let isOpen = false;
  const accept = (wire: Parameters<Parameters<typeof net.listen>[1]>[0]) => {
    wire.onBytes = () => told.push("bytes");
    isOpen = true;
  };
  const listener = mustListen(
    await net.listen(placeOf({ kind: "tcp", host: "127.0.0.1", port: 0 }), accept),
  );
  const wire = net.dial(peerOf(listener.at));
  await until(() => isOpen, "the wire is open");
  clock.wakeAt(clock.nowMs() + 5, () => told.push("wake"));
  wire.send(bytesOf("x"));
  busyFor(30); // Now the timer is over and the bytes are in the kernel, both.
  await until(() => told.length === 2, "both were told");
  expect(told).toEqual(["bytes", "wake"]);
  wire.close();
  await listener.close();
});

test.each([
  ["127.0.0.1", 4],
  ["192.0.2.1", 4],
  ["0.0.0.0", 4],
  ["::1", 6],
])("the address %s stands for itself, wherever it leads", async (address, family) => {
  expect(await resolveHost(address)).toEqual({
    kind: "addresses",
    addresses: [{ address, family }],
  });
});

test("loopback is 127.0.0.0/8 and ::1, however written", () => {
  const inside = ["127.0.0.1", "127.255.255.254", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"];
  const outside = ["126.255.255.255", "128.0.0.0", "::2", "0.0.0.0", "localhost", ""];
  expect(inside.filter(isLoopback)).toEqual(inside);
  expect(outside.filter(isLoopback)).toEqual([]);
});

test("a name is listened on and dialled if it means this machine; an unknown one is named", async () => {
  const net = realNet();
  const listener = mustListen(
    await net.listen(placeOf({ kind: "tcp", host: "localhost", port: 0 }), (wire) =>
      wire.send(bytesOf("x")),
    ),
  );
  const port = listener.at.kind === "tcp" ? listener.at.port : 0;
  const ear = listenTo(net.dial(peerOf({ kind: "tcp", host: "localhost", port })));
  await until(() => ear.bytes.length > 0, "bytes are in");
  await listener.close();
  const refused = await net.listen(
    placeOf({ kind: "tcp", host: "none.invalid", port: 0 }),
    () => {},
  );
  expect(isListenRefused(refused) && refused.kind).toBe("unresolved");
  expect(isListenRefused(refused) && refused.words).toContain("none.invalid");
});

test("impossible ports are words, not crashes", async () => {
  const net = realNet();
  for (const port of [-1, 65_536, 1.5, Number.NaN]) {
    const answer = await net.listen(placeOf({ kind: "tcp", host: "127.0.0.1", port }), () => {});
    expect(isListenRefused(answer) && answer.kind).toBe("unusable");
    const ear = listenTo(net.dial(peerOf({ kind: "tcp", host: "127.0.0.1", port })));
    await until(() => ear.end === "unreached", "the wire ends");
  }
});

test("a wire that does not open keeps a bounded amount, then ends as unreached", async () => {
  const wire = realNet().dial(peerOf({ kind: "tcp", host: "localhost", port: 1 }));
  const ear = listenTo(wire);
  const piece = new Uint8Array(256 * 1024);
  for (let i = 0; i < 4; i += 1) wire.send(piece);
  expect(wire.send(new Uint8Array(1))).toBe(false);
  await until(() => ear.end !== undefined, "the wire ends");
  expect(ear.end).toBe("unreached");
});

test("a socket file is for owner and group, and goes with its listener", async () => {
  const path = `${tempFolder()}/socket`;
  const listener = mustListen(await realNet().listen({ kind: "local", path }, () => {}));
  expect(statSync(path).mode & 0o777).toBe(0o660);
  await listener.close();
  expect(readdirSync(join(path, ".."))).toEqual([]);
});

test("a local path that is too long, in no folder or taken by a file is refused in words", async () => {
  const folder = tempFolder();
  const net = realNet();
  const words = async (path: string) => {
    const answer = await net.listen({ kind: "local", path }, () => {});
    return isListenRefused(answer) ? `${answer.kind}: ${answer.words}` : "listening";
  };
  const long = `${folder}/${"x".repeat(108 - folder.length - 1)}`;
  expect(await words(long)).toMatch(/^unusable: .* 108 bytes .* 10[37]/);
  const listener = await net.listen({ kind: "local", path: long.slice(0, 107) }, () => {});
  if (process.platform === "linux") await mustListen(listener).close();
  expect(await words(`${folder}/none/socket`)).toMatch(/^unusable: .*none does not exist/);
  writeFileSync(`${folder}/file`, "precious");
  expect(await words(`${folder}/file/socket`)).toMatch(/^unusable: .*not a folder/);
  expect(await words(`${folder}/file`)).toMatch(/^unusable: .*not a socket/);
  expect(existsSync(`${folder}/file`)).toBe(true);
  const ear = listenTo(net.dial({ kind: "local", path: long }));
  await until(() => ear.end === "unreached", "the wire ends");
});

test("a port in use is said in an operator's words", async () => {
  const net = realNet();
  const at = { kind: "tcp", host: "127.0.0.1", port: 0 } as const;
  const first = mustListen(await net.listen(placeOf(at), () => {}));
  const second = await net.listen(placeOf(first.at), () => {});
  expect(second).toEqual({
    kind: "in-use",
    words: `${addressText(first.at)} is in use by another program`,
  });
  await first.close();
});

test("a secret is its owner's; any other file keeps the rights of the one it replaces", async () => {
  const folder = tempFolder();
  const disk = realDisk();
  const modeOf = (name: string) => statSync(`${folder}/${name}`).mode & 0o7777;
  await disk.replace(`${folder}/secret`, bytesOf("x"), { secret: true });
  await disk.replace(`${folder}/plain`, bytesOf("x"));
  expect([modeOf("secret"), modeOf("plain")]).toEqual([0o600, 0o644]);
  chmodSync(`${folder}/plain`, 0o640);
  await disk.replace(`${folder}/plain`, bytesOf("y"));
  expect(modeOf("plain")).toBe(0o640);
  await disk.replace(`${folder}/plain`, bytesOf("z"), { secret: true });
  expect(modeOf("plain")).toBe(0o600);
});

test("a named pipe is refused without waiting for its other end", async () => {
  const folder = tempFolder();
  execFileSync("mkfifo", [`${folder}/pipe`]);
  const disk = realDisk();
  await expect(disk.read(`${folder}/pipe`)).rejects.toMatchObject({ kind: "not-a-file" });
  await expect(disk.append(`${folder}/pipe`, bytesOf("x"))).rejects.toThrow();
  await expect(disk.read("/dev/zero")).rejects.toMatchObject({ kind: "not-a-file" });
});

test("links count as what they lead to; one that leads nowhere is other", async () => {
  const folder = tempFolder();
  writeFileSync(`${folder}/file`, "x");
  symlinkSync("file", `${folder}/good`);
  symlinkSync("none", `${folder}/bad`);
  const entries = await realDisk().list(folder);
  expect(entries?.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    "bad other",
    "file file",
    "good file",
  ]);
});

test("more files than are kept open are appended to, each in order", async () => {
  const folder = tempFolder();
  const disk = realDisk();
  const names = Array.from({ length: 100 }, (_, i) => `${folder}/${i}`);
  for (const piece of ["a", "b", "c"]) {
    await Promise.all(names.map((name) => disk.append(name, bytesOf(piece))));
  }
  await Promise.all(names.map((name) => disk.sync(name)));
  const texts = await Promise.all(names.map((name) => disk.read(name)));
  expect(new Set(texts.map(textOf))).toEqual(new Set(["abc"]));
});

test("a file that somebody removed is made anew by the next append", async () => {
  const path = `${tempFolder()}/journal`;
  const disk = realDisk();
  await disk.append(path, bytesOf("old"));
  await rm(path);
  await disk.append(path, bytesOf("new"));
  expect(textOf(await disk.read(path))).toBe("new");
});

test("chance is within its bounds and of the length asked for", () => {
  const random = realRandom();
  const draws = Array.from({ length: 1_000 }, () => random.uniform());
  expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
  expect(new Set(draws).size).toBe(1_000);
  expect(random.hex(16)).toMatch(/^[0-9a-f]{32}$/);
});
