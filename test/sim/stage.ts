// Where faults and persons act: the machines, and the truth about them.

import type { Machines } from "./machines.js";
import type { Truth } from "./truth.js";
import type { Engine } from "./world/engine.js";

export type Stage = { readonly engine: Engine; readonly machines: Machines; readonly truth: Truth };

/** The bytes of an object: its owner, its number, when it was written. */
export function contentOf(owner: string, number: number, bytes: number, atMs: number): Uint8Array {
  const head = `[camera]\nowner=${owner}\nnumber=${number}\nwritten=${Math.floor(atMs)}\n`;
  return new TextEncoder().encode(head.padEnd(bytes, "#"));
}
