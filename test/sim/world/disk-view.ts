// A program's view of its machine's disk: operations take time, are done in the order of asking, and
// can be cut off by the end of the program or of the machine.
//
// Cut off, a replacement has happened or not, an append has happened in part, and nobody was told.

import { type Disk, DiskError } from "../../../base/world.js";
import type { Incarnation } from "./incarnation.js";

/** An operation under way. `cutOff`: the program ends now; true: it had got that far. */
export type PendingWork = { cutOff(isDone: boolean): void };

/** One operation, as the truth's observers see it when it is asked for. */
export type Asked = {
  /** `withdraw`: a file is renamed before it is removed. */
  readonly what: "replace" | "remove" | "withdraw";
  readonly path: string;
};

const LOOK_MS = [0.02, 0.2] as const;
const WRITE_MS = [0.3, 3] as const;

const never = <T>() => new Promise<T>(() => {});

export function diskView(life: Incarnation): Disk {
  const { engine, host } = life;
  const { disk } = host;

  const ask = <T>(isWrite: boolean, work: () => T, torn?: (share: number) => void): Promise<T> => {
    if (!life.begins()) return never();
    const { chance } = life;
    const [min, max] = isWrite ? WRITE_MS : LOOK_MS;
    const lastsMs = chance.between(min, max) * disk.slowness;
    host.diskFreeAtMs = Math.max(host.diskFreeAtMs, engine.nowMs + lastsMs);
    return new Promise<T>((resolve, reject) => {
      const finish = () => {
        const at = life.pending.indexOf(pending);
        if (at !== -1) life.pending.splice(at, 1);
        try {
          const result = work();
          life.deliver(() => resolve(result));
        } catch (error) {
          life.deliver(() => reject(error));
        }
      };
      const event = engine.at(host.diskFreeAtMs, finish);
      const pending: PendingWork = {
        cutOff: (isDone) => {
          event.run = undefined;
          if (!isWrite) return;
          try {
            if (isDone) work();
            else torn?.(chance.uniform());
          } catch (error) {
            // Nobody is left to be told that the disk refused.
            if (!(error instanceof DiskError)) throw error;
          }
        },
      };
      life.pending.push(pending);
    });
  };

  return {
    read: (path, bytesMax) => ask(false, () => disk.read(path, bytesMax)),
    replace: (path, bytes) => {
      const copy = bytes.slice();
      host.onAsked?.({ what: "replace", path });
      return ask(true, () => disk.replace(path, copy));
    },
    create: (path, bytes) => {
      const copy = bytes.slice();
      host.onAsked?.({ what: "replace", path });
      return ask(true, () => disk.create(path, copy));
    },
    append: (path, bytes) => {
      const copy = bytes.slice();
      return ask(
        true,
        () => disk.append(path, copy),
        (share) => disk.append(path, copy.subarray(0, Math.floor(copy.length * share))),
      );
    },
    sync: (path) => ask(true, () => disk.sync(path)),
    list: (folder) => ask(false, () => disk.list(folder)),
    makeFolder: (folder) => ask(true, () => disk.makeFolder(folder)),
    rename: (from, to) => ask(true, () => disk.rename(from, to)),
    renameLoosely: (from, to) => {
      host.onAsked?.({ what: "withdraw", path: from });
      return ask(true, () => disk.renameLoosely(from, to));
    },
    renameNew: (from, to) =>
      ask(
        true,
        () => disk.renameNew(from, to),
        () => disk.renameNew(from, to, true),
      ),
    remove: (path) => {
      host.onAsked?.({ what: "remove", path });
      return ask(true, () => disk.remove(path));
    },
    freeBytes: () => ask(false, () => (disk.faults.some((f) => f.kind === "full") ? 0 : undefined)),
  };
}
