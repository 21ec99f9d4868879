import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TAKEOVER_HOWS } from "../../agent-backup/core/by-order.js";
import {
  KEPT_CUSTODY,
  newRecord,
  parseRecord,
  recordText,
  type ServerRecord,
} from "../../agent-backup/core/record/record.js";
import { admit } from "../../agent-backup/io/door/admission.js";
import { fileNameOf } from "../../agent-backup/io/state/file-name.js";
import { HELLO } from "../link/cast.js";
import { entry, epoch, serverName, text } from "../proto/arbitraries.js";

const item = fc
  .tuple(
    entry,
    fc.constantFrom("planned" as const, "backup" as const, "home" as const, "left" as const),
    fc.constantFrom(undefined, "applied" as const, "failed" as const, "occupied" as const),
  )
  .map(([of, where, result]) => ({ ...of, where, result, words: "w", reference: "r" }))
  .chain((one) => fc.constantFrom(one, { ...one, ranWallMs: 5, homeWallMs: 7.5, overlapMs: 0 }))
  .chain((one) => fc.constantFrom(one, { ...one, isRebuilt: true }));
const ordered = fc.record({ who: text(20), sinceWallMs: fc.nat() });
const spell = fc.record({
  fromWallMs: fc.nat(),
  toWallMs: fc.option(fc.nat(), { nil: undefined }),
  isAtLeast: fc.boolean(),
  isLoss: fc.boolean(),
});
const spells = fc.array(spell, { maxLength: 3 });
const record: fc.Arbitrary<ServerRecord> = fc.record({
  name: serverName,
  instance: text(60),
  boot: epoch,
  epoch,
  custody: fc.constantFrom(...KEPT_CUSTODY),
  custodySinceWallMs: fc.nat(),
  failed: fc.option(fc.record({ sinceWallMs: fc.nat(), why: text(60) }), { nil: undefined }),
  restoreStuck: fc.boolean(),
  items: fc.array(item, { maxLength: 4 }),
  lastResult: text(100),
  doubt: text(60),
  isUnheard: fc.boolean(),
  epochSeen: epoch,
  standing: fc.record({
    hold: fc.option(ordered, { nil: undefined }),
    cancel: fc.option(ordered, { nil: undefined }),
    maintenance: fc.option(
      fc.record({
        who: text(20),
        sinceWallMs: fc.nat(),
        untilWallMs: fc.nat(),
        reason: text(60),
        isOverrun: fc.boolean(),
      }),
      { nil: undefined },
    ),
    takeoversWallMs: fc.array(fc.nat(), { maxLength: 3 }),
    isFlapLocked: fc.boolean(),
  }),
  byOrder: fc.record({
    takeover: fc.constantFrom(...TAKEOVER_HOWS),
    isSwitchover: fc.boolean(),
    isExclusive: fc.boolean(),
    isTakenBack: fc.boolean(),
    rebuild: fc.option(fc.record({ set: text(20), number: fc.nat(), madeWallMs: fc.nat() }), {
      nil: undefined,
    }),
  }),
  lease: fc.record({
    isPromised: fc.boolean(),
    goesOn: fc.constantFrom(undefined, true),
    terms: fc.option(
      fc.record({
        leaseMs: fc.nat(),
        budgetMs: fc.nat(),
        objects: fc.constantFrom("none", "all", "camera 1-40, output *"),
      }),
      { nil: undefined },
    ),
  }),
  pingKnown: fc.option(fc.record({ address: text(60), wallMs: fc.nat() }), { nil: undefined }),
  isReplaced: fc.boolean(),
  outage: fc.record({ epoch, beganWallMs: fc.nat(), down: spells, held: spells }),
});

describe("the record on disk", () => {
  test("is read back as it was written, whatever 64 bits and letters it has", () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(parseRecord(recordText(one))).toEqual(one);
      }),
    );
  });
  test("cut at every byte it gives words, never a throw and never a record", () => {
    const whole = recordText({ ...newRecord("m1", 1), epoch: 3n, custody: "backup" });
    for (let end = 0; end < whole.trimEnd().length; end++) {
      expect(typeof parseRecord(whole.slice(0, end))).toBe("string");
    }
  });
  test("any text gives words, or a record that can be written again", () => {
    const changed = fc
      .tuple(record, fc.nat(), fc.constantFrom("", "0", '"', "{", "null", "-1", "e9", "ä"))
      .map(([one, at, with_]) => {
        const whole = recordText(one);
        const i = at % whole.length;
        return whole.slice(0, i) + with_ + whole.slice(i + 1);
      });
    fc.assert(
      fc.property(fc.oneof(changed, fc.string(), fc.json()), (one) => {
        const read = parseRecord(one);
        if (typeof read === "string") expect(read).not.toBe("");
        else expect(parseRecord(recordText(read))).toEqual(read);
      }),
      { numRuns: 2_000 },
    );
  });
  test.each([
    ["custody", "raising"],
    ["custody", "nowhere"],
    ["epoch", "18446744073709551616"],
    ["epoch", "-1"],
    ["boot", 3],
    ["items", {}],
    ["name", 5],
  ])("%s %j is refused by its name", (key, value) => {
    const raw = JSON.parse(recordText(newRecord("m1", 1))) as Record<string, unknown>;
    expect(parseRecord(JSON.stringify({ ...raw, [key]: value }))).toContain(`"${key}"`);
  });
});

describe("the name of a main's file", () => {
  test("is the same without regard to case, and short and harmless whatever the letters", () => {
    fc.assert(
      fc.property(serverName, (name) => {
        const file = fileNameOf(name);
        expect(fileNameOf(name.toLowerCase())).toBe(file);
        expect(file).not.toMatch(/^\.|[/\\ ]/);
        expect(new TextEncoder().encode(`server-${file}.json`).length).toBeLessThan(230);
      }),
    );
    expect(fileNameOf("..")).toBe("%2e.");
    expect(fileNameOf("Tunnel West 2")).toBe("tunnel%20west%202");
  });
  test("two names are two files", () => {
    fc.assert(
      fc.property(serverName, serverName, (a, b) => {
        if (a.toLowerCase() !== b.toLowerCase()) expect(fileNameOf(a)).not.toBe(fileNameOf(b));
      }),
    );
  });
});

describe("at the door", () => {
  const north = { id: "b1", name: "north" };
  const hello = { kind: "hello", ...HELLO } as const;
  const known = { instance: "i1", boot: 5n, epoch: 3n, isRaising: false, linkedFrom: undefined };
  const said = (...given: Parameters<typeof admit>) => {
    const verdict = admit(...given);
    return verdict.kind === "refused" ? verdict.code : verdict;
  };

  test("the boundaries of boot and epoch", () => {
    expect(said(hello, 5n, known, north)).toEqual({
      kind: "welcome",
      isOther: false,
      isAhead: false,
    });
    expect(said(hello, 4n, known, north)).toBe("invalid");
    expect(said({ ...hello, epoch: 3n }, 5n, known, north)).toMatchObject({ kind: "welcome" });
    const ahead = { ...hello, epoch: 4n, backupId: "b1" };
    expect(said(ahead, 5n, known, north)).toMatchObject({ kind: "welcome", isAhead: true });
    // What is just being decided is decided first; who belongs to nobody is no witness.
    expect(said(ahead, 5n, { ...known, isRaising: true }, north)).toBe("epochAhead");
    expect(said({ ...ahead, backupId: "" }, 5n, known, north)).toBe("epochAhead");
  });
  test("names, machines and backups", () => {
    expect(said(hello, 5n, undefined, north)).toBe("unknownName");
    expect(said({ ...hello, backupId: "b1" }, 5n, known, north)).toMatchObject({ kind: "welcome" });
    expect(said({ ...hello, backupId: "b2" }, 5n, known, north)).toBe("foreignBackup");
    const other = { ...hello, instance: "i2" };
    expect(said(other, 1n, known, north)).toMatchObject({ kind: "welcome", isOther: true });
    expect(said(other, 1n, { ...known, linkedFrom: "10.0.0.1" }, north)).toBe("nameInUse");
    expect(said(hello, 5n, { ...known, linkedFrom: "10.0.0.1" }, north)).toMatchObject({
      kind: "welcome",
    });
    expect(said(other, 1n, { ...known, instance: "", boot: 0n }, north)).toMatchObject({
      kind: "welcome",
      isOther: false,
    });
  });
});
