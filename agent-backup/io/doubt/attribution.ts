// What stands in the backup's store and belongs to no main, as far as this agent's records say: after
// a disk was lost these may be objects of a takeover that nobody remembers, or the machine's own.
//
// Only looks. Whoever wants to give them home restores their main; whoever knows that they are strange
// moves them away.

import { StoreError } from "../../../objects/store.js";
import { idKey, type ManifestEntry } from "../../../proto/object.js";
import { parsePlace } from "../../../proto/place.js";
import { mayBeHere } from "../../core/objects/movement.js";
import { inTime, LIST_LIMIT_MS } from "../in-time.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";

export type Attribution = {
  readonly total: number;
  /** Objects of no main, a line each, with the main they look like if there is one. */
  readonly unattributed: readonly string[];
};

/** Looks through the whole store. Words if it does not answer. */
export async function attribute(
  site: Site,
  shells: readonly ServerShell[],
): Promise<Attribution | string> {
  try {
    return await look(site, shells);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.message;
  }
}

async function look(site: Site, shells: readonly ServerShell[]): Promise<Attribution> {
  const { store, world, deadlines } = site;
  const time = { clock: world.clock, deadlines };
  const { manifest } = await inTime(time, LIST_LIMIT_MS, store.title, store.list());
  const claimed = new Set<string>();
  /** Whose settings backup has this very content at this place. */
  const alike = new Map<string, string>();
  const others: { key: string; entry: ManifestEntry }[] = [];
  for (const shell of shells) {
    const place = parsePlace(shell.server.settings.placeAs);
    const isOwn = place.ok && place.value.kind === "pattern";
    const by = place.ok && place.value.kind === "offset" ? place.value.by : 0;
    const keyOf = (id: { type: string; number: number }) =>
      isOwn ? `${shell.name} ${idKey(id)}` : idKey({ type: id.type, number: id.number + by });
    for (const item of shell.record.items) if (mayBeHere(item)) claimed.add(keyOf(item));
    for (const entry of shell.backups.last?.manifest ?? []) {
      alike.set(`${keyOf(entry)} ${entry.digest}`, shell.name);
    }
    const placed = isOwn ? shell.moves.placed() : undefined;
    if (placed === undefined || typeof placed === "string") continue;
    for (const entry of await shell.moves.listPlaced(placed)) {
      others.push({ key: keyOf(entry), entry });
    }
  }
  const all = [...manifest.map((entry) => ({ key: idKey(entry), entry })), ...others];
  const unattributed = all
    .filter(({ key }) => !claimed.has(key))
    .map(({ key, entry }) => {
      const name = entry.name === "" ? "" : ` "${entry.name}"`;
      const main = alike.get(`${key} ${entry.digest}`);
      const looks =
        main === undefined
          ? "like nothing in a settings backup"
          : `the very content of the settings backup of ${main}`;
      return `${idKey(entry)}${name}: ${looks}`;
    });
  return { total: all.length, unattributed };
}
