// A world in memory for stores and transfers: a virtual clock, a disk of maps, commands that a test
// answers. Nothing here sleeps: time is moved, and between two instants everything that can go on
// without time goes on.

import { createHash } from "node:crypto";
import type { Digest } from "../../base/content.js";
import { Deadlines } from "../../base/deadlines.js";
import { folderOf, nameOf } from "../../base/path.js";
import {
  type Clock,
  type CommandLine,
  type CommandResult,
  type CommandTalk,
  type Disk,
  type DiskEntry,
  DiskError,
  type DiskErrorKind,
  type Processes,
  type Random,
} from "../../base/world.js";
import type { ManifestEntry } from "../../proto/object.js";

/** SHA-256, as the agents get it from base/node. */
export const digestOf: Digest = (bytes) => createHash("sha256").update(bytes).digest("hex");

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** An object and its entry. */
export function objectOf(type: string, number: number, text: string, name = "") {
  const content = bytesOf(text);
  const entry: ManifestEntry = {
    type,
    number,
    name,
    bytes: content.length,
    digest: digestOf(content),
  };
  return { entry, content };
}

/** Time that stands still until it is moved. */
export class VirtualClock implements Clock {
  #nowMs: number;
  #wake: { atMs: number; wake: () => void } | undefined;
  /** Wall time minus monotonic time. */
  wallOffsetMs = 1_790_000_000_000;

  constructor(nowMs = 1_000) {
    this.#nowMs = nowMs;
  }
  nowMs(): number {
    return this.#nowMs;
  }
  wallMs(): number {
    return this.#nowMs + this.wallOffsetMs;
  }
  sleptMs(): number {
    return 0;
  }
  wakeAt(atMs: number | undefined, wake: () => void): void {
    this.#wake = atMs === undefined ? undefined : { atMs, wake };
  }
  /** The next instant at which anything happens by itself. */
  get nextWakeAtMs(): number | undefined {
    return this.#wake?.atMs;
  }
  /** Moves to an instant; wakes whoever is due there. */
  moveTo(atMs: number): void {
    this.#nowMs = Math.max(this.#nowMs, atMs);
    while (this.#wake !== undefined && this.#wake.atMs <= this.#nowMs) {
      const { wake } = this.#wake;
      this.#wake = undefined;
      wake();
    }
  }
  /** Lets time pass, stopping at every wake. */
  async passes(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await turns();
    for (;;) {
      const atMs = this.nextWakeAtMs;
      if (atMs === undefined || atMs > endMs) break;
      this.moveTo(atMs);
      await turns();
    }
    this.moveTo(endMs);
    await turns();
  }
  /** Lets as much time pass as the promise needs. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    promise.then(over, over);
    for (;;) {
      await turns();
      if (isOver) return promise;
      const atMs = this.nextWakeAtMs;
      if (atMs === undefined) throw new Error("nothing will ever happen, and it has not ended");
      this.moveTo(atMs);
    }
  }
}

/** Everything that can go on without time goes on. */
export async function turns(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await new Promise((resolve) => setImmediate(resolve));
}

type MemoryFile = { bytes: Uint8Array; syncedBytes: number; changedAtWallMs: number };

/** A disk of maps. Folders have to be made, as on a real one. */
export class MemoryDisk implements Disk {
  readonly #files = new Map<string, MemoryFile>();
  readonly #folders = new Set<string>(["/"]);
  readonly #wallMs: () => number;
  /** Paths (or their beginnings) at which an operation fails. */
  readonly failures = new Map<string, DiskErrorKind>();
  /** What was done, in order: `replace /a/b`. */
  readonly done: string[] = [];

  constructor(wallMs: () => number) {
    this.#wallMs = wallMs;
  }

  /** Puts a file there as somebody else would, with the folders above it. */
  write(path: string, content: string | Uint8Array, changedAtWallMs = this.#wallMs()): void {
    this.#makeFolders(folderOf(path));
    const bytes = typeof content === "string" ? bytesOf(content) : content;
    this.#files.set(path, { bytes, syncedBytes: bytes.length, changedAtWallMs });
  }
  /** What is in a file, as text. */
  text(path: string): string | undefined {
    const file = this.#files.get(path);
    return file === undefined ? undefined : textOf(file.bytes);
  }
  bytes(path: string): Uint8Array | undefined {
    return this.#files.get(path)?.bytes;
  }
  /** All files below a folder, sorted. */
  paths(below = "/"): string[] {
    return [...this.#files.keys()].filter((path) => path.startsWith(below)).sort();
  }
  /** Power is cut: what was not synced is gone but for its first `tornBytes`. */
  crash(tornBytes = 0): void {
    for (const file of this.#files.values()) {
      file.bytes = file.bytes.slice(0, file.syncedBytes + tornBytes);
    }
  }
  forget(path: string): void {
    this.#files.delete(path);
  }
  removeFolder(folder: string): void {
    for (const path of this.paths(`${folder}/`)) this.#files.delete(path);
    for (const path of [...this.#folders]) {
      if (path === folder || path.startsWith(`${folder}/`)) this.#folders.delete(path);
    }
  }

  async read(path: string, bytesMax = Number.MAX_SAFE_INTEGER): Promise<Uint8Array | undefined> {
    this.#begin("read", path);
    if (this.#folders.has(path)) throw new DiskError("not-a-file", path, "it is a folder");
    const file = this.#files.get(path);
    if (file === undefined) return undefined;
    if (file.bytes.length > bytesMax) throw new DiskError("too-large", path, "it is too large");
    return file.bytes.slice();
  }
  async replace(path: string, bytes: Uint8Array): Promise<void> {
    this.#begin("replace", path);
    if (this.#folders.has(path)) throw new DiskError("not-a-file", path, "it is a folder");
    if (!this.#folders.has(folderOf(path))) {
      throw new DiskError("failed", path, "no such file or folder");
    }
    this.write(path, bytes.slice());
  }
  async create(path: string, bytes: Uint8Array): Promise<boolean> {
    if (this.#files.has(path) || this.#folders.has(path)) return false;
    await this.replace(path, bytes);
    return true;
  }
  async append(path: string, bytes: Uint8Array): Promise<void> {
    this.#begin("append", path);
    const file = this.#files.get(path);
    const before = file?.bytes ?? new Uint8Array();
    const whole = new Uint8Array(before.length + bytes.length);
    whole.set(before);
    whole.set(bytes, before.length);
    const syncedBytes = file?.syncedBytes ?? 0;
    this.#files.set(path, { bytes: whole, syncedBytes, changedAtWallMs: this.#wallMs() });
  }
  async sync(path: string): Promise<void> {
    this.#begin("sync", path);
    const file = this.#files.get(path);
    if (file !== undefined) file.syncedBytes = file.bytes.length;
  }
  async list(folder: string): Promise<readonly DiskEntry[] | undefined> {
    this.#begin("list", folder);
    if (!this.#folders.has(folder)) return undefined;
    const entries: DiskEntry[] = [];
    for (const [path, file] of this.#files) {
      if (folderOf(path) !== folder) continue;
      const { changedAtWallMs, bytes } = file;
      entries.push({ name: nameOf(path), kind: "file", bytes: bytes.length, changedAtWallMs });
    }
    for (const path of this.#folders) {
      if (path === "/" || folderOf(path) !== folder) continue;
      entries.push({ name: nameOf(path), kind: "folder", bytes: 0, changedAtWallMs: 0 });
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  }
  async makeFolder(folder: string): Promise<void> {
    this.#begin("makeFolder", folder);
    this.#makeFolders(folder);
  }
  async rename(from: string, to: string): Promise<void> {
    this.#begin("rename", from);
    const file = this.#files.get(from);
    if (file === undefined) throw new DiskError("failed", from, "no such file or folder");
    this.#files.delete(from);
    this.#files.set(to, file);
  }
  async renameLoosely(from: string, to: string): Promise<boolean> {
    this.#begin("rename", from);
    const file = this.#files.get(from);
    if (file === undefined) return false;
    this.#files.delete(from);
    this.#files.set(to, file);
    return true;
  }
  async renameNew(from: string, to: string): Promise<boolean> {
    this.#begin("renameNew", from);
    const file = this.#files.get(from);
    if (this.#files.has(to) || this.#folders.has(to)) return false;
    if (file === undefined) throw new DiskError("failed", from, "no such file or folder");
    this.#files.delete(from);
    this.#files.set(to, file);
    return true;
  }
  async remove(path: string): Promise<void> {
    this.#begin("remove", path);
    this.#files.delete(path);
  }
  async freeBytes(path: string): Promise<number | undefined> {
    return [...this.failures].some(([at, kind]) => kind === "full" && path.startsWith(at))
      ? 0
      : undefined;
  }

  #begin(what: string, path: string): void {
    this.done.push(`${what} ${path}`);
    for (const [at, kind] of this.failures) {
      const isReadable = kind === "full" || kind === "read-only";
      if (isReadable && (what === "read" || what === "list")) continue;
      if (path.startsWith(at)) throw new DiskError(kind, path, `${kind}, as the test wants it`);
    }
  }
  #makeFolders(folder: string): void {
    for (let at = folder; !this.#folders.has(at); at = folderOf(at)) this.#folders.add(at);
  }
}

/** Commands answered by the test. Each takes `lastsMs` of virtual time. */
export class MemoryProcesses implements Processes {
  readonly ran: { command: string; startedAtMs: number }[] = [];
  answer: (line: CommandLine) => CommandResult = () => ({
    end: { exitCode: 0, signal: undefined },
    output: "",
  });
  lastsMs = 0;
  /** What a command that is talked to does with its input, and how long that takes. */
  program: (line: CommandLine, input: string) => Partial<CommandTalk> & { lastsMs?: number } =
    () => ({});
  /** Commands that are talked to now, and the most there ever were at once. */
  talking = 0;
  talkingMost = 0;
  readonly #clock: Clock;
  readonly #deadlines: Deadlines;

  constructor(clock: Clock, deadlines: Deadlines) {
    this.#clock = clock;
    this.#deadlines = deadlines;
  }
  async run(line: CommandLine, limits: { timeMs: number }): Promise<CommandResult> {
    const startedAtMs = this.#clock.nowMs();
    this.ran.push({ command: line.command, startedAtMs });
    const lastsMs = Math.min(this.lastsMs, limits.timeMs);
    await new Promise<void>((resolve) => {
      this.#deadlines.set(
        this.#deadlines.add(() => resolve()),
        startedAtMs + lastsMs,
      );
    });
    if (this.lastsMs > limits.timeMs) return { end: "timed-out", output: "" };
    return this.answer(line);
  }
  async talk(
    line: CommandLine,
    input: Uint8Array,
    limits: { timeMs: number; outputBytesMax: number },
  ): Promise<CommandTalk> {
    this.talking += 1;
    this.talkingMost = Math.max(this.talkingMost, this.talking);
    const { lastsMs = this.lastsMs, ...said } = this.program(line, textOf(input));
    await new Promise<void>((resolve) => {
      this.#deadlines.set(
        this.#deadlines.add(() => resolve()),
        this.#clock.nowMs() + Math.min(lastsMs, limits.timeMs),
      );
    });
    this.talking -= 1;
    const whole: CommandTalk = {
      end: { exitCode: 0, signal: undefined },
      output: new Uint8Array(),
      errors: "",
      ...said,
    };
    if (lastsMs > limits.timeMs) return { ...whole, end: "timed-out" };
    if (whole.output.length <= limits.outputBytesMax) return whole;
    return { ...whole, end: "too-much", output: whole.output.slice(0, limits.outputBytesMax) };
  }
  async start(): Promise<string> {
    return "this world starts no processes";
  }
  async find(): Promise<undefined> {
    return undefined;
  }
  async running(): Promise<readonly []> {
    return [];
  }
}

/** The same numbers every time. */
export class CountingRandom implements Random {
  #n = 0;
  uniform(): number {
    this.#n += 1;
    return (this.#n * 0.618_033_988_749) % 1;
  }
  hex(bytes: number): string {
    this.#n += 1;
    return this.#n.toString(16).padStart(bytes * 2, "0");
  }
}

/** All of them together, as stores and transfers want them. */
export function memoryWorld() {
  const clock = new VirtualClock();
  const deadlines = new Deadlines(clock);
  const disk = new MemoryDisk(() => clock.wallMs());
  const processes = new MemoryProcesses(clock, deadlines);
  return { clock, deadlines, disk, processes, random: new CountingRandom(), digestOf };
}
