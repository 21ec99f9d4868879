// `locum lab --script`: plays the story, judges it, says how it went.
//
// Answers exit status 0 if every camera was recorded by the right side all the time, else 1; then
// the folder with all logs and recordings is kept and named. The JSON line is the last one.

import { rmSync } from "node:fs";
import type { ExitStatus } from "../base/host.js";
import { type Judgement, judge } from "./judge.js";
import { type Plant, plantFault } from "./plant.js";
import { readRecordings } from "./recordings.js";
import { figures, reportLines } from "./report.js";
import { OBJECTS, Script } from "./script.js";
import { lastWordsOf, makeStage, type Stage } from "./stage.js";
import { MONITORING, playStory } from "./story.js";
import { NotReached } from "./wait.js";
import { type Watch, watchBackup } from "./watch.js";

export type PlayOptions = {
  readonly json: boolean;
  /** A fault that the judge must find. */
  readonly plant: Plant | undefined;
  readonly print: (line: string) => void;
  /** Calls back once, at the first signal that asks the program to end. */
  readonly onStop: (stop: (signal: string) => void) => void;
};

const LOG_LINES = 5;

/** Plays the whole story, bounded in time, and ends every process that it started. */
export async function play(options: PlayOptions): Promise<ExitStatus> {
  const { print } = options;
  print(`one backup and three mains on this machine, ${OBJECTS} cameras each`);
  const stage = await makeStage({ objects: OBJECTS, mains: MONITORING });
  print(`everything is in ${stage.folder}`);
  const stopped = new Promise<Played>((resolve) => {
    options.onStop((signal) => resolve({ kind: "broken", words: `ended by ${signal}` }));
  });
  const played = await Promise.race([playOn(stage, options), stopped]);
  // All recorders are ended before the recordings are read: nothing is written any more.
  const hints = played.kind === "broken" ? lastWordsOf(stage, LOG_LINES) : [];
  await stage.end({ keep: true });
  const judgement = judgeStage(stage, played.kind === "played" ? played.script : undefined);
  const isGood = played.kind === "played" && judgement.problems.length === 0;

  if (played.kind === "broken") {
    print(`the story broke off: ${played.words}`);
    hints.forEach(print);
  } else reportLines(judgement).forEach(print);
  if (isGood) rmSync(stage.folder, { recursive: true, force: true });
  else print(`logs and recordings are kept in ${stage.folder}`);
  if (options.json) print(JSON.stringify(figures(judgement, OBJECTS * stage.mains.length)));
  return isGood ? 0 : 1;
}

type Played =
  | { readonly kind: "played"; readonly script: Script }
  | { readonly kind: "broken"; readonly words: string };

async function playOn(stage: Stage, options: PlayOptions): Promise<Played> {
  let watch: Watch | undefined;
  try {
    watch = watchBackup(stage.backup);
    const script = new Script(stage, watch.server, options.print);
    await playStory(script, () => {
      if (options.plant !== undefined) plantFault(stage, options.plant);
    });
    return { kind: "played", script };
  } catch (caught) {
    if (!(caught instanceof NotReached)) throw caught;
    return { kind: "broken", words: caught.message };
  } finally {
    watch?.close();
  }
}

function judgeStage(stage: Stage, script: Script | undefined): Judgement {
  const machines = [stage.backup, ...stage.mains.map(({ machine }) => machine)];
  return judge({
    recordings: machines.flatMap(readRecordings),
    digests: new Map(stage.mains.flatMap((main) => [...main.digests])),
    phases: script?.phases ?? [],
    handovers: script?.handovers ?? [],
  });
}
