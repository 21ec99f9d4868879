// A table of settings as options of a command line, and back: one option per setting, made from its
// definition. Knows no command line library: whoever has one adds the flags to it.

import type { Setting } from "./setting.js";

export type SettingFlag = {
  readonly key: string;
  /** `--wait-for-reconnection <value>` */
  readonly flags: string;
  /** Help, range and default in one sentence. */
  readonly help: string;
};

/** One flag per setting, in the table's order. */
export function settingFlags(table: object): readonly SettingFlag[] {
  return Object.entries(table as Readonly<Record<string, Setting<unknown>>>).map(
    ([key, setting]) => ({ key, flags: `--${kebab(key)} <value>`, help: settingHelp(setting) }),
  );
}

/** The settings among a command's options, as typed. */
export function typedOptions(
  table: object,
  options: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const key of Object.keys(table)) {
    const value = options[key];
    if (typeof value === "string") typed[key] = value;
  }
  return typed;
}

/** `waitForReconnection` as an option: `wait-for-reconnection`. */
export function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function settingHelp(setting: Setting<unknown>): string {
  const preset =
    setting.default === undefined
      ? "must be given"
      : `default ${setting.show(setting.default) || "none"}${setting.unit === "" ? "" : ` ${setting.unit}`}`;
  const later = setting.notYet === undefined ? "" : ` Not in this version: ${setting.notYet}.`;
  return `${setting.help} ${setting.range} (${preset}).${later}`;
}
