// Manifest, choice, place, pattern, name key, thinning: what texts mean, and what does not pass.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  buildManifest,
  diffManifests,
  findEntry,
  lackedContents,
  manifestFault,
  manifestText,
  suspicion,
} from "../../objects/core/manifest.js";
import { iniValue, parseNameKey, valueAt } from "../../objects/core/name-key.js";
import { orderOf, thin } from "../../objects/core/thinning.js";
import { objectName } from "../../objects/stores/name-of.js";
import {
  chooseRanges,
  filterManifest,
  isChosen,
  parseChoice,
  showChoice,
} from "../../proto/choice.js";
import { idKey, type ManifestEntry } from "../../proto/object.js";
import { parsePattern, pathOf, readPath } from "../../proto/pattern.js";
import { originOf, parsePlace, placeOf, sharedPlaces, showPlace } from "../../proto/place.js";
import { bytesOf, objectOf } from "./memory-world.js";

const TYPES = ["camera", "output", "a-3", "x.y", "cam2"];
const anyId = fc.record({
  type: fc.constantFrom(...TYPES),
  number: fc.oneof(fc.nat(30), fc.constantFrom(4_294_967_295, 4_294_967_294)),
});
const anyEntry = anyId.chain((id) =>
  fc
    .record({ text: fc.constantFrom("a", "b", "c"), name: fc.constantFrom("", "n\tm", 'q"') })
    .map(({ text, name }) => objectOf(id.type, id.number, text, name).entry),
);
const anyManifest = fc
  .uniqueArray(anyEntry, { selector: idKey, maxLength: 30 })
  .map((entries) => buildManifest(entries).manifest);
const refusal = (result: { ok: boolean; words?: string }) => (result.ok ? "fine" : result.words);

test("a manifest is sorted, without doubles, and says what it left out", () => {
  const one = objectOf("camera", 1, "a", "A").entry;
  const two = objectOf("camera", 2, "b").entry;
  const bad: ManifestEntry = { ...two, number: 3, digest: "no" };
  const { manifest, problems } = buildManifest([two, one, one, bad]);
  expect(manifest).toEqual([two]);
  expect(problems).toEqual([
    "camera 3: digest is not 64 hexadecimal digits",
    'camera 1 "A" is there 2 times',
  ]);
  expect(manifestFault([two, one])).toBe("camera 1 stands after camera 2: not in order");
  expect(manifestFault([one, one])).toBe("camera 1 is there twice");
});

test("any manifest: sound, every entry found, different texts for different manifests", () => {
  fc.assert(
    fc.property(anyManifest, anyManifest, anyId, (a, b, id) => {
      expect(manifestFault(a)).toBeUndefined();
      for (const entry of a) expect(findEntry(a, entry)).toBe(entry);
      expect(findEntry(a, id)).toEqual(a.find((entry) => idKey(entry) === idKey(id)));
      const isEqual = JSON.stringify(a) === JSON.stringify(b);
      expect(manifestText(a) === manifestText(b)).toBe(isEqual);
    }),
  );
});

test("any two manifests: each object is in exactly one part of their difference", () => {
  fc.assert(
    fc.property(anyManifest, anyManifest, (before, after) => {
      const diff = diffManifests(before, after);
      const old = [...diff.removed, ...diff.same, ...diff.changed.map((c) => c.before)];
      const now = [...diff.added, ...diff.same, ...diff.changed.map((c) => c.after)];
      expect(old.map(idKey).sort()).toEqual(before.map(idKey).sort());
      expect(now.map(idKey).sort()).toEqual(after.map(idKey).sort());
    }),
  );
});

test("lacking contents are asked for once each", () => {
  const entries = [1, 2, 3].map((n) => objectOf("camera", n, n === 3 ? "b" : "a").entry);
  expect(lackedContents(entries, () => false).map((e) => e.number)).toEqual([1, 3]);
  expect(lackedContents(entries, (digest) => digest === entries[0]?.digest)).toHaveLength(1);
});

test("none, or less than half of the last good one, is suspect", () => {
  const list = (n: number) => Array.from({ length: n }, (_, i) => objectOf("camera", i, "a").entry);
  expect(suspicion(list(0), undefined)).toBeUndefined();
  expect(suspicion(list(0), [])).toBeUndefined();
  expect(suspicion(list(5), list(10))).toBeUndefined();
  expect(suspicion(list(4), list(10))).toMatch(/4 objects, less than half .* 10/);
  expect(suspicion(list(5), list(11))).toMatch(/less than half/);
  expect(suspicion([], list(1))).toMatch(/no objects/);
});

test("a choice is shown canonically", () => {
  const shown = (text: string) => {
    const choice = parseChoice(text);
    return choice.ok ? showChoice(choice.value) : choice.words;
  };
  expect(shown("none")).toBe("none");
  expect(shown(" all ")).toBe("all");
  expect(shown("output *, camera 5-7,camera 1 - 4, camera 9")).toBe(
    "camera 1-7, camera 9, output *",
  );
  expect(shown("camera 3, camera 1-40")).toBe("camera 1-40");
  expect(shown("none 1")).toBe("none 1");
  expect(shown("camera 1, all")).toMatch(/"all" is no item: allowed are/);
  expect(shown("")).toMatch(/"" is no item/);
  expect(shown("camera 4294967296")).toMatch(/"camera 4294967296": numbers go from 0/);
  expect(shown("camera 9-2")).toMatch(/write camera 2-9/);
  expect(shown("cam/era 1")).toMatch(/the type "cam\/era"/);
  expect(shown("camera -1")).toMatch(/is no item/);
});

test("any choice is read back as it is shown and agrees with its ranges", () => {
  const anyRange = fc
    .record({ type: fc.constantFrom(...TYPES), a: fc.nat(40), b: fc.nat(40) })
    .map(({ type, a, b }) => ({ type, from: Math.min(a, b), to: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(anyRange), anyManifest, (ranges, manifest) => {
      const choice = chooseRanges(ranges);
      const back = parseChoice(showChoice(choice));
      expect(back).toEqual({ ok: true, value: choice });
      const isIn = (e: ManifestEntry) =>
        ranges.some((r) => r.type === e.type && r.from <= e.number && e.number <= r.to);
      for (const entry of manifest) expect(isChosen(choice, entry)).toBe(isIn(entry));
      expect(filterManifest(choice, manifest)).toEqual(manifest.filter(isIn));
    }),
  );
});

test("a pattern that is none is refused in words", () => {
  const words = (text: string) => refusal(parsePattern(text));
  expect(words("camera.conf")).toMatch(/\{number\} exactly once/);
  expect(words("{number}/{number}.conf")).toMatch(/exactly once/);
  expect(words("{type}{type}{number}")).toMatch(/\{type\} only once/);
  expect(words("../camera{number}")).toMatch(/begins with a dot/);
  expect(words("/etc/camera{number}")).toMatch(/relative/);
  expect(words("c:\\camera{number}")).toMatch(/contains one of/);
  expect(words("a//camera{number}")).toMatch(/empty/);
  expect(words("{main}-camera{number}")).toMatch(/\{main\} is not known here/);
  expect(words("{nummer}.conf")).toMatch(/\{nummer\} is not known here; allowed are/);
  expect(words("camera{number}}")).toMatch(/stands alone/);
  expect(words("{number}.conf")).toMatch(/give the type/);
  expect(refusal(parsePattern("{number}.conf", { type: "camera" }))).toBe("fine");
  expect(refusal(parsePattern("{main}/c{number}", { main: ".." }))).toMatch(/begins with a dot/);
});

test("any object's path reads back as the object, and stays within the folder", () => {
  const patterns = [
    "{type}/{number}.json",
    "{type}-{number}",
    "{number}-{type}.x",
    "{type}{number}",
  ];
  const anyType = fc.stringMatching(/^[A-Za-z0-9_.-]{1,6}$/);
  fc.assert(
    fc.property(fc.constantFrom(...patterns), anyType, fc.nat(3000), (text, type, number) => {
      const pattern = parsePattern(text);
      if (!pattern.ok) throw new Error(pattern.words);
      const path = pathOf(pattern.value, { type, number });
      if (path === undefined) return;
      expect(path.split("/").some((part) => part === "" || part.startsWith("."))).toBe(false);
      expect(readPath(pattern.value, path)).toEqual({ id: { type, number }, isCanonical: true });
    }),
    { numRuns: 500 },
  );
});

test("the fixed type is the letters before the number, never the main's name", () => {
  const typeOf = (text: string, main?: string) => {
    const pattern = parsePattern(text, main === undefined ? {} : { main });
    return pattern.ok ? pattern.value.fixedType : pattern.words;
  };
  expect(typeOf("cam-{number}.yaml")).toBe("cam");
  expect(typeOf("conf/camera{number}/settings.conf")).toBe("camera");
  expect(typeOf("{main}-camera{number}", "Dock")).toBe("camera");
  expect(typeOf("{main}{number}", "Dock")).toMatch(/give the type/);
});

test("places: what they mean, and what is no place", () => {
  const at = (text: string, number: number) => {
    const place = parsePlace(text);
    if (!place.ok) return place.words;
    expect(showPlace(place.value)).toBe(text);
    const there = placeOf(place.value, "Dock 4", { type: "camera", number });
    return there.ok ? (there.value.path ?? idKey(there.value.id)) : there.words;
  };
  expect(at("same", 3)).toBe("camera 3");
  expect(at("+1000", 3)).toBe("camera 1003");
  expect(at("+1000000000", 4_000_000_000)).toMatch(/above 4294967295/);
  expect(at("{main}-camera{number}.conf", 3)).toBe("Dock 4-camera3.conf");
  expect(at("+0", 3)).toMatch(/from 1 to 1000000000/);
  expect(at("+1000000001", 3)).toMatch(/from 1 to/);
  expect(at("camera{number}.conf", 3)).toMatch(/allowed are `same`/);
  expect(at("{main}.conf", 3)).toMatch(/\{number\} exactly once/);
  expect(originOf({ kind: "offset", by: 10 }, { type: "camera", number: 9 })).toBeUndefined();
});

test("a place that two mains share is found, across kinds of places", () => {
  const ids = [1, 2].map((number) => ({ type: "camera", number }));
  const same = { kind: "same" } as const;
  const shared = sharedPlaces([
    { main: "A", place: same, ids },
    { main: "B", place: { kind: "offset", by: 1 }, ids },
    { main: "C", place: { kind: "offset", by: 1000 }, ids },
  ]);
  expect(shared).toEqual([
    {
      place: "camera 2",
      holders: [
        { main: "A", id: ids[1] },
        { main: "B", id: ids[0] },
      ],
    },
  ]);
  const pattern = { kind: "pattern", pattern: "{main}camera{number}.conf" } as const;
  const own = parsePattern("gcamera{number}.conf", { type: "camera" });
  if (!own.ok) throw new Error(own.words);
  const mixed = [
    { main: "A", place: same, ids },
    { main: "G", place: pattern, ids },
  ];
  expect(sharedPlaces(mixed, (id) => pathOf(own.value, id))).toHaveLength(2);
});

test("names are found in lines, JSON and YAML, and otherwise the file's own is taken", () => {
  const name = (key: string, path: string, text: string) => {
    const parsed = parseNameKey(key);
    if (!parsed.ok) return parsed.words;
    return objectName(parsed.value, path, bytesOf(text));
  };
  expect(name("camera_name", "c1.conf", "# camera_name no\n\ncamera_name Gate north\r\n")).toBe(
    "Gate north",
  );
  expect(name("video.name", "c1.ini", "[audio]\nname=no\n[Video]\nName = 'Gate'\n")).toBe("Gate");
  expect(name("a.b", "c1.json", '{"a":{"b":"Gate"}}')).toBe("Gate");
  expect(name("cams.0.name", "c1.yml", "cams:\n  - name: Gate\n")).toBe("Gate");
  expect(name("json:a", "c1.conf", '{"a":7}')).toBe("7");
  expect(name("a.b", "sub/c1.json", "{ not json")).toBe("c1");
  expect(name("", "sub/c1.json", "{}")).toBe("c1");
  expect(name("n", "c.ini", `n = a\u0007b\u0000${"x".repeat(300)}`)).toHaveLength(200);
  expect(valueAt({ a: 1 }, "constructor.name")).toBeUndefined();
  expect(iniValue("", "a")).toBeUndefined();
});

test("on-change backups are thinned first; seven days and the last good one stay", () => {
  const dayMs = 86_400_000;
  const nowMs = 20_000 * dayMs + 5_000;
  const set = (id: string, daysAgo: number, isOnChange = false, isGood = true) => ({
    id,
    madeAtWallMs: nowMs - daysAgo * dayMs,
    isOnChange,
    isGood,
  });
  const daily = Array.from({ length: 10 }, (_, i) => set(`d${i}`, i));
  expect(thin(daily, 10, nowMs)).toEqual([]);
  expect(thin(daily, 9, nowMs)).toEqual(["d9"]);
  expect(thin(daily, 1, nowMs)).toEqual(["d9", "d8", "d7"]);
  const changes = [set("c0", 0.000_01, true), set("c8", 8.5, true)];
  expect(thin([...daily, ...changes], 11, nowMs)).toEqual(["c8"]);
  expect(thin([...daily, ...changes], 10, nowMs)).toEqual(["c8", "c0"]);
  expect(thin([...daily, ...changes], 9, nowMs)).toEqual(["c8", "c0", "d9"]);
  const old = [set("good", 40), set("bad1", 30, false, false), set("bad2", 20, false, false)];
  expect(thin(old, 1, nowMs)).toEqual(["bad1"]);
});

test("the newest set is the one with the highest number, though the clock was put back", () => {
  const set = (id: string, madeAtWallMs: number) => ({
    id,
    madeAtWallMs,
    isOnChange: true,
    isGood: true,
  });
  const day = 86_400_000;
  const before = set(`${100 * day}-aaaaaa`, 100 * day);
  const after = set(`${100 * day + 1}-bbbbbb`, 99 * day);
  expect([before, after].map(orderOf)).toEqual([100 * day, 100 * day + 1]);
  expect(orderOf(set("held-7", 5))).toBe(5);
  // Long after both days: only the last good one is sure to stay.
  expect(thin([after, before], 1, 200 * day)).toEqual([before.id]);
});
