// The named points at which an agent can be killed: what it does to its disk, seen from its World.
//
// Decides the names. Every write of an object, of a kept content, of the journal and of its mark has
// a point before it and one after it; a line of the journal has one in its middle too. Knows nothing
// of agents' insides: only paths, and the form of a journal's line (base/journal-line.ts).

import { nameOf } from "../../base/path.js";
import type { Disk } from "../../base/world.js";
import { isWithdrawn } from "../../objects/stores/withdrawal.js";

/** Says that a point is passed; whoever is armed for it does not come back. */
export type Passed = (point: string) => void;

const RECORD = /^[0-9a-f]{8} \d+ record \d+ \S+ [0-9a-f]{64} (\S+) (.*)$/gm;

/** A disk that says what it is about to do, and what it has done. `cameras`: the store's folder. */
export function tapDisk(disk: Disk, cameras: string, passed: Passed): Disk {
  const noted = new Map<string, readonly string[]>();
  const namer = new RecordNamer();
  const around = async (name: string | undefined, act: () => Promise<void>) => {
    if (name !== undefined) passed(`before ${name}`);
    await act();
    if (name !== undefined) passed(`after ${name}`);
  };
  return {
    ...disk,
    append: async (path, bytes) => {
      const names = path.includes("/journal/") ? namer.namesIn(bytes) : [];
      for (const name of names) passed(`before noting ${name}`);
      if (names.length === 0) return disk.append(path, bytes);
      const middle = Math.floor(bytes.length / 2);
      await disk.append(path, bytes.subarray(0, middle));
      for (const name of names) passed(`while noting ${name}`);
      await disk.append(path, bytes.subarray(middle));
      noted.set(path, [...(noted.get(path) ?? []), ...names]);
    },
    sync: async (path) => {
      const names = noted.get(path) ?? [];
      noted.delete(path);
      await disk.sync(path);
      for (const name of names) passed(`after noting ${name}`);
    },
    replace: (path, bytes, how) =>
      around(writeName(path, cameras), () => disk.replace(path, bytes, how)),
    create: async (path, bytes) => {
      const name = writeName(path, cameras);
      if (name !== undefined) passed(`before ${name}`);
      const done = await disk.create(path, bytes);
      if (name !== undefined) passed(`after ${name}`);
      return done;
    },
    renameLoosely: async (from, to) => {
      const name = isObject(from, cameras) ? "taking an object out" : undefined;
      if (name !== undefined) passed(`before ${name}`);
      const done = await disk.renameLoosely(from, to);
      if (name !== undefined) passed(`after ${name}`);
      return done;
    },
    remove: (path) => around(removeName(path, cameras), () => disk.remove(path)),
  };
}

function writeName(path: string, cameras: string): string | undefined {
  if (isObject(path, cameras)) return "putting an object";
  if (path.endsWith("/journal.high")) return "marking the journal";
  if (path.includes("/contents/")) return "keeping a content";
  if (path.includes("/backups/")) return "keeping a backup";
  return undefined;
}

function removeName(path: string, cameras: string): string | undefined {
  const isOut = path.startsWith(`${cameras}/`) && isWithdrawn({ name: nameOf(path), kind: "file" });
  return isOut ? "removing an object" : undefined;
}

function isObject(path: string, cameras: string): boolean {
  return path.startsWith(`${cameras}/`) && /\/camera\d+\.conf$/.test(path);
}

/** Names what is new in a group of records; what says nothing new has no name. */
class RecordNamer {
  #custody: string | undefined;
  #isFailed = false;

  namesIn(bytes: Uint8Array): readonly string[] {
    const names = new Set<string>();
    for (const [, kind, json] of new TextDecoder().decode(bytes).matchAll(RECORD)) {
      const name = this.#nameOf(kind ?? "", JSON.parse(json ?? "null"));
      if (name !== undefined) names.add(name);
    }
    return [...names];
  }

  #nameOf(kind: string, value: Record<string, unknown> | null): string | undefined {
    switch (kind) {
      case "items":
        return "the plan";
      case "hold":
        return "what is held";
      case "returned":
        return "what came home";
      case "item":
        return `an object ${String((value?.item as { where?: string } | undefined)?.where)}`;
      case "server":
        return this.#serverName(value ?? {});
      case "custody":
        return `${String(value?.holding)}${value?.isCleared === true ? ", cleared" : ""}`;
      default:
        return undefined;
    }
  }

  #serverName({ custody, failed }: Record<string, unknown>): string | undefined {
    const [before, wasFailed] = [this.#custody, this.#isFailed];
    this.#custody = String(custody);
    this.#isFailed = failed !== undefined;
    if (before === undefined) return this.#isFailed ? "a verdict" : undefined;
    if (before !== this.#custody) return `custody ${this.#custody}`;
    return this.#isFailed && !wasFailed ? "a verdict" : undefined;
  }
}
