// What must hold before a main agent starts, each failure in one sentence that names the thing.

import { DiskError, isListenRefused, type World } from "../base/world.js";
import { type MainSettings, parseHostPort } from "../proto/settings.js";

/** Looks at the folder of objects and at the backup agent's address; nothing is changed. */
export async function preflight(
  world: Pick<World, "disk" | "net">,
  settings: MainSettings,
): Promise<string | undefined> {
  return (await folderProblem(world, settings.folder)) ?? addressProblem(world, settings.backup);
}

async function folderProblem(
  { disk }: Pick<World, "disk">,
  folder: string,
): Promise<string | undefined> {
  try {
    if ((await disk.list(folder)) !== undefined) return undefined;
    return `Folder ${folder} is not there; --folder names the folder that holds the objects.`;
  } catch (error) {
    if (error instanceof DiskError) return `Folder ${folder} cannot be read: ${error.message}.`;
    throw error;
  }
}

/** An address that could be listened on resolves, and is on this machine: what links need for now. */
async function addressProblem(
  { net }: Pick<World, "net">,
  backup: string,
): Promise<string | undefined> {
  const parsed = parseHostPort(backup);
  if (parsed === undefined || parsed.port === 0) {
    return `Backup ${backup} is not an address with a port from 1 to 65535.`;
  }
  const listener = await net.listen({ kind: "tcp", host: parsed.host, port: 0 }, (wire) =>
    wire.close(),
  );
  if (!isListenRefused(listener)) {
    await listener.close();
    return undefined;
  }
  if (listener.kind === "unresolved")
    return `Backup ${backup} does not resolve: ${listener.words}.`;
  return listener.kind === "not-loopback" ? `Backup ${backup}: ${listener.words}.` : undefined;
}
