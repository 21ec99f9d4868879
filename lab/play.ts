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
import { watchBackup } from "./watch.js";

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
  let judgement: Judgement | undefined;
  try {
    judgement = await playAndJudge(options);
  } catch (caught) {
    if (!(caught instanceof NotReached)) throw caught;
    print(`the story broke off: ${caught.message}`);
  }
  if (options.json) print(JSON.stringify(figures(judgement, OBJECTS * MONITORING.length)));
  return judgement?.problems.length === 0 ? 0 : 1;
}

/** @throws {NotReached} if the story broke off; everything was ended by then, and is kept */
async function playAndJudge(options: PlayOptions): Promise<Judgement> {
  const { print } = options;
  const stage = await makeStage({ objects: OBJECTS, mains: MONITORING, keepFolder: true });
  print(`everything is in ${stage.folder}`);
  const stopped = new Promise<never>((_, reject) => {
    options.onStop((signal) => reject(new NotReached(`ended by ${signal}`)));
  });
  const keep = () => print(`logs and recordings are kept in ${stage.folder}`);
  let script: Script;
  try {
    script = await Promise.race([playOn(stage, options), stopped]);
  } catch (caught) {
    await stage.end({ keep: true });
    lastWordsOf(stage, LOG_LINES).forEach(print);
    keep();
    throw caught;
  }
  // All recorders are ended before the recordings are read: nothing is written any more.
  await stage.end({ keep: true });
  const judgement = judgeScript(script);
  reportLines(judgement).forEach(print);
  if (judgement.problems.length > 0) keep();
  else rmSync(stage.folder, { recursive: true, force: true });
  return judgement;
}

/** @throws {NotReached} if a step was not reached in its time */
async function playOn(stage: Stage, options: PlayOptions): Promise<Script> {
  const watch = watchBackup(stage.backup);
  try {
    const script = new Script(stage, watch.server, options.print);
    await playStory(script, () => {
      if (options.plant !== undefined) plantFault(stage, options.plant);
    });
    return script;
  } finally {
    watch.close();
  }
}

function judgeScript({ stage, phases, handovers }: Script): Judgement {
  const machines = [stage.backup, ...stage.mains.map(({ machine }) => machine)];
  const recordings = machines.flatMap(readRecordings);
  const digests = new Map(stage.mains.flatMap((main) => [...main.digests]));
  return judge({ recordings, digests, phases, handovers });
}
