// The list of mains without a running agent: a command takes the state directory's lock, reads and
// writes the settings file, and lets go. The same checks and words as the running agent's.

import type { Host } from "../base/host.js";
import { joinPath } from "../base/path.js";
import { isListenRefused } from "../base/world.js";
import { showSettings } from "../proto/setting-table.js";
import { SERVER_SETTINGS } from "../proto/settings.js";
import type { Outcome } from "../proto/view.js";
import { controlPlace } from "../service/places.js";
import type { ServerRecord } from "./core/record.js";
import { Records } from "./io/records.js";
import { boundBy, type Listed, type Refusal, Roster } from "./io/roster.js";

type Texts = Readonly<Record<string, string>>;

/** Changes the list of mains of a folder whose agent does not run. */
export class Offline {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async add(folder: string, name: string, settings: Texts): Promise<Outcome> {
    return this.#change(folder, async (roster) => {
      const added = roster.add(name, settings);
      return told(added, (server) => `${server.name} will be monitored when the agent runs.`);
    });
  }

  async set(folder: string, name: string, settings: Texts): Promise<Outcome> {
    return this.#change(folder, async (roster) => {
      const found = roster.find(name);
      const record = await this.#record(folder, name);
      if (typeof record === "string") return refused([record]);
      const bound = boundBy(record?.custody ?? "main", found?.name ?? name, settings);
      if (bound !== undefined) return refused([bound]);
      const words = Object.entries(settings).map(([key, value]) => `${key} ${value}`);
      return told(roster.set(name, settings), (server) => `${server.name}: ${words.join(", ")}.`);
    });
  }

  async remove(folder: string, name: string): Promise<Outcome> {
    return this.#change(folder, async (roster) => {
      const found = roster.find(name);
      if (found === undefined) return refused([roster.unknown(name)]);
      const record = await this.#record(folder, name);
      if (typeof record === "string") return refused([record]);
      if (record !== undefined && record.custody !== "main") {
        return refused([
          `${found.name} stays: its objects are not at home (${record.custody}). Restore first.`,
        ]);
      }
      const problem = roster.remove(name);
      if (problem !== undefined) return refused(problem.refused);
      await recordsIn(this.#host, folder).remove(found.name);
      return done(`${found.name} is not monitored any more.`);
    });
  }

  /** The list; words if it cannot be read. */
  async list(folder: string): Promise<readonly { name: string; settings: Texts }[] | string> {
    const roster = Roster.open(this.#host, folder);
    if (typeof roster === "string") return roster;
    return roster.list().map(({ name, settings }) => ({
      name,
      settings: showSettings(SERVER_SETTINGS, settings),
    }));
  }

  /** What is on disk of a main; words if any record is broken. */
  async #record(folder: string, name: string): Promise<ServerRecord | undefined | string> {
    const { records, broken } = await recordsIn(this.#host, folder).load();
    if (broken.length > 0) return broken.map(({ path, words }) => `${path} ${words}.`).join(" ");
    return records.find((r) => r.name.toLowerCase() === name.toLowerCase());
  }

  async #change(folder: string, work: (roster: Roster) => Promise<Outcome>): Promise<Outcome> {
    const { disk, net } = this.#host.world;
    await disk.makeFolder(folder);
    const lock = await net.listen(controlPlace(folder), (wire) => wire.close());
    if (isListenRefused(lock)) return refused([`${lock.words}. Nothing was changed.`]);
    try {
      const roster = Roster.open(this.#host, folder);
      return typeof roster === "string" ? refused([roster]) : await work(roster);
    } finally {
      await lock.close();
    }
  }
}

function recordsIn(host: Host, folder: string): Records {
  return new Records(host.world.disk, joinPath(folder, "records"));
}

function told(result: Listed | Refusal, words: (server: Listed) => string): Outcome {
  return "refused" in result ? refused(result.refused) : done(words(result));
}

function refused(reasons: readonly string[]): Outcome {
  return { kind: "outcome", how: "refused", words: reasons.join(" "), reasons };
}

function done(words: string): Outcome {
  return { kind: "outcome", how: "done", words, reasons: [] };
}
