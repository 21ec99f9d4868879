// The seams: everything that an agent may ask of the outside, as types and nothing else.
//
// Decides nothing. The real world is in base/node; the simulator supplies another. Whoever is
// handed a World asks it for time, bytes, files, processes, chance and a log, and for nothing else.
// Expected failures are named here, so that a shell can say what happened without knowing Node.

import type { Key } from "./key.js";

export type World = {
  readonly clock: Clock;
  readonly net: Net;
  readonly disk: Disk;
  readonly processes: Processes;
  readonly ping: Ping;
  readonly ways: Ways;
  readonly random: Random;
  readonly log: Log;
};

/** Monotonic time for decisions, wall time for people. Both in milliseconds. */
export type Clock = {
  /** Milliseconds from an arbitrary start; never goes back. */
  nowMs(): number;
  /** Milliseconds since 1970 (UTC); may jump. For logs, screens and the daily schedule only. */
  wallMs(): number;
  /**
   * How long this machine has slept while it was up, in milliseconds, as far as the system tells; it
   * never falls, and no step of the wall clock moves it. Where the monotonic clock goes on during
   * sleep (Windows) it is 0 for ever: there a sleep is a wake that comes late.
   */
  sleptMs(): number;
  /**
   * Calls `wake` once, at or after `atMs`, in a later turn of the loop than the reads that became
   * ready with it. There is one wake: a later call replaces it. `undefined` cancels.
   */
  wakeAt(atMs: number | undefined, wake: () => void): void;
};

/** Where to listen or dial. `local` is a Unix socket's path, or a named pipe on Windows. */
export type Address =
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "local"; readonly path: string };

type TcpAddress = Extract<Address, { kind: "tcp" }>;
type LocalAddress = Extract<Address, { kind: "local" }>;

/** Whom to dial. Over TCP both ends prove one key, which belongs to the name `identity`. */
export type Peer = (TcpAddress & { readonly identity: string; readonly key: Key }) | LocalAddress;

/** The key of a name, compared without regard to case; `undefined`: nobody of that name is known. */
export type KeyOf = (identity: string) => Key | undefined;

/** Where to listen. Over TCP only those become wires that prove the key of a known name. */
export type Place =
  | (TcpAddress & {
      readonly keyOf: KeyOf;
      /** Told of each connection that was turned away; must not throw. */
      readonly turnedAway?: (what: TurnedAway) => void;
    })
  | LocalAddress;

/**
 * A connection that came to nothing at the door. `wrong-key`: a known name, and not its key;
 * `unknown-name`: a name that nobody has; `no-key`: no TLS 1.3 with a key at all; `too-slow`: the
 * proof took too long; `too-many`: others were at the door already, from everywhere or from there.
 */
export type TurnedAway = {
  readonly kind: "wrong-key" | "unknown-name" | "no-key" | "too-slow" | "too-many";
  /** The address that it came from, without its port. */
  readonly from: string;
  /** The name that was claimed, where it is one that is known. */
  readonly identity: string | undefined;
  readonly words: string;
};

/**
 * How a wire ended. `fin`, `rst` and `silence` (the kernel gave up waiting) ended an open wire;
 * `unreached` means that it never opened. A hint only: deadlines are the evidence.
 */
export type WireEnd = "fin" | "rst" | "silence" | "unreached";

/**
 * A connected pair of byte streams. The owner sets the handlers in the same turn in which it gets
 * the wire. Bytes sent before a dialled wire opens are kept and sent when it does.
 */
export type Wire = {
  /** The other end, for people: `127.0.0.1:7440`. */
  readonly peer: string;
  /** Whom an accepted wire has proved to come from; `undefined` on a local or a dialled one. */
  readonly identity: string | undefined;
  /** Queues bytes. False: the queue is long, wait for `onDrain` before sending more. */
  send(bytes: Uint8Array): boolean;
  /** Stops and resumes reading: the peer is slowed down, nothing is lost. */
  pause(): void;
  resume(): void;
  /** Ends the wire at once; `onClose` is not called for it. */
  close(): void;
  onBytes: (bytes: Uint8Array) => void;
  onDrain: () => void;
  /** Called once, when the wire ended otherwise than by `close`. `words` are the system's own. */
  onClose: (how: WireEnd, words: string) => void;
};

export type Listener = {
  /** The address in force; with port 0 the port that was given. */
  readonly at: Address;
  close(): Promise<void>;
};

/** Why an address cannot be listened on, in words for an operator. */
export type ListenRefused = {
  readonly kind: "in-use" | "denied" | "unresolved" | "unusable";
  readonly words: string;
};

export type Net = {
  /** Never fails at once: a wire that cannot be opened ends as `unreached`. */
  dial(to: Peer): Wire;
  /**
   * Listens. A `local` address is also a lock: exactly one process can hold it; a socket file left
   * behind by a dead process is taken over, a live one is refused as `in-use`.
   */
  listen(at: Place, accept: (wire: Wire) => void): Promise<Listener | ListenRefused>;
};

/** True if listening was refused. */
export function isListenRefused(l: Listener | ListenRefused): l is ListenRefused {
  return "words" in l;
}

/**
 * What a host said to one ICMP echo request. `alive`: a genuine reply, from the address asked, with
 * our identifier, number and payload. `silent`: the request left and no such reply came in time; what
 * routers say about a host (unreachable, filtered) is no reply. `unknown`: it could not be asked, so
 * that nothing is known about the host; the words say why and what to do.
 */
export type PingAnswer =
  | { readonly kind: "alive"; readonly roundTripMs: number }
  | { readonly kind: "silent" }
  | { readonly kind: "unknown"; readonly words: string };

export type Ping = {
  /**
   * Asks a host name, an IPv4 or an IPv6 address once. Never rejects. A reply is waited for
   * `limitMs` (1 to 60,000) from the sending. What comes before (a name, a place in line, a process
   * that starts) is given some seconds and ends in `unknown`. Of a name's addresses one that is alive
   * is enough, and all must be silent for `silent`.
   */
  ask(address: string, limitMs: number): Promise<PingAnswer>;
  /** Why probes are not sent as they should be, and what is used instead; changes while running. */
  readonly problem: string | undefined;
};

/**
 * How packets would leave this machine towards an address. `none`: they cannot (no interface with
 * carrier and address, no route): evidence that it is our own network that is broken. `unknown`: it
 * could not be found out.
 */
export type Way =
  | { readonly kind: "loopback" }
  | { readonly kind: "direct"; readonly interface: string }
  | { readonly kind: "gateway"; readonly address: string; readonly interface: string }
  | { readonly kind: "none"; readonly words: string }
  | { readonly kind: "unknown"; readonly words: string };

/** Whether packets would leave this machine at all; who would be next is not asked. */
export type WayOut =
  | { readonly kind: "loopback" }
  | { readonly kind: "interface"; readonly interface: string }
  | { readonly kind: "none"; readonly words: string }
  | { readonly kind: "unknown"; readonly words: string };

export type Ways = {
  /** Asks this system, never the network. A name is resolved; its first address counts. */
  towards(address: string): Promise<Way>;
  /** As `towards`, of the kernel alone: no program is started for it. */
  out(address: string): Promise<WayOut>;
};

/** What is at a path. `changedAtWallMs` is the time of the last change of its content. */
export type DiskEntry = {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
  readonly bytes: number;
  readonly changedAtWallMs: number;
};

/** Paths are absolute, with `/` between their parts on every system. */
export type Disk = {
  /**
   * The whole file, or `undefined` if there is none.
   * @throws {DiskError} `too-large` above `bytesMax`, before anything is read; `exposed` for a
   * `secret` that others than its owner may read, where the system can tell; others as named.
   */
  read(
    path: string,
    bytesMax?: number,
    how?: { secret?: boolean },
  ): Promise<Uint8Array | undefined>;
  /**
   * Replaces the whole file atomically: written beside it, synced, renamed, folder synced. After a
   * crash the path holds the old bytes or the new ones. Readable by its owner only if `secret`; by
   * those who may read the file at `rightsOf`, which is the path itself unless told otherwise.
   */
  replace(
    path: string,
    bytes: Uint8Array,
    how?: { secret?: boolean; rightsOf?: string },
  ): Promise<void>;
  /** As `replace`, unless something stands there: false then, and no effect (see `renameNew`). */
  create(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Appends without syncing; makes the file if there is none. */
  append(path: string, bytes: Uint8Array): Promise<void>;
  /** Returns when everything appended to the file so far would survive a power cut. */
  sync(path: string): Promise<void>;
  /** What is in a folder, sorted by name; `undefined` if there is no such folder. */
  list(folder: string): Promise<readonly DiskEntry[] | undefined>;
  /**
   * Makes a folder and those above it; no effect if it is there. One for secrets is its owner's
   * alone, also if it was there.
   */
  makeFolder(folder: string, how?: { secret?: boolean }): Promise<void>;
  /** Renames a file within one file system; replaces what stands there. */
  rename(from: string, to: string): Promise<void>;
  /**
   * Renames a file without waiting for the disk: after a power cut it has either name. False, and no
   * effect, if there is none.
   */
  renameLoosely(from: string, to: string): Promise<boolean>;
  /**
   * Renames a file unless something stands at `to`: false then, and no effect. Killed in between it may
   * have both names. Where the file system has no second names for a file (FAT, some shares), what
   * somebody puts at `to` in that very moment is replaced.
   */
  renameNew(from: string, to: string): Promise<boolean>;
  /** Removes a file durably; no effect if there is none. */
  remove(path: string): Promise<void>;
  /** How many bytes may still be written beside a path; `undefined`: not known. For people. */
  freeBytes(path: string): Promise<number | undefined>;
};

export type DiskErrorKind =
  | "denied"
  | "full"
  | "read-only"
  | "too-large"
  | "exposed"
  | "not-a-file"
  | "not-a-folder"
  | "failed";

/** A disk operation that did not happen. The message names the path and the system's words. */
export class DiskError extends Error {
  override readonly name = "DiskError";
  constructor(
    readonly kind: DiskErrorKind,
    readonly path: string,
    words: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${words}`, options);
  }
}

/** How a process ended. Both `undefined`: it ended and nobody saw how. */
export type ProcessEnd = {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
};

/** Names one process for ever, across the reuse of its pid. */
export type ProcessId = {
  readonly pid: number;
  /** Opaque; equal only for the same process of the same boot. */
  readonly startedAt: string;
};

export type RunningProcess = {
  readonly id: ProcessId;
  /** Called once when it has ended. */
  onEnd: (end: ProcessEnd) => void;
  /** Asks the process and its children to end; `hard` cannot be refused. */
  stop(hard: boolean): void;
};

export type CommandLine = {
  /** Run by the system's shell. */
  readonly command: string;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** What a command that was waited for answered. Output is cut at `outputBytesMax`. */
export type CommandResult = {
  readonly end: ProcessEnd | "timed-out" | "not-started";
  /** Standard output and standard error together. */
  readonly output: string;
};

/** What a command said on each of its streams. */
export type CommandTalk = {
  /** `too-much`: it wrote more than it may, and was killed. */
  readonly end: ProcessEnd | "timed-out" | "too-much" | "not-started";
  /** Standard output, at most `outputBytesMax`. */
  readonly output: Uint8Array;
  /** The end of standard error; of one that could not be started: why. */
  readonly errors: string;
};

export type Processes = {
  /**
   * Starts a process that outlives this one, its output appended to `outputFile`.
   * Answers words if the system could not start it.
   */
  start(line: CommandLine, outputFile: string): Promise<RunningProcess | string>;
  /**
   * Finds a process again; `undefined` if it is gone or its pid belongs to another now. One that
   * ended while nobody watched may still be answered, once: its end is then told straight away.
   */
  find(id: ProcessId): Promise<RunningProcess | undefined>;
  /**
   * Those that were started with this output file and live now, whoever remembers them; the oldest
   * first. Where the system cannot tell (Windows): none.
   */
  running(outputFile: string): Promise<readonly ProcessId[]>;
  /** Runs a command to its end or to its limit, after which it is killed with its children. */
  run(
    line: CommandLine,
    limits: { readonly timeMs: number; readonly outputBytesMax: number },
  ): Promise<CommandResult>;
  /**
   * As `run`, with `input` on its standard input, which may be left unread, and its streams apart.
   * Killed with its children at the time limit, when it writes too much, and when this agent ends.
   */
  talk(
    line: CommandLine,
    input: Uint8Array,
    limits: { readonly timeMs: number; readonly outputBytesMax: number },
  ): Promise<CommandTalk>;
};

export type Random = {
  /** Evenly spread in [0, 1). */
  uniform(): number;
  /** Lower-case hexadecimal digits, two per byte. */
  hex(bytes: number): string;
};

export type LogLevel = "error" | "warn" | "info" | "debug";
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;
/** One event, one line. `event` is a fixed dotted word; what varies goes into the fields. */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;
