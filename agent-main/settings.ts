// The main agent's settings: file and options together, checked, or every reason why not.
//
// Reads through the settings' own definitions. A value of the file is held against the same rule as
// one that was typed, so that an edited file is refused in the same words.

import type { Host, SettingsOpen } from "../base/host.js";
import type { Setting } from "../proto/setting.js";
import { kebab, typedOptions } from "../proto/setting-flags.js";
import { parseSettings, schemaOf, withDefaults } from "../proto/setting-table.js";
import { MAIN_SETTINGS, type MainSettings } from "../proto/settings.js";
import { checkStore, storeMissing } from "../proto/store-settings.js";

/** Settings that suit one another; or a sentence for each thing that is wrong. */
export type SettingsRead =
  | { readonly kind: "settings"; readonly settings: MainSettings }
  | { readonly kind: "refused"; readonly reasons: readonly string[] };

const DEFINITIONS = MAIN_SETTINGS as unknown as Readonly<Record<string, Setting<unknown>>>;

/** Reads the settings of a folder, with options that hold for this run alone. */
export function readSettings(
  host: Host,
  folder: string,
  options: Readonly<Record<string, unknown>>,
): SettingsRead {
  const file = host.openSettings(folder, "settings", schemaOf(MAIN_SETTINGS));
  if (file.kind === "broken") return refused([file.words]);
  const stale = fileProblems(file);
  if (stale.length > 0) return refused(stale);
  const typed = parseSettings(MAIN_SETTINGS, typedOptions(MAIN_SETTINGS, options));
  if ("refused" in typed) return refused(typed.refused);
  const given = { ...file.values(), ...typed.values };
  const whole = withDefaults(MAIN_SETTINGS, given);
  const missing = ["missing" in whole ? whole.missing : [], storeMissing(given)].flat();
  if ("missing" in whole || missing.length > 0) {
    const absent = Object.entries(DEFINITIONS).filter(([, { title }]) => missing.includes(title));
    const titles = absent.map(([, { title }]) => title).join(", ");
    const flags = absent.map(([key]) => `--${kebab(key)}`).join(", ");
    return refused([`${titles} must be given: ${flags}, or in ${file.path}.`]);
  }
  const problems = relations(whole.settings);
  return problems.length > 0 ? refused(problems) : { kind: "settings", settings: whole.settings };
}

/** Changes the settings file; nothing is written if anything is refused. */
export function changeSettings(
  host: Host,
  folder: string,
  words: readonly string[],
): { readonly changed: readonly string[] } | { readonly refused: readonly string[] } {
  const typed: Record<string, string> = {};
  const slips: string[] = [];
  for (const word of words) {
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (key === undefined || value === undefined) {
      slips.push(`"${word}" is not KEY=VALUE; an example: startGate=30.`);
    } else typed[key.trim()] = value;
  }
  if (slips.length > 0) return { refused: slips };
  const file = host.openSettings(folder, "settings", schemaOf(MAIN_SETTINGS));
  if (file.kind === "broken") return { refused: [file.words] };
  const parsed = parseSettings(MAIN_SETTINGS, typed);
  if ("refused" in parsed) return parsed;
  const values = { ...file.values(), ...parsed.values };
  const whole = withDefaults(MAIN_SETTINGS, values);
  const problems = "settings" in whole ? relations(whole.settings) : [];
  if (problems.length > 0) return { refused: problems };
  const unwritten = file.write(values);
  if (unwritten !== undefined) return { refused: [unwritten] };
  return {
    changed: Object.entries(parsed.values).map(([key, value]) => {
      const { title, show } = definition(key);
      return `${title}: ${show(value) || "none"}`;
    }),
  };
}

function fileProblems(file: SettingsOpen): readonly string[] {
  return Object.entries(file.values()).flatMap(([key, value]) => {
    const { parse, show } = definition(key);
    const parsed = parse(show(value));
    return typeof parsed === "object" && parsed !== null && "refused" in parsed
      ? [`${file.path}: ${String(parsed.refused)}`]
      : [];
  });
}

function definition(key: string): Setting<unknown> {
  const found = DEFINITIONS[key];
  if (found === undefined) throw new RangeError(`${key} is a setting: its schema allowed it`);
  return found;
}

/** Settings that make sense only together. */
function relations(settings: MainSettings): readonly string[] {
  if (settings.parkBy === "reload" && settings.reload === "") {
    return ["Park by reload needs a reload command: --reload, or another --park-by."];
  }
  return checkStore(settings);
}

function refused(reasons: readonly string[]): SettingsRead {
  return { kind: "refused", reasons };
}
