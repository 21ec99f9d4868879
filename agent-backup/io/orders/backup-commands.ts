// What an operator can ask about the settings backups of one main, and that a suspect one is good.

import { StoreError } from "../../../objects/store.js";
import { counted } from "../../../proto/counted.js";
import { OBJECT_ROWS_MAX } from "../../../proto/object-rows.js";
import { utcText } from "../../../proto/utc.js";
import type { Outcome } from "../../../proto/view.js";
import { backupRows } from "../../core/objects/backup-rows.js";
import type { BackupKeeper } from "../backup-keeper.js";
import type { ServerShell } from "../server-shell.js";
import { done, refused } from "./outcome.js";

/** The settings backups of one main, the newest first. */
export async function readBackups({ name, backups }: ServerShell): Promise<Outcome> {
  try {
    const rows = backupRows(await backups.list());
    const good = rows.find(({ state }) => state === "lastGood");
    const last =
      good === undefined
        ? "none of them is good"
        : `the last good one is ${good.number} of ${utcText(good.madeWallMs)}`;
    const words =
      rows.length === 0
        ? `${name}: no settings backup was made yet.`
        : `${name}: ${counted(rows.length, "settings backup")}, ${last}.`;
    return {
      ...done(words),
      backups: rows.slice(0, OBJECT_ROWS_MAX),
      objectsTotal: rows.length,
    };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return refused(`${name}: its settings backups cannot be read: ${error.message}.`);
  }
}

/**
 * A person takes a suspect settings backup for good: a takeover uses it from now on. Refused while its
 * objects are away: what runs on the backup then was taken from the one before.
 */
export async function acceptBackup(
  { name }: ServerShell,
  keeper: BackupKeeper | undefined,
  number: number,
  who: string,
): Promise<Outcome> {
  if (keeper === undefined) return refused(`${name} was removed.`);
  const accepted = await keeper.accept(number, who);
  return typeof accepted === "string"
    ? refused(`${name}: nothing is accepted: ${accepted}.`)
    : done(`${name}: ${accepted.words}.`);
}
