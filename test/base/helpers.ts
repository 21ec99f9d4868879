// What the tests of base share: a folder of their own, and waiting for a fact instead of a time.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { isListenRefused, type Listener, type ListenRefused } from "../../base/world.js";

const UNTIL_MS_MAX = 10_000;
const LOOK_MS = 2;

/** Waits until something holds; fails by name if it does not within ten seconds. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  msMax = UNTIL_MS_MAX,
): Promise<void> {
  const endsAtMs = performance.now() + msMax;
  while (!(await holds())) {
    if (performance.now() > endsAtMs) throw new Error(`still waiting until ${what}`);
    await delay(LOOK_MS);
  }
}

/** A new folder, removed when the test is over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "locum-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 15 }));
  return folder;
}

/** The listener, or a failure that says why there is none. */
export function mustListen(answer: Listener | ListenRefused): Listener {
  if (isListenRefused(answer)) throw new Error(`refused: ${answer.words}`);
  return answer;
}

/** Bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of bytes. */
export function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
