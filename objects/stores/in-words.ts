// The disk's refusals as a store's.

import { DiskError } from "../../base/world.js";
import { StoreError } from "../store.js";

/**
 * Runs the work of a store.
 * @throws {StoreError} `unavailable` in place of a DiskError; any other error as it is
 */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    throw new StoreError("unavailable", error.message, { cause: error });
  }
}
