// The embedded recorder: a small real program with a list of cameras, as a protected application.
//
//   recorder --cameras FOLDER --out FOLDER
//
// For every camera's file in the first folder it writes one growing file in the second, a line
// about every 50 ms (recording.ts). It sees added, changed and removed files at once (the system's
// word, and a look every 100 ms in case it was lost). Beside the recordings it keeps:
//   heartbeat  touched every 200 ms while it works: recorder-check.ts looks at its age
//   pids       one line per start (registry.ts): who must be ended in the end
//   stop       if someone makes this file, the recorder removes it and ends with exit code 0
//   hang       while its pid is in this file, the recorder does nothing at all but live
// It ends with exit code 0 on SIGTERM and SIGINT, but not while it hangs.
// Knows nothing of agents, and nobody but the judge reads what it writes.

import * as fs from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { digestOf } from "./digest.js";
import { monotonicMs } from "./monotonic.js";
import { cameraOf, LINE_EVERY_MS, showLine } from "./recording.js";
import { register } from "./registry.js";

const LOOK_EVERY_MS = 100;
const HEARTBEAT_EVERY_MS = 200;

/** A camera that is being recorded. */
type Camera = {
  readonly camera: string;
  readonly digest: string;
  /** Tells whether the file changed: its size and time. */
  readonly version: string;
  readonly output: number;
  sequence: number;
};

const { values } = parseArgs({
  options: { cameras: { type: "string" }, out: { type: "string" } },
});
if (values.cameras === undefined || values.out === undefined) {
  process.stderr.write("recorder: --cameras FOLDER and --out FOLDER are needed\n");
  process.exit(2);
}
fs.mkdirSync(values.out, { recursive: true });
await register(join(values.out, "pids"), process.pid);
record(values.cameras, values.out);

function record(folder: string, out: string): void {
  const cameras = new Map<string, Camera>();
  const isHanging = () => isMeant(join(out, "hang"));
  const end = () => {
    if (!isHanging()) process.exit(0);
  };
  const look = () => {
    if (isHanging()) return;
    if (fs.existsSync(join(out, "stop"))) {
      fs.rmSync(join(out, "stop"));
      process.exit(0);
    }
    const present = fs.readdirSync(folder).filter(isCameraFile);
    for (const name of cameras.keys()) if (!present.includes(name)) lookAt(name);
    for (const name of present) lookAt(name);
  };
  const lookAt = (name: string) => {
    const known = cameras.get(name);
    const version = versionOf(join(folder, name));
    if (known?.version === version) return;
    if (known !== undefined) {
      fs.closeSync(known.output);
      cameras.delete(name);
    }
    const started = version === undefined ? undefined : startCamera(folder, out, name, version);
    if (started === undefined) return;
    cameras.set(name, started);
    writeLine(started);
  };

  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  fs.watch(folder, (_, name) => {
    if (name !== null && isCameraFile(name) && !isHanging()) lookAt(name);
  });
  look();
  setInterval(look, LOOK_EVERY_MS);
  setInterval(() => {
    if (!isHanging()) cameras.forEach(writeLine);
  }, LINE_EVERY_MS);
  const beat = () => {
    if (!isHanging()) fs.writeFileSync(join(out, "heartbeat"), "");
  };
  beat();
  setInterval(beat, HEARTBEAT_EVERY_MS);
}

/** Files with other names, such as those that are still being written, are no cameras. */
function isCameraFile(name: string): boolean {
  return name.endsWith(".conf") && !name.startsWith(".");
}

/** Whoever wants a hang names the process: one that is started after it is well. */
function isMeant(file: string): boolean {
  return fs.existsSync(file) && fs.readFileSync(file, "utf8").trim() === String(process.pid);
}

function versionOf(path: string): string | undefined {
  const stat = fs.statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? undefined : `${stat.ino} ${stat.size} ${stat.mtimeNs}`;
}

function startCamera(
  folder: string,
  out: string,
  name: string,
  version: string,
): Camera | undefined {
  let content: Buffer;
  try {
    content = fs.readFileSync(join(folder, name));
  } catch {
    // Removed since it was seen, or not readable: the next look decides.
    return undefined;
  }
  const camera = cameraOf(content.toString("utf8"));
  if (camera === undefined) return undefined;
  const digest = digestOf(content);
  const output = fs.openSync(join(out, `${name}.rec`), "a");
  return { camera, digest, version, output, sequence: 0 };
}

function writeLine(camera: Camera): void {
  fs.writeSync(camera.output, showLine({ ...camera, atMs: monotonicMs() }));
  camera.sequence += 1;
}
