// The list of mains, exports and imports without a running agent: a command takes the state directory's
// lock, reads and writes, and lets go. The same checks and words as the running agent's.

import { Deadlines } from "../base/deadlines.js";
import type { Host } from "../base/host.js";
import { DiskError, isListenRefused } from "../base/world.js";
import { showSettings } from "../proto/setting-table.js";
import { SERVER_SETTINGS } from "../proto/settings.js";
import type { Outcome } from "../proto/view.js";
import { controlPlace } from "../service/places.js";
import { abandoned } from "./core/objects/abandoned.js";
import { Keys, keySteps } from "./io/door/keys.js";
import { done, refused } from "./io/orders/outcome.js";
import { exportOutcome } from "./io/orders/state-commands.js";
import { boundBy, type Listed, type Refusal, Roster } from "./io/roster.js";
import { exportState } from "./io/state/state-export.js";
import { importState, readExport } from "./io/state/state-import.js";
import { type OpenState, openState } from "./io/state/state-open.js";

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
      if ("refused" in added) return refused(added.refused.join(" "), added.refused);
      const key = await this.#keys(folder).give(added.name);
      if (key.kind === "refused") {
        roster.remove(added.name);
        return refused(key.words);
      }
      const steps = keySteps(added.name, key.path, added.settings.address);
      return done(`${added.name} will be monitored when the agent runs.`, steps);
    });
  }

  async set(folder: string, name: string, settings: Texts, isAbandoning = false): Promise<Outcome> {
    return this.#change(folder, async (roster) => {
      const found = roster.find(name);
      const bound = await this.#inState(folder, async ({ state }) =>
        boundBy(
          state.image.find(name)?.record.custody ?? "main",
          found?.name ?? name,
          settings,
          isAbandoning,
        ),
      );
      if (bound !== undefined) return refused(bound);
      const words = Object.entries(settings).map(([key, value]) => `${key} ${value}`);
      return told(roster.set(name, settings), (server) => `${server.name}: ${words.join(", ")}.`);
    });
  }

  async remove(folder: string, name: string, isAbandoning = false): Promise<Outcome> {
    return this.#change(folder, async (roster) => {
      const found = roster.find(name);
      if (found === undefined) return refused(roster.unknown(name));
      let left = "";
      const problem = await this.#inState(folder, async ({ state, isLossy }) => {
        const known = state.image.find(name)?.record;
        const isWhole = !isLossy && state.image.disk === undefined;
        const isCertain = known === undefined ? isWhole : known.doubt === "";
        const custody = known?.custody ?? "main";
        const isHome = custody === "main" && isCertain;
        if (!isHome && !isAbandoning) {
          const where = isCertain ? custody : "who holds them is not certain";
          return (
            `${found.name} stays: its objects are not at home (${where}). Restore first; --abandon ` +
            "leaves them where they are, and says where."
          );
        }
        if (!isHome && known !== undefined) left = abandoned(known, "this agent's store").words;
        const kept = roster.remove(name);
        if (kept !== undefined) return kept.refused.join(" ");
        return known === undefined ? undefined : state.write([{ kind: "removed", name }]);
      });
      if (problem !== undefined) return refused(problem);
      const keyStays = (await this.#keys(folder).forget(found.name)) ?? "";
      const said = [`${found.name} is not monitored any more.`, left, keyStays];
      return done(said.filter((one) => one !== "").join(" "));
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

  /** Writes everything that the agent of a folder must not forget into a file. */
  async exportState(folder: string, path: string, withBackups: boolean): Promise<Outcome> {
    const { world, digestOf } = this.#host;
    const there = (await world.disk.list(folder)) ?? [];
    const known = ["journal", "records", "agent-id.json"];
    if (!there.some(({ name }) => known.includes(name))) {
      return refused(`There is no backup agent's state in ${folder}. Nothing was written.`);
    }
    return this.#alone(folder, async () => {
      const settings = this.#host.openSettings(folder, "settings", {});
      const name = settings.kind === "open" ? settings.values().name : undefined;
      let outcome: Outcome | undefined;
      const problem = await this.#inState(folder, async ({ state }) => {
        const given = { world, digestOf, folder, image: state.image };
        const from = { ...given, name: typeof name === "string" ? name : "" };
        outcome = exportOutcome(await exportState(from, { path, withBackups }), path);
        return undefined;
      });
      return outcome ?? refused(problem ?? "");
    });
  }

  /** Makes the agent of an export in an empty folder. A refusal changes nothing. */
  async importState(folder: string, path: string): Promise<Outcome> {
    const { world, digestOf } = this.#host;
    const from = await readExport(world, path, digestOf);
    if (typeof from === "string") return refused(`${from} Nothing was changed.`);
    const quiet = { disk: world.disk, log: () => {} };
    return this.#alone(folder, async () => {
      const words = await importState(quiet, folder, { digestOf, from });
      if (words !== undefined) return refused(words);
      const mains = from.image.mains.length;
      const keys = from.exported.files.some((file) => file.path === "settings.json")
        ? ""
        : " Its own settings were not exported: give them as options.";
      return done(
        `Imported into ${folder}, mains ${mains}. The agent starts with its disk in doubt: it does ` +
          `nothing by itself until every enabled main was heard, or locum backup confirm-state.${keys}`,
      );
    });
  }

  #keys(folder: string): Keys {
    return new Keys(this.#host.world, folder);
  }

  /** With the journal open, under the lock; words if it cannot be read, or as the work says. */
  async #inState(
    folder: string,
    work: (opened: OpenState) => Promise<string | undefined>,
  ): Promise<string | undefined> {
    const { world, digestOf } = this.#host;
    const deadlines = new Deadlines(world.clock);
    const opened = await openState(world, { folder, deadlines, digestOf });
    if (typeof opened === "string") return opened;
    try {
      return await work(opened);
    } finally {
      const words = await opened.state.end();
      if (words !== undefined) world.log("error", "journal.unsaved", { words });
    }
  }

  async #change(folder: string, work: (roster: Roster) => Promise<Outcome>): Promise<Outcome> {
    return this.#alone(folder, async () => {
      const roster = Roster.open(this.#host, folder);
      return typeof roster === "string" ? refused(roster) : work(roster);
    });
  }

  /** Under the folder's lock. */
  async #alone(folder: string, work: () => Promise<Outcome>): Promise<Outcome> {
    const { disk, net } = this.#host.world;
    try {
      await disk.makeFolder(folder);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      return refused(`${error.message}. Nothing was changed.`);
    }
    const lock = await net.listen(controlPlace(folder), (wire) => wire.close());
    if (isListenRefused(lock)) {
      const why = lock.kind === "in-use" ? `A backup agent runs in ${folder}` : lock.words;
      return refused(`${why}. Nothing was changed.`);
    }
    try {
      return await work();
    } finally {
      await lock.close();
    }
  }
}

function told(result: Listed | Refusal, words: (server: Listed) => string): Outcome {
  return "refused" in result
    ? refused(result.refused.join(" "), result.refused)
    : done(words(result));
}
