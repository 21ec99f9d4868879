// Writes everything that a backup agent must not forget into one file: for a new machine.
//
// The same file with the agent running and without. Settings backups go along on request only: they
// are large, and the mains have what they are made of. Nothing that stands at the path is overwritten.

import type { Digest } from "../../../base/content.js";
import { joinPath } from "../../../base/path.js";
import { DiskError, type World } from "../../../base/world.js";
import { EXPORT_BYTES_MAX, type ExportedFile, exportBytes } from "../../core/record/export-file.js";
import { encodeEntry } from "../../core/record/state-entry.js";
import type { StateImage } from "../../core/record/state-image.js";
import { isTaken } from "./new-file.js";

export type ExportGiven = {
  readonly world: Pick<World, "clock" | "disk">;
  readonly digestOf: Digest;
  /** The agent's own. */
  readonly folder: string;
  /** The failover server's name. */
  readonly name: string;
  readonly image: StateImage;
};

export type ExportEnd =
  | {
      readonly kind: "written";
      readonly bytes: number;
      readonly mains: number;
      readonly hasSettings: boolean;
    }
  | { readonly kind: "refused"; readonly words: string };

const SETTINGS = ["settings.json", "servers.json"];
/** Folders below the agent's that an export looks into. */
const DEPTH_MAX = 4;

/** Writes the file. A refusal changes nothing. */
export async function exportState(
  given: ExportGiven,
  to: { readonly path: string; readonly withBackups: boolean },
): Promise<ExportEnd> {
  const { world, digestOf, folder, name, image } = given;
  const { disk, clock } = world;
  const { path, withBackups } = to;
  try {
    if (await isTaken(disk, path)) {
      return { kind: "refused", words: `${path} is there already. Give another name` };
    }
    const files: ExportedFile[] = [];
    const gather = new Gathering(disk, folder, files);
    for (const name of SETTINGS) await gather.file(name);
    for (const name of withBackups ? ["keys", "backups", "contents"] : ["keys"]) {
      await gather.folder(name);
    }
    const bytes = exportBytes(
      {
        name,
        madeAtWallMs: clock.wallMs(),
        withBackups,
        entries: image.entries().map(encodeEntry),
        files,
      },
      digestOf,
    );
    if (typeof bytes === "string") return { kind: "refused", words: bytes };
    await disk.replace(path, bytes, { secret: true });
    const hasSettings = files.some((file) => file.path === "settings.json");
    return { kind: "written", bytes: bytes.length, mains: image.mains.length, hasSettings };
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return { kind: "refused", words: error.message };
  }
}

/** Reads files of the agent's folder, never more than an export may hold. */
class Gathering {
  #bytes = 0;

  constructor(
    readonly disk: World["disk"],
    readonly root: string,
    readonly files: ExportedFile[],
  ) {}

  /** @throws {DiskError} */
  async file(path: string): Promise<void> {
    const content = await this.disk.read(joinPath(this.root, path), EXPORT_BYTES_MAX);
    if (content === undefined) return;
    this.#bytes += content.length;
    if (this.#bytes <= EXPORT_BYTES_MAX) this.files.push({ path, content });
    else throw new DiskError("too-large", joinPath(this.root, path), "an export holds no more");
  }

  /** @throws {DiskError} */
  async folder(path: string): Promise<void> {
    for (const { name, kind } of (await this.disk.list(joinPath(this.root, path))) ?? []) {
      const below = `${path}/${name}`;
      if (kind === "file") await this.file(below);
      else if (kind === "folder" && below.split("/").length < DEPTH_MAX) await this.folder(below);
    }
  }
}
