import { expect, test } from "vitest";
import { isRefused, type Setting } from "../../proto/setting.js";
import { kebab, settingFlags } from "../../proto/setting-flags.js";
import { parseSettings, showSettings, withDefaults } from "../../proto/setting-table.js";
import {
  BACKUP_SETTINGS,
  checkServer,
  MAIN_SETTINGS,
  parseHostPort,
  SERVER_SETTINGS,
} from "../../proto/settings.js";

const TABLES = { SERVER_SETTINGS, BACKUP_SETTINGS, MAIN_SETTINGS };
const refusal = (typed: Record<string, string>): readonly string[] => {
  const parsed = parseSettings(SERVER_SETTINGS, typed);
  return "refused" in parsed ? parsed.refused : [];
};

test("every setting's default passes its own reader, and shows as it is read", () => {
  for (const [table, settings] of Object.entries(TABLES)) {
    for (const [key, setting] of Object.entries(settings as Record<string, Setting<unknown>>)) {
      if (setting.default === undefined) continue;
      const shown = setting.show(setting.default);
      expect(setting.parse(shown), `${table}.${key}`).toEqual(setting.default);
      expect(setting.help.length, `${table}.${key}`).toBeGreaterThan(10);
    }
  }
});

test("the defaults and ranges of the specification's tables", () => {
  const limits: Record<string, [number, number, number]> = {
    heartbeat: [1, 0.1, 10],
    waitForReconnection: [30, 0, 65_535],
    transferRate: [1_000, 0, 1_000_000],
    holdDown: [30, 0, 86_400],
    lookForChanges: [10, 1, 3_600],
    keep: [30, 1, 3_650],
    parkLimit: [10, 1, 300],
    connected: [5, 5, 60],
    started: [5, 5, 60],
    keepAlive: [30, 30, 300],
    normalShutdown: [15, 5, 60],
    abnormalShutdown: [5, 5, 60],
  };
  const table = SERVER_SETTINGS as unknown as Record<string, Setting<number>>;
  for (const [key, [preset, min, max]] of Object.entries(limits)) {
    const setting = table[key];
    expect(setting?.default, key).toBe(preset);
    expect(setting?.parse(String(min)), key).toBe(min);
    expect(setting?.parse(String(max)), key).toBe(max);
    expect(isRefused(setting?.parse(String(max + 1))), `${key} above`).toBe(true);
    expect(isRefused(setting?.parse(String(min - 1))), `${key} below`).toBe(true);
  }
  expect(SERVER_SETTINGS.normalShutdown.parse("never")).toBe(0);
  expect(isRefused(SERVER_SETTINGS.normalShutdown.parse("0"))).toBe(true);
});

test("a refusal names the field, the value and the range", () => {
  expect(refusal({ "keep alive": "20" })).toEqual(["Keep alive 20 s is outside 30–300 s."]);
  expect(refusal({ keepAlive: "x" })).toEqual(['Keep alive "x" is outside 30–300 s.']);
  expect(refusal({ "wait-for-reconnection": "1.5" })).toEqual([
    "Wait for reconnection 1.5 s is outside 0–65535 s, whole; 0 = at once.",
  ]);
  expect(refusal({ priority: "urgent" })).toEqual([
    'Priority "urgent" is none of high, normal, low, never.',
  ]);
  expect(refusal({ enabled: "maybe" })[0]).toMatch(/Enabled maybe is neither on nor off/);
  expect(refusal({ "hold-dwn": "1" })[0]).toMatch(/There is no setting "hold-dwn"; known: address/);
  expect(refusal({ objects: "camera 9-2" })[0]).toMatch(/^Objects: "camera 9-2"/);
  expect(refusal({ placeAs: "{main}/../{number}" })[0]).toMatch(/^Place as: /);
});

test("what comes later is refused with words, and its default is taken", () => {
  expect(refusal({ dailyBackup: "on" })[0]).toMatch(/daily backup is not built yet/);
  expect(refusal({ whenCutOff: "keep", transferIfNoPing: "off", dailyBackup: "off" })).toEqual([]);
});

test("nothing is taken of a set in which one value is refused", () => {
  expect(parseSettings(SERVER_SETTINGS, { holdDown: "5", keepAlive: "1" })).toEqual({
    refused: ["Keep alive 1 s is outside 30–300 s."],
  });
});

test("three heartbeats must be below keep alive", () => {
  const of = (values: object) => {
    const whole = withDefaults(SERVER_SETTINGS, { address: "127.0.0.1", ...values });
    if ("missing" in whole) throw new Error("an address is all that is needed");
    return checkServer(whole.settings);
  };
  expect(of({})).toEqual([]);
  expect(of({ heartbeat: 9.9 })).toEqual([]);
  expect(of({ heartbeat: 10 })[0]).toMatch(/Heartbeat 10 s is too long: three periods/);
});

test("stand down fits into the wait for reconnection, whichever of the settings is changed", () => {
  const of = (values: object) => {
    const whole = withDefaults(SERVER_SETTINGS, {
      address: "127.0.0.1",
      whenCutOff: "stand down",
      ...values,
    });
    if ("missing" in whole) throw new Error("an address is all that is needed");
    return checkServer(whole.settings);
  };
  expect(of({})).toEqual([]);
  expect(of({ waitForReconnection: 13 })).toEqual([]);
  expect(of({ waitForReconnection: 12 })[0]).toMatch(
    /at least 13 s, or Heartbeat to at most 0.9 s/,
  );
  expect(of({ heartbeat: 5 })[0]).toMatch(/Wait for reconnection to at least 33 s/);
  expect(of({ waitForReconnection: 0 })[0]).toMatch(/leaves 0 s for a lease/);
  expect(of({ waitForReconnection: 0, whenCutOff: "keep" })).toEqual([]);
});

test("addresses with ports: names, IPv4, IPv6 in brackets, and nothing else", () => {
  expect(parseHostPort("north:7440")).toEqual({ host: "north", port: 7440 });
  expect(parseHostPort("[::1]:0")).toEqual({ host: "::1", port: 0 });
  for (const bad of ["north", ":1", "::1:7440", "a:65536", "a:x", "a b:1", "[x]:1"]) {
    expect(parseHostPort(bad), bad).toBeUndefined();
  }
});

test("settings show with their units, and every one is an option", () => {
  const whole = withDefaults(SERVER_SETTINGS, { address: "::1" });
  if ("missing" in whole) throw new Error("an address is all that is needed");
  const shown = showSettings(SERVER_SETTINGS, whole.settings);
  expect(shown.waitForReconnection).toBe("30 s");
  expect(shown.transferRate).toBe("1000 objects/min");
  expect(shown.automaticRestore).toBe("off");
  expect(kebab("waitForReconnection")).toBe("wait-for-reconnection");
  const flags = settingFlags(SERVER_SETTINGS);
  expect(flags.map(({ key }) => key)).toEqual(Object.keys(SERVER_SETTINGS));
  expect(flags[0]?.help).toContain("must be given");
});
