// The file that carries a backup agent to a new machine: what comes back, what is refused, and what
// the agent that was made of it does.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  EXPORT_BYTES_MAX,
  type Exported,
  exportBytes,
  parseExport,
} from "../../agent-backup/core/record/export-file.js";
import { importState, readExport } from "../../agent-backup/io/state/state-import.js";
import { silentLog } from "../link/virtual.js";
import { bytesOf, digestOf } from "../objects/memory-world.js";
import type { House } from "./house.js";
import { takenOver } from "./lost.js";

const FILE = "/safe/north.locum";
const FLIPS = 1_000;
const SMALL: Exported = {
  name: "north",
  madeAtWallMs: 7,
  withBackups: false,
  entries: [{ kind: "boot", value: { id: "a".repeat(32), boot: "3" } }],
  files: [
    { path: "servers.json", content: bytesOf('{"servers":{}}') },
    { path: "keys/m1.key", content: Uint8Array.from([0, 255, 10, 13]) },
    { path: "backups/tür%20ost/1-a.set", content: new Uint8Array() },
  ],
};

function whole(exported = SMALL): Uint8Array {
  const bytes = exportBytes(exported, digestOf);
  if (typeof bytes === "string") throw new Error(bytes);
  return bytes;
}

describe("the file", () => {
  test("comes back as it was written", () => {
    const content = fc.uint8Array({ maxLength: 300 });
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((s) => /^[^/\\:\p{Cc}.]+$/u.test(s));
    const path = fc.oneof(
      fc.constantFrom("settings.json", "servers.json"),
      fc
        .tuple(fc.constantFrom("keys", "backups", "contents"), name)
        .map((parts) => parts.join("/")),
    );
    const any = fc.record({
      name: fc.string(),
      madeAtWallMs: fc.nat(),
      withBackups: fc.boolean(),
      entries: fc.array(fc.record({ kind: fc.string(), value: fc.constantFrom("ä", 1, null) })),
      files: fc.array(fc.record({ path, content }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(any, (exported) => {
        expect(parseExport(whole(exported), digestOf)).toEqual(exported);
      }),
    );
  });
  test("cut at any byte, with any bit turned, or longer: one sentence", () => {
    const bytes = whole();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(parseExport(bytes.slice(0, length), digestOf), `${length}`).toBeTypeOf("string");
    }
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const turned = bytes.slice();
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        expect(parseExport(turned, digestOf)).toBeTypeOf("string");
      }),
      { numRuns: FLIPS },
    );
    expect(parseExport(Uint8Array.from([...bytes, 10]), digestOf)).toContain("bytes where it says");
  });
  test("of another version, or nothing of ours: said so", () => {
    const text = new TextDecoder().decode(whole());
    const newer = bytesOf(text.replace('"version":1', '"version":2'));
    expect(parseExport(newer, digestOf)).toBe("has version 2; this Locum reads version 1");
    expect(parseExport(bytesOf("# notes\n"), digestOf)).toContain("is not an export");
  });
  test("a path that leads out of the folder, or where no export writes: refused by its name", () => {
    for (const path of [
      "../x",
      "keys/../../x",
      "keys/..",
      "journal/1.jnl",
      "/etc/passwd",
      "keys",
    ]) {
      const bytes = whole({ ...SMALL, files: [{ path, content: bytesOf("x") }] });
      expect(parseExport(bytes, digestOf), path).toContain('field "path"');
    }
  });
  test("too large: refused with both figures before it is made", () => {
    const content = { length: EXPORT_BYTES_MAX } as Uint8Array;
    const words = exportBytes({ ...SMALL, files: [{ path: "keys/a", content }] }, digestOf);
    expect(words).toBe("it would have 256 MiB; the most is 256 MiB. Export without backups");
  });
});

describe("a backup agent on a new machine", () => {
  const world = (house: House) => ({ clock: house.clock, disk: house.disk, log: silentLog });
  const exports = async (house: House, withBackups: boolean) => {
    house.disk.write("/safe/readme.txt", "exports");
    house.disk.write("/var/backup/servers.json", '{"servers":{}}');
    house.disk.write("/var/backup/keys/m1.key", "secret");
    const path = withBackups ? `${FILE}-all` : FILE;
    return house.agent.commands.run({ kind: "exportState", path, withBackups }, "op1");
  };
  const moves = async (house: House, path = FILE) => {
    house.agent.die();
    house.disk.removeFolder("/var/backup");
    await house.disk.makeFolder("/var/backup");
    const from = await readExport(world(house), path, digestOf);
    if (typeof from === "string") throw new Error(from);
    expect(await importState(world(house), "/var/backup", { digestOf, from })).toBeUndefined();
    return house.starts();
  };

  test("is the same agent, does nothing by itself, and knows what it knew", async () => {
    const { house, m1, m2 } = await takenOver();
    const { id, boot } = house.agent.site;
    expect(await exports(house, false)).toMatchObject({ how: "done" });
    const agent = await moves(house);
    expect([agent.site.id, agent.site.boot > boot + 2n ** 19n]).toEqual([id, true]);
    expect(house.disk.text("/var/backup/keys/m1.key")).toBe("secret");
    expect(agent.fleet.disk.alarm).toContain("Not heard yet: m1, m2.");
    expect(agent.of("m1").record).toMatchObject({ custody: "backup", epoch: 1n });
    m2.connects();
    await house.passes(3_000);
    m2.drops();
    await house.passes(120_000);
    expect(agent.of("m2").server).toMatchObject({
      liveness: { state: "failed" },
      custody: { state: "main", epoch: 2n ** 20n },
    });
    m1.connects();
    await house.passes(3_000);
    const restored = agent.commands.run({ kind: "restore", name: "m1", seen: undefined }, "op1");
    await house.passes(5_000);
    expect(await restored).toMatchObject({ how: "running" });
    expect([m1.runs.length, m1.epoch]).toEqual([3, 2n ** 20n + 2n]);
    expect(Object.keys(house.stored).filter((name) => /camera\d\./.test(name))).toEqual([]);
  });
  test("with backups it has the contents too; without, no settings backup", async () => {
    const { house } = await takenOver();
    await exports(house, true);
    const bare = await exports(house, false);
    expect(bare.how).toBe("done");
    const agent = await moves(house, `${FILE}-all`);
    expect(agent.of("m2").backups.last?.manifest).toHaveLength(2);
    const again = await moves(house);
    expect(again.of("m2").backups.last).toBeUndefined();
  });
  test("an export overwrites nothing; an import wants an empty folder", async () => {
    const { house } = await takenOver();
    await exports(house, false);
    const before = house.disk.bytes(FILE);
    expect((await exports(house, false)).words).toContain("is there already");
    expect(house.disk.bytes(FILE)).toBe(before);
    const from = await readExport(world(house), FILE, digestOf);
    if (typeof from === "string") throw new Error(from);
    const paths = house.disk.paths("/var/backup");
    const words = await importState(world(house), "/var/backup", { digestOf, from });
    expect(words).toContain("/var/backup is not empty (agent-id.json, backups, contents, journal");
    expect(house.disk.paths("/var/backup")).toEqual(paths);
  });
  test("a file that is not there, too large, or whose entries cannot be read: a sentence", async () => {
    const { house } = await takenOver();
    expect(await readExport(world(house), FILE, digestOf)).toBe(`${FILE} is not there.`);
    house.disk.write(FILE, whole({ ...SMALL, entries: [{ kind: "server", value: 5 }] }));
    expect(await readExport(world(house), FILE, digestOf)).toContain('field "server" is 5');
    house.disk.write(FILE, whole({ ...SMALL, entries: [] }));
    expect(await readExport(world(house), FILE, digestOf)).toContain("which agent's it is");
  });
});
