// Settings of a server as typed on the command line.

import { Command } from "commander";
import { expect, test } from "vitest";
import { kebab } from "../../proto/setting-flags.js";
import { SERVER_SETTINGS } from "../../proto/settings.js";
import {
  addSettingOptions,
  nameRefused,
  settingsFromOptions,
  settingsFromWords,
} from "../../tui/commands/setting-options.js";
import { plainRefusal } from "../../tui/commands/usage.js";

test("every setting is an option with its help, its range and its default", () => {
  const command = new Command("add");
  addSettingOptions(command);
  const flags = command.options.map(({ long }) => long);
  expect(flags).toEqual(Object.keys(SERVER_SETTINGS).map((key) => `--${kebab(key)}`));
  const help = command.helpInformation().replace(/\s+/g, " ");
  expect(help).toContain("--wait-for-reconnection <value>");
  expect(help).toContain("0–65535 s, whole; 0 = at once (default 30 s)");
  expect(help).toContain("(must be given)");
});

test("what commander makes of an option is the setting's key again", () => {
  const command = new Command("add");
  addSettingOptions(command);
  command.parse(["--address", "10.0.0.1", "--wait-for-reconnection", "12"], { from: "user" });
  expect(settingsFromOptions(command.opts())).toEqual({
    kind: "settings",
    settings: { address: "10.0.0.1", waitForReconnection: "12" },
  });
});

test("without an address nothing is added", () => {
  expect(settingsFromOptions({})).toEqual({
    kind: "refused",
    reasons: ["Address is missing: --address gives it."],
  });
});

test("a value outside its range is refused with field, value and range", () => {
  const typed = settingsFromOptions({ address: "10.0.0.1", keepAlive: "20", keep: "0" });
  expect(typed).toEqual({
    kind: "refused",
    reasons: ["Keep 0 backups is outside 1–3650 backups.", "Keep alive 20 s is outside 30–300 s."],
  });
});

test("settings that do not go together are refused", () => {
  const typed = settingsFromOptions({ address: "10.0.0.1", heartbeat: "10" });
  expect(typed.kind).toBe("refused");
  const typedWell = settingsFromOptions({ address: "10.0.0.1", heartbeat: "9" });
  expect(typedWell.kind).toBe("settings");
});

test("KEY=VALUE takes keys and titles in any case, and everything after the first sign", () => {
  expect(
    settingsFromWords(["Keep Alive=60", "waitForReconnection=0", "place-as={main}=camera{number}"]),
  ).toEqual({
    kind: "settings",
    settings: { keepAlive: "60", waitForReconnection: "0", placeAs: "{main}=camera{number}" },
  });
});

test("one setting under two names is given twice", () => {
  expect(settingsFromWords(["keep alive=60", "keepAlive=90"])).toEqual({
    kind: "refused",
    reasons: ["Keep alive is given twice."],
  });
});

test("a word without a sign, and an unknown key, are named", () => {
  expect(settingsFromWords(["keep"])).toEqual({
    kind: "refused",
    reasons: ['"keep" is not KEY=VALUE; an example: "keep alive=60".'],
  });
  const typed = settingsFromWords(["colour=red"]);
  expect(typed.kind === "refused" && typed.reasons[0]).toMatch(/^There is no setting "colour"/);
});

test("a name is 1 to 60 characters of what is allowed", () => {
  expect(nameRefused("Gate 12")).toBeUndefined();
  expect(nameRefused("x".repeat(60))).toBeUndefined();
  expect(nameRefused("x".repeat(61))).toMatch(/^Name "x+" must have 1 to 60 characters\.$/);
  expect(nameRefused("a/b")).toMatch(/must consist of/);
});

test("a slip on the command line is answered in a sentence without a label", () => {
  expect(plainRefusal("error: missing required argument 'name'\n")).toBe(
    "Missing required argument 'name'.\n",
  );
  expect(plainRefusal("error: unknown option '--x'\n(Did you mean --y?)\n")).toBe(
    "Unknown option '--x'\n(Did you mean --y?)\n",
  );
});
