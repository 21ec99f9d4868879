// The keys of all mains: in memory for the door, each in a file of its own for the machine.
//
// A main that is monitored has a key: one that has none yet gets one. A file that is there is never
// replaced, also when it cannot be used: then nobody gets in under that name until a person has seen
// to it.

import type { Key } from "../../../base/key.js";
import { makeKeyFile, readKeyFile } from "../../../base/key-file.js";
import { joinPath } from "../../../base/path.js";
import { DiskError, type KeyOf, type World } from "../../../base/world.js";
import { fileNameOf } from "../state/file-name.js";

/** What came of a main's key. `refused`: a sentence that names the file. */
export type KeyGiven =
  | { readonly kind: "kept" | "made"; readonly path: string }
  | { readonly kind: "refused"; readonly words: string };

/** Files looked at together: one after another would hold up the start of a large fleet. */
const FILES_AT_ONCE = 8;

/** The keys of one backup agent. */
export class Keys {
  readonly #world: Pick<World, "disk" | "random">;
  readonly #folder: string;
  readonly #byName = new Map<string, Key>();

  constructor(world: Pick<World, "disk" | "random">, folder: string) {
    this.#world = world;
    this.#folder = folder;
  }

  /** The key of a name, as the door asks for it. */
  readonly keyOf: KeyOf = (identity) => this.#byName.get(identity.toLowerCase());

  /** Gives each of these a key that has none yet; answers in the same order. */
  async giveAll(names: readonly string[]): Promise<readonly KeyGiven[]> {
    const given: KeyGiven[] = [];
    let next = 0;
    const oneAfterAnother = async () => {
      for (let i = next++; i < names.length; i = next++) {
        given[i] = await this.give(names[i] ?? "");
      }
    };
    await Promise.all(Array.from({ length: FILES_AT_ONCE }, oneAfterAnother));
    return given;
  }

  /** Reads a main's key, or makes one. From then on it is let in with it. */
  async give(name: string): Promise<KeyGiven> {
    const path = this.#pathOf(name);
    const found = await readKeyFile(this.#world.disk, path);
    if (found.kind === "refused") return found;
    const key = found.kind === "key" ? found.key : await makeKeyFile(this.#world, path);
    if (typeof key === "string") return { kind: "refused", words: key };
    this.#byName.set(name.toLowerCase(), key);
    return { kind: found.kind === "key" ? "kept" : "made", path };
  }

  /** From now on nobody is let in under this name; words if the file could not be removed. */
  async forget(name: string): Promise<string | undefined> {
    this.#byName.delete(name.toLowerCase());
    try {
      await this.#world.disk.remove(this.#pathOf(name));
      return undefined;
    } catch (error) {
      if (error instanceof DiskError) return `Its key file stays: ${error.message}.`;
      throw error;
    }
  }

  #pathOf(name: string): string {
    return joinPath(this.#folder, `keys/${fileNameOf(name)}.key`);
  }
}

/** What to do with a main's key, line by line, for whoever added the main. */
export function keySteps(name: string, path: string, address: string): readonly string[] {
  const to = `root@${address}`;
  const copyTo = `root@${address.includes(":") ? `[${address}]` : address}`;
  return [
    `The key of ${name} is in ${path}. Whoever has it can speak for ${name}: copy it over a safe channel.`,
    "Here, for a main that keeps its files in the usual place of root:",
    `  ssh '${to}' mkdir -p /var/lib/locum/main`,
    `  scp -p '${path}' '${copyTo}:/var/lib/locum/main/backup.key'`,
    "With --dir D on the main it goes to D/main/backup.key: its owner's alone, mode 600.",
    "On the main, HOST:PORT being where this backup agent listens, as the main reaches it:",
    `  locum main run --name '${name}' --backup HOST:PORT …`,
  ];
}
