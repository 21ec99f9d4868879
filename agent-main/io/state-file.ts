// What this agent must not forget, in one file that is replaced as a whole: `state.json`.
//
// Written only by the process that owns the folder. A file that cannot be understood is named and
// kept; nothing is ever assumed in its place. Objects that came home are journalled beside it, one
// line each, so that a restore of 100,000 objects does not rewrite a long list 100,000 times.

import { joinPath } from "../../base/path.js";
import { Turns } from "../../base/turns.js";
import { DiskError, type ProcessId, type World } from "../../base/world.js";
import type { CustodyRecord } from "../core/custody.js";
import { NEW_RECORD } from "../core/custody.js";
import { readState, writeState } from "./state-text.js";

/** Everything that survives a restart of the agent. */
export type MainState = {
  /** Made once: tells two machines with one name apart. */
  readonly instance: string;
  /** Rises at each start of the agent. */
  readonly boot: bigint;
  /** The backup agent that this main belongs to; empty before the first welcome. */
  readonly backupId: string;
  readonly backupName: string;
  readonly custody: CustodyRecord;
  /** The kept set of the present hold; empty: nothing is held. */
  readonly parkedSet: string;
  readonly application: ProcessId | undefined;
};

/** Room for 100,000 held objects with the longest type names. */
const STATE_BYTES_MAX = 16 * 1024 * 1024;
const INSTANCE_BYTES = 16;

/** The state file of one folder, open. */
export class StateFile {
  #state: MainState;
  readonly #world: Pick<World, "disk">;
  readonly #path: string;
  readonly #turns = new Turns();

  private constructor(world: Pick<World, "disk">, path: string, state: MainState) {
    this.#world = world;
    this.#path = path;
    this.#state = state;
  }

  /** Reads the file, or makes the first one, and counts this start. Words if it cannot be used. */
  static async open(
    world: Pick<World, "disk" | "random">,
    folder: string,
  ): Promise<StateFile | string> {
    const path = joinPath(folder, "state.json");
    try {
      const bytes = await world.disk.read(path, STATE_BYTES_MAX);
      const before =
        bytes === undefined ? newState(world.random.hex(INSTANCE_BYTES)) : readState(bytes);
      if (typeof before === "string") return `${path} is broken and was kept: ${before}`;
      const file = new StateFile(world, path, { ...before, boot: before.boot + 1n });
      await file.save();
      return file;
    } catch (error) {
      if (error instanceof DiskError) return error.message;
      throw error;
    }
  }

  get state(): MainState {
    return this.#state;
  }

  /** Changes what the next save writes. */
  set(change: Partial<MainState>): void {
    this.#state = { ...this.#state, ...change };
  }

  /**
   * Writes what is set now.
   * @throws {DiskError} if the disk did not take it; what was set stays set
   */
  save(): Promise<void> {
    return this.#turns.take("state", () =>
      this.#world.disk.replace(this.#path, writeState(this.#state)),
    );
  }
}

function newState(instance: string): MainState {
  return {
    instance,
    boot: 0n,
    backupId: "",
    backupName: "",
    custody: NEW_RECORD,
    parkedSet: "",
    application: undefined,
  };
}
