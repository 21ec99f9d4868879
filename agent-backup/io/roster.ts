// Which mains are monitored, and with which settings: the settings file `servers.json`.
//
// Only values that differ from the defaults' absence are kept: what was set is what stands there.
// Names are compared without regard to case. Writes nothing that it would refuse to read.

import type { Host, SettingsOpen } from "../../base/host.js";
import { MAINS_MAX } from "../../proto/limits.js";
import { serverNameProblem } from "../../proto/names.js";
import { parseSettings, schemaOf, withDefaults } from "../../proto/setting-table.js";
import { checkServer, SERVER_SETTINGS, type ServerSettings } from "../../proto/settings.js";
import type { CustodyState } from "../core/custody.js";

type Values = Readonly<Record<string, unknown>>;
export type Listed = { readonly name: string; readonly settings: ServerSettings };
/** Refused, a sentence each; nothing was changed. */
export type Refusal = { readonly refused: readonly string[] };

const FILE_SCHEMA = {
  type: "object",
  additionalProperties: false,
  properties: {
    servers: { type: "object", additionalProperties: schemaOf(SERVER_SETTINGS) },
  },
};

/** The settings of all mains of one backup agent. */
export class Roster {
  readonly #file: SettingsOpen;
  readonly #byName = new Map<string, { name: string; values: Values }>();

  private constructor(file: SettingsOpen) {
    this.#file = file;
    const servers = (file.values().servers ?? {}) as Record<string, Values>;
    for (const [name, values] of Object.entries(servers)) {
      this.#byName.set(name.toLowerCase(), { name, values });
    }
  }

  /** Reads the file; words if it is broken: file, key, value, what is allowed. */
  static open(host: Host, folder: string): Roster | string {
    const file = host.openSettings(folder, "servers", FILE_SCHEMA);
    if (file.kind === "broken") return file.words;
    const roster = new Roster(file);
    for (const { name, values } of roster.#byName.values()) {
      const problem = serverNameProblem(name);
      if (problem !== undefined) return `${file.path}: server "${name}": ${problem}`;
      const judged = judge(name, values);
      if ("refused" in judged) return `${file.path}: server "${name}": ${judged.refused.join(" ")}`;
    }
    return roster;
  }

  list(): readonly Listed[] {
    return [...this.#byName.values()].map(({ name, values }) => listed(name, values));
  }

  find(name: string): Listed | undefined {
    const found = this.#byName.get(name.toLowerCase());
    return found === undefined ? undefined : listed(found.name, found.values);
  }

  add(name: string, typed: Readonly<Record<string, string>>): Listed | Refusal {
    const problem = serverNameProblem(name);
    if (problem !== undefined) return { refused: [problem] };
    const there = this.#byName.get(name.toLowerCase());
    if (there !== undefined) return { refused: [`There is a server "${there.name}" already.`] };
    if (this.#byName.size >= MAINS_MAX) {
      return { refused: [`${MAINS_MAX} servers are monitored; that is the most.`] };
    }
    return this.#change(name, {}, typed);
  }

  set(name: string, typed: Readonly<Record<string, string>>): Listed | Refusal {
    const there = this.#byName.get(name.toLowerCase());
    if (there === undefined) return { refused: [this.unknown(name)] };
    return this.#change(there.name, there.values, typed);
  }

  /** What `set` would make of it; nothing is changed. */
  would(name: string, typed: Readonly<Record<string, string>>): Listed | Refusal {
    const there = this.#byName.get(name.toLowerCase());
    if (there === undefined) return { refused: [this.unknown(name)] };
    const parsed = parseSettings(SERVER_SETTINGS, typed);
    if ("refused" in parsed) return parsed;
    return judge(there.name, { ...there.values, ...parsed.values });
  }

  remove(name: string): Refusal | undefined {
    const there = this.#byName.get(name.toLowerCase());
    if (there === undefined) return { refused: [this.unknown(name)] };
    this.#byName.delete(name.toLowerCase());
    const words = this.#write();
    if (words === undefined) return undefined;
    this.#byName.set(name.toLowerCase(), there);
    return { refused: [words] };
  }

  /** The sentence about a name that nobody has. */
  unknown(name: string): string {
    const names = [...this.#byName.values()].map((server) => server.name);
    const some = names.slice(0, 10).join(", ");
    const known = names.length > 10 ? `${some}, …` : some;
    return `There is no server "${name}"; monitored are: ${known === "" ? "none" : known}.`;
  }

  #change(name: string, before: Values, typed: Readonly<Record<string, string>>): Listed | Refusal {
    const parsed = parseSettings(SERVER_SETTINGS, typed);
    if ("refused" in parsed) return parsed;
    const values = { ...before, ...parsed.values };
    const result = judge(name, values);
    if ("refused" in result) return result;
    const key = name.toLowerCase();
    const old = this.#byName.get(key);
    this.#byName.set(key, { name, values });
    const words = this.#write();
    if (words === undefined) return result;
    if (old === undefined) this.#byName.delete(key);
    else this.#byName.set(key, old);
    return { refused: [words] };
  }

  #write(): string | undefined {
    const servers = Object.fromEntries(
      [...this.#byName.values()].map(({ name, values }) => [name, values]),
    );
    return this.#file.write({ servers });
  }
}

/** Words if settings may not be changed while objects are not at home: they would be lost there. */
export function boundBy(
  custody: CustodyState,
  name: string,
  typed: Readonly<Record<string, string>>,
  isAbandoning: boolean,
): string | undefined {
  if (custody === "main") return undefined;
  for (const [key, value] of Object.entries(typed)) {
    const isPlace = /^place[ _-]?as$/i.test(key);
    const isOff = switchesOff(key, value);
    if (!isPlace && (!isOff || isAbandoning)) continue;
    const more = isOff ? " Restore first, or abandon them (--abandon)." : "";
    return `${key} stays as it is while the objects of ${name} are not at home (${custody}).${more}`;
  }
  return undefined;
}

/** True of `enabled=off`: the main is not judged any more. */
export function switchesOff(key: string, value: string): boolean {
  return /^enabled$/i.test(key) && !/^(on|true|yes|1)$/i.test(value.trim());
}

/** The settings of one main, or why these values cannot stand together. */
function judge(name: string, values: Values): Listed | Refusal {
  const full = withDefaults(SERVER_SETTINGS, values);
  if ("missing" in full) return { refused: [`${full.missing.join(", ")} must be given.`] };
  const problems = checkServer(full.settings);
  return problems.length > 0 ? { refused: problems } : { name, settings: full.settings };
}

function listed(name: string, values: Values): Listed {
  const result = judge(name, values);
  if ("refused" in result) throw new Error(`a server that was judged before: ${name}`);
  return result;
}
