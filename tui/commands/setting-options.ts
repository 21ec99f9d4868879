// The settings of a server on the command line, made from their definitions: one option each, and
// KEY=VALUE. A new setting appears here by itself.
//
// Values stay text, as typed: the agent parses them again. They are parsed here first, so that a
// slip is answered in a sentence before anything is asked of anyone.

import type { Command } from "commander";
import { serverNameProblem } from "../../proto/names.js";
import { settingFlags, typedOptions } from "../../proto/setting-flags.js";
import { parseSettings, withDefaults } from "../../proto/setting-table.js";
import { checkServer, SERVER_SETTINGS } from "../../proto/settings.js";

/** Settings by key, as typed; or why they are refused, a sentence each. */
export type TypedSettings =
  | { readonly kind: "settings"; readonly settings: Readonly<Record<string, string>> }
  | { readonly kind: "refused"; readonly reasons: readonly string[] };

/** Adds one option per setting of a server, with its help, range and default. */
export function addSettingOptions(command: Command): void {
  for (const { flags, help } of settingFlags(SERVER_SETTINGS)) command.option(flags, help);
}

/** Reads the settings among a command's options, and checks how they go together. */
export function settingsFromOptions(options: Readonly<Record<string, unknown>>): TypedSettings {
  const typed = checked(Object.entries(typedOptions(SERVER_SETTINGS, options)));
  if (typed.kind === "refused") return typed;
  const parsed = parseSettings(SERVER_SETTINGS, typed.settings);
  if ("refused" in parsed) return { kind: "refused", reasons: parsed.refused };
  const whole = withDefaults(SERVER_SETTINGS, parsed.values);
  if ("missing" in whole) {
    const reasons = whole.missing.map(
      (title) => `${title} is missing: --${title.toLowerCase()} gives it.`,
    );
    return { kind: "refused", reasons };
  }
  const problems = checkServer(whole.settings);
  return problems.length > 0 ? { kind: "refused", reasons: problems } : typed;
}

/** Reads `KEY=VALUE` words; the key is a setting's key or title, in any case. */
export function settingsFromWords(words: readonly string[]): TypedSettings {
  const stray = words.filter((word) => !/^[^=]+=/.test(word));
  if (stray.length > 0) {
    const reasons = stray.map((word) => `"${word}" is not KEY=VALUE; an example: "keep alive=60".`);
    return { kind: "refused", reasons };
  }
  return checked(
    words.map((word) => [
      word.slice(0, word.indexOf("=")).trim(),
      word.slice(word.indexOf("=") + 1),
    ]),
  );
}

/** Why a text cannot be the name of a server, in a sentence; undefined if it can. */
export function nameRefused(name: string): string | undefined {
  const problem = serverNameProblem(name);
  return problem === undefined ? undefined : `Name "${name}" ${problem}.`;
}

/** Parses each pair on its own, so that one setting under two names is seen. */
function checked(pairs: readonly (readonly [string, string])[]): TypedSettings {
  const settings: Record<string, string> = {};
  const reasons: string[] = [];
  for (const [given, value] of pairs) {
    const parsed = parseSettings(SERVER_SETTINGS, { [given]: value });
    if ("refused" in parsed) {
      reasons.push(...parsed.refused);
      continue;
    }
    for (const key of Object.keys(parsed.values)) {
      if (Object.hasOwn(settings, key)) reasons.push(`${titleOf(key)} is given twice.`);
      settings[key] = value;
    }
  }
  return reasons.length > 0 ? { kind: "refused", reasons } : { kind: "settings", settings };
}

function titleOf(key: string): string {
  const titles: Readonly<Record<string, { readonly title: string }>> = SERVER_SETTINGS;
  return titles[key]?.title ?? key;
}
