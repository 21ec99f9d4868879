// The items of a restore that also puts back what the main has lost: read from the settings backup that
// was chosen, on disk before anything of them is put. Decides nothing; core/objects/rebuild.ts does.

import { isRefusal } from "../../../objects/core/plan.js";
import { StoreError } from "../../../objects/store.js";
import type { Manifest, ManifestEntry } from "../../../proto/object.js";
import { rebuiltItems } from "../../core/objects/rebuild.js";
import type { MoveEnd, MoveOwner } from "./moves.js";

/** How a restore goes. */
export type RestoreHow = {
  readonly isOrdered: boolean;
  readonly isExclusive: boolean;
  /** Of those alone whose way home has begun. */
  readonly isOnlyInFlight?: boolean;
  /** Reads the settings backup. @throws {StoreError} */
  readonly rebuild: (() => Promise<Manifest>) | undefined;
};

type Given = {
  /** What the main lists, by id key. */
  readonly has: ReadonlyMap<string, ManifestEntry>;
  readonly owner: Pick<MoveOwner, "record" | "replan">;
  /** False: the movement was called off meanwhile. */
  isWanted(): boolean;
};

/**
 * Undefined: everything that is to be put back is among the items, on disk. Else how the movement has
 * ended before it began. Without a settings backup to be read nothing is planned.
 */
export async function planRebuild(
  { isOnlyInFlight = false, rebuild: read }: RestoreHow,
  { has, owner, isWanted }: Given,
): Promise<MoveEnd | undefined> {
  if (read === undefined || isOnlyInFlight) return undefined;
  let manifest: Manifest;
  try {
    manifest = await read();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const words = `the settings backup to restore from cannot be read: ${error.message}`;
    // Gone or broken it stays, until a person names another.
    return { kind: isRefusal(error.kind) ? "withheld" : "refused", words };
  }
  if (!isWanted()) return { kind: "stopped" };
  const { items } = owner.record();
  const all = rebuiltItems(items, manifest, has);
  const words = all === items ? undefined : await owner.replan(all);
  if (!isWanted()) return { kind: "stopped" };
  return words === undefined ? undefined : { kind: "refused", words };
}
