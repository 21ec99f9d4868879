// The backup agent's state in its journal: entries and back, damage and what it puts in doubt, an
// operator's confirmation, the files of earlier versions.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newRecord, type RecordItem, recordText } from "../../agent-backup/core/record/record.js";
import {
  decodeEntry,
  encodeEntry,
  type JsonEntry,
  PAGE_ITEMS,
  planEntries,
  type StateEntry,
} from "../../agent-backup/core/record/state-entry.js";
import { replay } from "../../agent-backup/core/record/state-image.js";
import { House } from "./house.js";
import { Main } from "./played-main.js";

const item = (number: number): RecordItem => ({
  type: "camera",
  number,
  name: "Gate",
  bytes: 7,
  digest: "a".repeat(64),
  where: "planned",
  result: undefined,
  words: "",
  reference: "",
});
const items = (count: number) => Array.from({ length: count }, (_, i) => item(i));
const away = { ...newRecord("m1", 1), epoch: 3n, custody: "parking" as const };
const happening = {
  sequence: 1,
  wallMs: 5,
  level: "warn" as const,
  event: "decision.takeover",
  server: "m1",
  epoch: 3n,
  who: "op1",
  words: "w",
  fields: { a: "1" },
};
const ALL: readonly StateEntry[] = [
  { kind: "boot", id: "b".repeat(32), boot: 2n ** 60n },
  ...planEntries({ ...away, items: items(PAGE_ITEMS + 1) }, 1),
  { kind: "item", name: "m1", plan: 1, index: 2, item: { ...item(2), where: "putting" } },
  { kind: "removed", name: "m2" },
  {
    kind: "history",
    name: "m1",
    next: 8,
    through: 0,
    entries: [
      {
        ...{ number: 7, kind: "restore", beganWallMs: 5, endedWallMs: undefined, times: 1 },
        ...{
          epochFrom: 1n,
          epochTo: 2n ** 63n,
          who: "op1",
          why: "w",
          result: "",
          fields: { a: "1" },
        },
      },
    ],
  },
  { kind: "event", happening },
];
const through = (entry: StateEntry): JsonEntry =>
  JSON.parse(JSON.stringify(encodeEntry(entry))) as JsonEntry;
const read = (entries: readonly StateEntry[]) => replay(entries.map(through), [], []);

describe("entries", () => {
  test("are read back as they were written, and a snapshot of them amounts to the same", () => {
    const { image, problems } = read(ALL);
    expect(problems).toEqual([]);
    expect(image.find("M1")).toMatchObject({ plan: 1, record: { epoch: 3n, custody: "parking" } });
    expect(image.find("m1")?.record.items[2]?.where).toBe("putting");
    expect(image.happenings).toEqual([happening]);
    const again = read(image.entries());
    expect(again.image.find("m1")).toEqual(image.find("m1"));
    expect(again.image.identity).toEqual(image.identity);
  });
  test("whatever a payload is changed to: words, or an entry that can be written again", () => {
    const changed = fc
      .tuple(
        fc.constantFrom(...ALL.filter(({ kind }) => kind !== "items")),
        fc.nat(),
        fc.constantFrom("", "0", '"', "{", "null", "-1", "e9", "ä"),
      )
      .map(([entry, at, with_]) => {
        const { kind, value } = encodeEntry(entry);
        const whole = JSON.stringify(value);
        const i = at % whole.length;
        const text = whole.slice(0, i) + with_ + whole.slice(i + 1);
        try {
          return { kind, value: JSON.parse(text) as unknown };
        } catch {
          return { kind, value: text };
        }
      });
    const any = fc.record({ kind: fc.string(), value: fc.jsonValue() });
    fc.assert(
      fc.property(fc.oneof(changed, any), (entry) => {
        const one = decodeEntry(entry);
        if (one.kind === "bad") expect(one.words).not.toBe("");
        else expect(decodeEntry(through(one))).toEqual(one);
        replay([entry], [entry], []);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a movement's list", () => {
  const [first, second, inForce] = planEntries({ ...away, items: items(PAGE_ITEMS + 1) }, 1) as [
    StateEntry,
    StateEntry,
    StateEntry,
  ];
  const home: StateEntry = { kind: "server", record: newRecord("m1", 1), plan: 0, count: 0 };

  test("is in force with its last entry only", () => {
    for (const cut of [[home], [home, first], [home, first, second]]) {
      const { image, problems } = read(cut);
      expect(problems).toEqual([]);
      expect(image.find("m1")?.record).toMatchObject({ custody: "main", epoch: 0n, items: [] });
    }
    const { record } = read([home, first, second, inForce]).image.find("m1") ?? {};
    expect(record?.items).toHaveLength(PAGE_ITEMS + 1);
    expect(record?.doubt).toBe("");
  });
  test("that is not whole puts its main in doubt, and no other", () => {
    const other: StateEntry = { kind: "server", record: newRecord("m2", 1), plan: 0, count: 0 };
    const { image } = read([home, other, first, inForce]);
    expect(image.find("m1")?.record.doubt).toContain("not whole");
    expect(image.find("m2")?.record.doubt).toBe("");
  });
  test("what cannot be read puts its main in doubt; without a name, all; home again ends it", () => {
    const bad = { kind: "server", value: { name: "m1", custody: "nowhere" } };
    const other = through({ kind: "server", record: newRecord("m2", 1), plan: 0, count: 0 });
    const doubts = (entries: readonly JsonEntry[]) => {
      const { image } = replay([through(home), other], entries, []);
      return ["m1", "m2"].map((name) => image.find(name)?.record.doubt !== "");
    };
    expect(doubts([bad])).toEqual([true, false]);
    expect(doubts([{ kind: "server", value: 5 }])).toEqual([true, true]);
    expect(doubts([{ kind: "event", value: 5 }])).toEqual([false, false]);
    expect(doubts([bad, through(home)])).toEqual([false, false]);
    const later = { ...away, items: [] };
    const away_ = through({ kind: "server", record: later, plan: 0, count: 0 });
    expect(doubts([bad, away_])).toEqual([true, false]);
  });
  test("a loss puts in doubt whom nothing later says to be at home", () => {
    const of = (name: string, isAfterBreak: boolean) => ({
      ...through({ kind: "server", record: newRecord(name, 1), plan: 0, count: 0 }),
      isAfterBreak,
    });
    const before = [of("m1", false), of("m2", false)];
    const doubt = (records: readonly JsonEntry[], losses: readonly string[]) =>
      ["m1", "m2"].map((n) => replay([], records, losses).image.find(n)?.record.doubt);
    expect(doubt([...before, of("m2", true)], ["gone"])).toEqual(["gone", ""]);
    expect(doubt(before, ["cut off"])).toEqual(["cut off", "cut off"]);
    expect(doubt([...before, of("m2", true)], ["a", "b"])).toEqual(["a; b", "a; b"]);
  });
});

describe("a journal that was cut or put back", () => {
  const segment = (house: House) =>
    house.disk.paths("/var/backup/journal").findLast((path) => path.endsWith(".jnl")) ?? "";
  const takenOver = async (isRestarted = true) => {
    const house = await House.with(["m1", { transferRate: 0, waitForReconnection: 0 }]);
    const main = new Main(house, "m1", 3).connects();
    const shell = () => house.agent.of("m1");
    await house.until(() => shell().server.facts.backup !== undefined, "backed up");
    await house.passes(500);
    main.application = "crashed";
    main.drops();
    await house.until(() => shell().server.custody.state === "backup", "taken over");
    await house.passes(500);
    // The next start marks how far the journal goes; before it, what it says of custody is marked.
    if (isRestarted) await house.restarts();
    await house.passes(500);
    house.agent.die();
    return { house, main, shell };
  };

  test.each([true, false])(
    "at any record: the older custody is in doubt, or it is the right one (started again: %s)",
    async (isRestarted) => {
      const { house, shell } = await takenOver(isRestarted);
      const path = segment(house);
      const whole = house.disk.text(path) ?? "";
      const kept = house.disk.paths("/var/backup/").map((p) => [p, house.disk.bytes(p)] as const);
      const lines = whole.split("\n").filter((line) => line !== "");
      let doubts = 0;
      for (let count = 2; count <= lines.length; count += 1) {
        house.disk.removeFolder("/var/backup/journal");
        for (const [p, bytes] of kept) house.disk.write(p, bytes ?? "");
        house.disk.write(path, `${lines.slice(0, count).join("\n")}\n`);
        await house.starts();
        const { custody, doubt, epoch } = shell().record;
        if (doubt === "") expect([custody, epoch]).toEqual(["backup", 1n]);
        else expect(shell().view().alarms.join()).toContain("not certain");
        expect(Object.keys(house.stored)).toHaveLength(3);
        if (doubt !== "") doubts += 1;
        house.agent.die();
      }
      expect(doubts).toBeGreaterThan(10);
    },
    60_000,
  );
  test("nothing is done for it before an operator restores; then under an epoch far above", async () => {
    const { house, main, shell } = await takenOver();
    const path = segment(house);
    const lines = (house.disk.text(path) ?? "").split("\n");
    const at = lines.findIndex((line) => line.includes('"decision.takeover"'));
    house.disk.write(path, `${lines.slice(0, at).join("\n")}\n`);
    await house.starts();
    expect(shell().server).toMatchObject({ custody: { state: "main", epoch: 0n } });
    main.application = "running";
    main.connects();
    await house.passes(40_000);
    // It says that it runs them, and its very objects stand in the store.
    expect(main.heard("welcome").at(-1)).toMatchObject({ custody: "asItIs", hold: 0 });
    expect(shell().server).toMatchObject({ custody: { state: "main", epoch: 0n } });
    expect(shell().view().alarms.join()).toContain("camera 1, camera 2, camera 3 stand");
    // Its doubt outlives a restart, though the damage is told no more.
    await house.restarts();
    expect(shell().server.doubt).not.toBe("");
    const order = { kind: "restore", name: "m1", seen: undefined } as const;
    const takeOver = { ...order, kind: "takeOver" } as const;
    expect((await house.agent.commands.run(takeOver, "op1")).how).toBe("refused");
    main.connects();
    await house.passes(3_000);
    const asked = house.agent.commands.run(order, "op1");
    await house.passes(5_000);
    expect(await asked).toMatchObject({ how: "running" });
    expect(shell().server).toMatchObject({ doubt: "", custody: { state: "main" } });
    expect(house.stored).toEqual({});
    expect(main.runs).toHaveLength(3);
    // Epoch 1 was known beside the journal: raised once, and by the restore.
    expect(main.epoch).toBe(1n + 2n ** 20n + 1n);
    await house.restarts();
    expect(shell().record).toMatchObject({ doubt: "", epoch: 2n ** 20n + 2n });
  });
});

describe("the files of an earlier version", () => {
  test("are read once into the journal and kept under another name", async () => {
    const house = new House();
    house.disk.write("/srv/store/readme.txt", "the store");
    house.roster.set("m1", {});
    const record = { ...away, custody: "backup" as const, items: items(2) };
    house.disk.write("/var/backup/records/server-m1.json", recordText(record));
    house.disk.write("/var/backup/identity.json", `{"id":"${"c".repeat(32)}","boot":"9"}\n`);
    const event = JSON.stringify({ ...happening, epoch: "3" });
    house.disk.write("/var/backup/events.jsonl", `${event}\n{torn`);
    await house.starts();
    const { site } = house.agent;
    expect([site.id, site.boot]).toEqual(["c".repeat(32), 10n]);
    expect(house.agent.of("m1").record).toMatchObject({ custody: "backup", epoch: 3n });
    expect(site.happenings.newest(9, "m1").happenings[0]).toEqual(happening);
    expect(house.disk.paths("/var/backup/records")).toEqual([
      "/var/backup/records/server-m1.json.old",
    ]);
    await house.restarts();
    expect(house.agent.of("m1").record.items).toHaveLength(2);
    expect(house.agent.site.boot).toBe(11n);
  });
  test("a broken one is named, and nothing is begun", async () => {
    const house = new House();
    house.disk.write("/srv/store/readme.txt", "the store");
    house.disk.write("/var/backup/records/server-m1.json", "{");
    await expect(house.starts()).rejects.toThrow("server-m1.json");
    expect(house.disk.paths("/var/backup/journal")).toEqual([]);
  });
});
