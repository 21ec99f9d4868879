// What an operator can order about the agent's own state: to confirm it when it is in doubt, to show
// what its store holds for nobody, to write it into a file.

import type { Outcome } from "../../../proto/view.js";
import { attribute } from "../doubt/attribution.js";
import type { Fleet } from "../fleet.js";
import type { Site } from "../site.js";
import { exportState } from "../state/state-export.js";
import { done, refused } from "./outcome.js";

/** Lines of one answer. */
const LINES_MAX = 150;

/** The disk is in doubt: what is known of the mains that were not heard is right. */
export async function confirmState(site: Site, fleet: Fleet, who: string): Promise<Outcome> {
  const { why, unheard } = fleet.disk;
  if (why === "") return refused(`The disk of ${site.name} is not in doubt.`);
  tell(site, "command.confirmState", `what is known is confirmed; it was: ${why}`, who);
  const words = await fleet.disk.confirm(who);
  if (words !== undefined) return refused(`Not all is confirmed: ${words}. Order it again.`);
  const of = unheard.length === 0 ? "" : `, and what it knows of ${unheard.join(", ")}`;
  const held = fleet.shells.filter(({ server }) => server.doubt !== "").length;
  const rest = held === 0 ? "" : ` In doubt stay ${held} of its mains: restore each of them.`;
  return done(`The disk of ${site.name} is confirmed${of}. It acts by itself again.${rest}`);
}

/** What stands in the store and belongs to no main. */
export async function readStore(site: Site, fleet: Fleet): Promise<Outcome> {
  const found = await attribute(site, fleet.shells);
  if (typeof found === "string") return refused(`${site.store.title} does not answer: ${found}.`);
  const { total, unattributed } = found;
  const more = unattributed.length - LINES_MAX;
  const lines = unattributed.slice(0, LINES_MAX);
  if (more > 0) lines.push(`and ${more} more`);
  const words = `${site.store.title}: objects ${total}, of no main ${unattributed.length}.`;
  return done(words, lines);
}

/** Writes everything that the agent must not forget into a file. */
export async function writeExport(
  site: Site,
  to: { readonly path: string; readonly withBackups: boolean },
  who: string,
): Promise<Outcome> {
  const { world, digestOf, folder, name, state } = site;
  tell(site, "command.exportState", `its state is written to ${to.path}`, who);
  const unsaved = await state.settle();
  if (unsaved !== undefined) return refused(`The journal cannot be written: ${unsaved}.`);
  const end = await exportState({ world, digestOf, folder, name, image: state.image }, to);
  return exportOutcome(end, to.path);
}

/** The end of an export in words. */
export function exportOutcome(end: Awaited<ReturnType<typeof exportState>>, path: string): Outcome {
  if (end.kind === "refused") return refused(`Nothing was written: ${end.words}.`);
  const settings = end.hasSettings
    ? ""
    : " The agent's own settings are not in it: they were given as options.";
  return done(`${path}: mains ${end.mains}, bytes ${end.bytes}.${settings}`);
}

function tell({ happenings }: Site, event: string, words: string, who: string): void {
  happenings.tell({ level: "warn", event, server: "", epoch: 0n, who, words, fields: {} });
}
