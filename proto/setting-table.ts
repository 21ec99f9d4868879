// What can be done with a table of settings: read what a person typed, fill in defaults, show, make
// the settings file's schema. Knows no setting by name; the tables are in settings.ts.

import { isRefused, type Setting } from "./setting.js";

type Table = Readonly<Record<string, Setting<never>>>;

/** The values of a table's settings. */
export type ValuesOf<T> = { readonly [K in keyof T]: T[K] extends Setting<infer V> ? V : never };
/** The JSON schema of a settings file that holds some of a table's settings. */
export function schemaOf(table: object): Record<string, unknown> {
  const entries = Object.entries(table as Table);
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(entries.map(([key, setting]) => [key, setting.schema])),
  };
}

/**
 * Reads settings as typed by a person, by key or by title in any case (`wait for reconnection`,
 * `wait-for-reconnection`, `waitForReconnection`). Answers JSON values by key, or every refusal.
 */
export function parseSettings(
  table: object,
  typed: Readonly<Record<string, string>>,
): { values: Record<string, unknown> } | { refused: readonly string[] } {
  const values: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [given, textValue] of Object.entries(typed)) {
    const found = findSetting(table, given);
    if (found === undefined) {
      refused.push(`There is no setting "${given}"; known: ${Object.keys(table).join(", ")}.`);
      continue;
    }
    const [key, setting] = found;
    const value = setting.parse(textValue);
    if (isRefused(value)) refused.push(value.refused);
    else if (setting.notYet !== undefined && value !== setting.default) {
      refused.push(`${setting.title} ${setting.show(value)} is refused: ${setting.notYet}.`);
    } else values[key] = value;
  }
  return refused.length > 0 ? { refused } : { values };
}

function findSetting(table: object, given: string): [string, Setting<unknown>] | undefined {
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, "");
  return Object.entries(table as Record<string, Setting<unknown>>).find(
    ([key, setting]) => plain(key) === plain(given) || plain(setting.title) === plain(given),
  );
}

/** Fills in defaults. Answers the titles of settings that have none and were not given. */
export function withDefaults<T extends object>(
  table: T,
  values: Readonly<Record<string, unknown>>,
): { settings: ValuesOf<T> } | { missing: readonly string[] } {
  const settings: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [key, setting] of Object.entries(table as Table)) {
    const value = values[key] ?? setting.default;
    if (value === undefined) missing.push(setting.title);
    settings[key] = value;
  }
  return missing.length > 0 ? { missing } : { settings: settings as ValuesOf<T> };
}

/** As shown to people, by key: `30 s`, `on`, `1000 objects/min`. */
export function showSettings(table: object, values: object): Record<string, string> {
  const byKey = values as Record<string, never>;
  return Object.fromEntries(
    Object.entries(table as Table).flatMap(([key, setting]) => {
      const value = byKey[key];
      if (value === undefined) return [];
      const shown = setting.show(value);
      const hasUnit = setting.unit !== "" && /^[\d.]+$/.test(shown);
      return [[key, hasUnit ? `${shown} ${setting.unit}` : shown]];
    }),
  );
}
