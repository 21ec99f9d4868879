// What must hold before a main agent starts, each failure in one sentence that names the thing.

import { DiskError, type World } from "../base/world.js";
import { type MainSettings, parseHostPort } from "../proto/settings.js";

/** Looks at the folder of objects and at the backup agent's address as typed; nothing is changed. */
export async function preflight(
  world: Pick<World, "disk">,
  settings: MainSettings,
): Promise<string | undefined> {
  const isFolder = settings.store === "folder";
  const problem = isFolder ? await folderProblem(world, settings.folder) : undefined;
  return problem ?? addressProblem(settings.backup);
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

/** Only what is typed is judged here: a name that does not resolve yet may do so later. */
function addressProblem(backup: string): string | undefined {
  const parsed = parseHostPort(backup);
  if (parsed !== undefined && parsed.port !== 0) return undefined;
  return `Backup ${backup} is not an address with a port from 1 to 65535.`;
}
