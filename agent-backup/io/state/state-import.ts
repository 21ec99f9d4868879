// Reads an export of a backup agent's state into an empty folder: the same agent, on a new machine.
//
// The file is judged as a whole before anything is made. What it says may be older than the truth, so
// the disk begins in doubt (disk-doubt.ts): every epoch is raised when its main was heard or a person
// confirms. The id comes first: whatever a crash leaves of an import is in doubt too.

import type { Digest } from "../../../base/content.js";
import { openJournal } from "../../../base/journal.js";
import { JournalRefused } from "../../../base/journal-report.js";
import { folderOf, joinPath } from "../../../base/path.js";
import { DiskError, type World } from "../../../base/world.js";
import { EXPORT_BYTES_MAX, type Exported, parseExport } from "../../core/record/export-file.js";
import { encodeEntry } from "../../core/record/state-entry.js";
import { replay, type StateImage } from "../../core/record/state-image.js";
import { writeAgentId } from "./agent-id.js";

/** An export that can be read into a folder. */
export type Importable = { readonly exported: Exported; readonly image: StateImage };

/** More starts than the older copy can have had since. */
const BOOTS_SINCE_MAX = 2n ** 20n;
/** What the lock of a folder that is being imported into leaves there. */
const LOCK = "control.sock";

/** Reads and judges the file; words if it is not whole, or not one. */
export async function readExport(
  { disk, clock }: Pick<World, "disk" | "clock">,
  path: string,
  digestOf: Digest,
): Promise<Importable | string> {
  const bytes = await readWhole(disk, path);
  if (typeof bytes === "string") return bytes;
  const exported = parseExport(bytes, digestOf);
  if (typeof exported === "string") return `${path} ${exported}.`;
  const { image, problems } = replay(exported.entries, [], []);
  const { identity } = image;
  if (problems.length > 0 || identity === undefined) {
    const words = problems[0] ?? "it does not say which agent's it is";
    return `${path} is not an export that this Locum can read: ${words}.`;
  }
  image.identity = { ...identity, boot: identity.boot + BOOTS_SINCE_MAX };
  const minutes = Math.max(0, Math.round((clock.wallMs() - exported.madeAtWallMs) / 60_000));
  image.doubtDisk(
    `it was imported from an export that was ${minutes} min old, and may be older than the truth`,
    clock.wallMs(),
    0n,
  );
  return { exported, image };
}

/** Writes it into an empty folder, whose lock the caller holds. Words if it cannot be. */
export async function importState(
  { disk, log }: Pick<World, "disk" | "log">,
  folder: string,
  { digestOf, from }: { readonly digestOf: Digest; readonly from: Importable },
): Promise<string | undefined> {
  const { exported, image } = from;
  const { identity } = image;
  try {
    const there = ((await disk.list(folder)) ?? []).filter(({ name }) => name !== LOCK);
    if (there.length > 0) {
      const names = there.slice(0, 5).map(({ name }) => name);
      return `${folder} is not empty (${names.join(", ")}). Import into an empty folder.`;
    }
    if (identity === undefined) return "The export does not say which agent's it is.";
    const unsaid = await writeAgentId(disk, folder, { ...identity, epoch: image.epochMax });
    if (unsaid !== undefined) return unsaid;
    const opened = await openJournal({ disk, folder: joinPath(folder, "journal"), digestOf, log });
    if (opened.kind === "broken") return opened.words;
    await opened.journal.compact(image.entries().map(encodeEntry));
    await opened.journal.close();
    // Last of all the list of mains: without it nothing is monitored.
    const files = [...exported.files].sort((a, b) => rank(a.path) - rank(b.path));
    for (const { path, content } of files) {
      const to = joinPath(folder, path);
      await disk.makeFolder(folderOf(to), { secret: path.startsWith("keys/") });
      await disk.replace(to, content, { secret: true });
    }
    return undefined;
  } catch (error) {
    if (error instanceof DiskError || error instanceof JournalRefused) {
      return `${error.message}. The import is not whole: empty ${folder} and import again.`;
    }
    throw error;
  }
}

function rank(path: string): number {
  return path === "servers.json" ? 1 : 0;
}

async function readWhole(disk: World["disk"], path: string): Promise<Uint8Array | string> {
  try {
    return (await disk.read(path, EXPORT_BYTES_MAX)) ?? `${path} is not there.`;
  } catch (error) {
    if (error instanceof DiskError) return `${error.message}.`;
    throw error;
  }
}
