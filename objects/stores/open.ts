// The store that an agent's settings mean.

import type { Parsed } from "../../proto/parsed.js";
import type { UsedStore } from "../store.js";
import { openCommand } from "./command.js";
import { type FolderWorld, openFolder } from "./folder.js";

export type StoreSettings = {
  readonly store: "folder" | "command";
  /** Absolute, or empty where the store is no folder. */
  readonly folder: string;
  readonly pattern: string;
  readonly nameKey: string;
  readonly reload: string;
  readonly storeCommand: string;
  /** Seconds. */
  readonly storeTimeLimit: number;
  /** MiB. */
  readonly storeOutputLimit: number;
};

const MIB = 1024 * 1024;

/**
 * Opens the store; words if the settings cannot be meant. Touches nothing yet. `reloadMark`: a file
 * of the agent's own that stands while a folder's reload is owed.
 */
export function openStore(
  world: FolderWorld,
  settings: StoreSettings,
  reloadMark: string,
): Parsed<UsedStore> {
  if (settings.store === "folder") return openFolder(world, { ...settings, reloadMark });
  return openCommand(world, {
    command: settings.storeCommand,
    timeMs: settings.storeTimeLimit * 1_000,
    outputBytesMax: settings.storeOutputLimit * MIB,
  });
}
