// One real motion daemon: its configuration, its camera folder, what it has recorded.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../../lab/launch.js";
import { type Machine, makeMachine } from "../../lab/machine.js";
import { register } from "../../lab/registry.js";
import { until } from "../../lab/wait.js";
import type { CameraServer } from "./mjpeg-server.js";
import { portsOf } from "./sockets.js";

/** motion keeps a movie in memory until it ends: short ones, so that bytes are seen soon. */
const MOVIE_SECONDS = 2;
export const FRAMES_PER_SECOND = 5;
const START_MS_MAX = 20_000;

/** True if the machine has what this test needs. */
export function hasPrograms(): boolean {
  return ["motion", "ffmpeg"].every((name) => spawnSync("which", [name]).status === 0);
}

export class MotionServer {
  readonly machine: Machine;
  readonly #config: string;
  readonly #pidFile: string;
  readonly #movies: string;

  constructor(root: string, short: string, side: string) {
    this.machine = makeMachine(root, short, side);
    this.#config = join(this.machine.folder, "motion.conf");
    this.#pidFile = join(this.machine.folder, "motion.pid");
    this.#movies = join(this.machine.folder, "movies");
    mkdirSync(this.#movies);
    writeFileSync(this.#config, this.#configuration());
  }

  /** Starts the daemon, in the foreground. */
  get command(): string {
    return `motion -n -c ${this.#config}`;
  }

  /** Makes it read its camera folder again; no effect while it does not run. */
  get reload(): string {
    return `pid=$(cat ${this.#pidFile}) && kill -HUP "$pid"`;
  }

  /** Writes down a daemon that somebody else started, so that it is ended in the end. */
  async adopt(): Promise<void> {
    const pid = await until(`${this.machine.side}: motion runs`, START_MS_MAX, () => this.pid());
    await register(this.machine.recorders, pid);
  }

  /** Starts the daemon without an agent to look after it. */
  async start(): Promise<void> {
    const [program = "", ...args] = this.command.split(" ");
    await launch({
      entry: [program],
      args,
      log: join(this.machine.folder, "motion.out"),
      registry: this.machine.recorders,
    });
    await this.adopt();
  }

  /** The daemon's pid, if it lives. */
  pid(): number | undefined {
    try {
      const pid = Number(readFileSync(this.#pidFile, "utf8"));
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(this.#config) ? pid : undefined;
    } catch {
      return undefined; // No pid file, or a stale one.
    }
  }

  /** The cameras that it is pulling now, by name, as their server and the kernel see it. */
  pulled(cameras: CameraServer): readonly string[] {
    const pid = this.pid();
    const ports = pid === undefined ? new Set<number>() : portsOf(pid);
    const names = cameras
      .viewers()
      .filter(({ port }) => ports.has(port))
      .map(({ path }) => path.slice(1).replace(/\.mjpg$/, ""));
    return names.sort();
  }

  /** The bytes that it has recorded of a camera. */
  recordedBytes(camera: string): number {
    return readdirSync(this.#movies)
      .filter((name) => name.startsWith(`${camera}-`))
      .reduce((bytes, name) => bytes + statSync(join(this.#movies, name)).size, 0);
  }

  /** The files of its cameras, by name. */
  cameraFiles(): Readonly<Record<string, string>> {
    const names = readdirSync(this.machine.cameras).filter((name) => !name.startsWith("."));
    return Object.fromEntries(
      names.sort().map((name) => [name, readFileSync(join(this.machine.cameras, name), "utf8")]),
    );
  }

  /** camera_dir comes last: a camera takes over only what stands before it. */
  #configuration(): string {
    const { folder, cameras } = this.machine;
    return `daemon off
pid_file ${this.#pidFile}
log_file ${join(folder, "motion.log")}
log_level 6
webcontrol_port 0
stream_port 0
videodevice ${join(folder, "no-device")}
target_dir ${this.#movies}
framerate ${FRAMES_PER_SECOND}
width 320
height 240
emulate_motion on
picture_output off
movie_output on
movie_codec mpeg4
movie_quality 90
movie_max_time ${MOVIE_SECONDS}
movie_filename %$-%v-%Y%m%d%H%M%S
camera_dir ${cameras}
`;
  }
}

/** The content of a camera's file. */
export function motionCamera(name: string, number: number, port: number): string {
  return `camera_name ${name}
camera_id ${number}
netcam_url http://127.0.0.1:${port}/${name}.mjpg
`;
}
