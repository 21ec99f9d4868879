// Who this backup agent is: an id made once and kept for ever, and a boot number that rises at each
// start. Both are on disk before anything is said under them.

import { joinPath } from "../base/path.js";
import type { World } from "../base/world.js";

export type Identity = { readonly id: string; readonly boot: bigint };

const ID_BYTES = 16;

/** Reads the identity, raises the boot, saves. Words if the file is broken; it is kept. */
export async function nextIdentity(
  world: Pick<World, "disk" | "random">,
  folder: string,
): Promise<Identity | string> {
  const path = joinPath(folder, "identity.json");
  const bytes = await world.disk.read(path, 4_096);
  const before = bytes === undefined ? { id: world.random.hex(ID_BYTES), boot: 0n } : parse(bytes);
  if (before === undefined) {
    return `${path} is not an identity file. Restore it, or remove it to begin as a new backup agent.`;
  }
  const now = { id: before.id, boot: before.boot + 1n };
  const text = `${JSON.stringify({ id: now.id, boot: String(now.boot) })}\n`;
  await world.disk.replace(path, new TextEncoder().encode(text));
  return now;
}

function parse(bytes: Uint8Array): Identity | undefined {
  try {
    const raw = JSON.parse(new TextDecoder().decode(bytes)) as { id: unknown; boot: unknown };
    const isSound =
      typeof raw.id === "string" &&
      /^[0-9a-f]{32}$/.test(raw.id) &&
      typeof raw.boot === "string" &&
      /^\d{1,18}$/.test(raw.boot);
    return isSound ? { id: raw.id as string, boot: BigInt(raw.boot as string) } : undefined;
  } catch {
    return undefined;
  }
}
