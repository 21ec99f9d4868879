// Real randomness, from the system's generator.
//
// Good enough for keys as well as for jitter; decides nothing.

import { randomBytes } from "node:crypto";
import type { Random } from "../world.js";

/** As many random bits as fit a double's mantissa in whole bytes. */
const UNIFORM_BYTES = 6;

/** Makes the system's source of chance. */
export function realRandom(): Random {
  return {
    uniform: () =>
      randomBytes(UNIFORM_BYTES).readUIntBE(0, UNIFORM_BYTES) / 2 ** (8 * UNIFORM_BYTES),
    hex: (bytes) => randomBytes(bytes).toString("hex"),
  };
}
