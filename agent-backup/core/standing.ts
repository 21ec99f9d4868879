// What stands against one main's automatic acts until somebody ends it: an operator's hold, a
// cancelled failure, maintenance, the flap lock. All of it survives a restart of the agent.
//
// Decides when each begins and ends. Knows nothing of liveness tables, permission or saving: server.ts
// feeds it, permission.ts turns it into reasons.

import { FieldRefused, fields, finite, list, string } from "./record/fields.js";

/** Who ordered something, and when. */
export type Ordered = { readonly who: string; readonly sinceWallMs: number };

/** Not taken over meanwhile. `isOverrun`: its end has passed and the main was not running. */
export type Maintenance = Ordered & {
  readonly untilWallMs: number;
  readonly reason: string;
  readonly isOverrun: boolean;
};

export type Standing = {
  /** Countdown or place in line are frozen. */
  readonly hold: Ordered | undefined;
  /** This failure is dropped; judged anew when the main has been running. */
  readonly cancel: Ordered | undefined;
  readonly maintenance: Maintenance | undefined;
  /** The newest automatic takeovers, at most FLAPS_MAX, oldest first. */
  readonly takeoversWallMs: readonly number[];
  /** Automatic restore waits for an acknowledgement. */
  readonly isFlapLocked: boolean;
};

/** Nothing stands against it. */
export const NOTHING_STANDS: Standing = {
  hold: undefined,
  cancel: undefined,
  maintenance: undefined,
  takeoversWallMs: [],
  isFlapLocked: false,
};

/** So many automatic takeovers of one main within FLAP_WALL_MS lock its automatic restore (product.md §2). */
export const FLAPS_MAX = 3;
export const FLAP_WALL_MS = 24 * 3_600_000;

/** Counts an automatic takeover. */
export function takenOverByItself(before: Standing, wallMs: number): Standing {
  const recent = before.takeoversWallMs.filter((atMs) => wallMs - atMs < FLAP_WALL_MS);
  const takeoversWallMs = [...recent, wallMs].slice(-FLAPS_MAX);
  const isFlapLocked = before.isFlapLocked || takeoversWallMs.length === FLAPS_MAX;
  return { ...before, takeoversWallMs, isFlapLocked };
}

/** An operator has seen that it flaps: counted anew from here. */
export function acknowledged(before: Standing): Standing {
  return { ...before, takeoversWallMs: [], isFlapLocked: false };
}

/** The end of maintenance has come. */
export function maintenanceEnds(before: Standing, isRunning: boolean): Standing {
  const { maintenance } = before;
  if (maintenance === undefined || maintenance.isOverrun) return before;
  return { ...before, maintenance: isRunning ? undefined : { ...maintenance, isOverrun: true } };
}

/** @throws {FieldRefused} unless it is exactly a standing */
export function parseStanding(raw: unknown): Standing {
  if (raw === undefined) return NOTHING_STANDS; // Earlier versions had none.
  const from = fields(raw, "standing");
  const ordered = (key: string): Ordered | undefined => {
    if (from[key] === undefined) return undefined;
    const part = fields(from[key], key);
    return { who: string(part, "who"), sinceWallMs: finite(part, "sinceWallMs") };
  };
  return {
    hold: ordered("hold"),
    cancel: ordered("cancel"),
    maintenance: parseMaintenance(from.maintenance),
    takeoversWallMs: list(from, "takeoversWallMs").map((atMs) => {
      const isInstant = typeof atMs === "number" && Number.isFinite(atMs) && atMs >= 0;
      if (!isInstant) throw new FieldRefused("takeoversWallMs", atMs);
      return atMs;
    }),
    isFlapLocked: from.isFlapLocked === true,
  };
}

function parseMaintenance(raw: unknown): Maintenance | undefined {
  if (raw === undefined) return undefined;
  const from = fields(raw, "maintenance");
  return {
    who: string(from, "who"),
    sinceWallMs: finite(from, "sinceWallMs"),
    untilWallMs: finite(from, "untilWallMs"),
    reason: string(from, "reason"),
    isOverrun: from.isOverrun === true,
  };
}
