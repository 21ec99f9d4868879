// What an operator can ask and take out of what restores have set aside: objects that were deleted on one
// side, versions that the other side's replaced. Nothing is put back by it and nothing goes.

import { StoreError } from "../../../objects/store.js";
import type { ControlCommand } from "../../../proto/control-command.js";
import { counted } from "../../../proto/counted.js";
import { describeObject } from "../../../proto/object.js";
import { OBJECT_ROWS_MAX } from "../../../proto/object-rows.js";
import type { Outcome } from "../../../proto/view.js";
import type { ServerShell } from "../server-shell.js";
import type { Site } from "../site.js";
import { writeNew } from "../state/new-file.js";
import { done, refused } from "./outcome.js";

type ExportCopy = Extract<ControlCommand, { readonly kind: "exportCopy" }>;

/** The copies of one main, the newest first. */
export async function readCopies({ name, moves }: ServerShell): Promise<Outcome> {
  try {
    const { rows, problems } = await moves.kept.list();
    const words =
      rows.length === 0
        ? `${name}: no restore has set anything aside.`
        : `${name}: ${counted(rows.length, "copy", "was")} set aside by restores.`;
    return {
      ...done(words, problems),
      copies: rows.slice(-OBJECT_ROWS_MAX).reverse(),
      objectsTotal: rows.length,
    };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return refused(`${name}: its kept copies cannot be read: ${error.message}.`);
  }
}

/** Writes the content of one copy into a new file. */
export async function exportCopy(
  { world }: Site,
  shell: ServerShell,
  { copy, path }: ExportCopy,
  who: string,
): Promise<Outcome> {
  const { name, moves } = shell;
  try {
    const { rows } = await moves.kept.list();
    const row = rows[copy - 1];
    if (row === undefined) {
      return refused(
        `${name}: there is no copy ${copy}; locum copies "${name}" lists ${rows.length}.`,
      );
    }
    const problem = await writeNew(world.disk, path, await moves.kept.content(row));
    const what = `copy ${copy}, ${describeObject(row, row.name)}`;
    if (problem !== undefined) return refused(`${name}: ${what} is not written: ${problem}.`);
    shell.tell("info", "command.exportCopy", `${what} is written to ${path}`, { who });
    return done(`${name}: ${what}, bytes ${row.bytes}, is written to ${path}.`);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return refused(`${name}: copy ${copy} cannot be read: ${error.message}.`);
  }
}
