// `locum lab`: the whole system on one machine, to look at or as a story that proves itself.

import { type Command, Option } from "commander";
import type { ExitStatus, Host } from "../base/host.js";
import { PLANTS, type Plant } from "./plant.js";
import { play } from "./play.js";
import { tryOut } from "./try-out.js";

type LabOptions = {
  readonly script?: boolean;
  readonly json?: boolean;
  readonly plant?: Plant;
};

const EXIT = `
One backup and three mains run as processes of their own, on 127.0.0.1 and in a folder for temporary
files, each main protecting a small recorder that writes a growing file per camera. All of them are
ended when the lab ends.

Exit status: 0 with --script: every camera was recorded by the right side all the time, judged from
the recordings; 1 not so, or broken off; 2 there is no terminal to show it on.`;

/** Adds `lab` to `locum`. */
export function addLabCommand(
  program: Command,
  host: Host,
  done: (status: ExitStatus) => void,
): void {
  program
    .command("lab")
    .summary("the whole system on this machine, with faults to press")
    .description("Runs a backup and three mains on this machine, with keys for faults.")
    .option(
      "--script",
      "play a story of faults without a terminal, and judge it; under two minutes",
    )
    .option("--json", "with --script: the figures as one JSON object on the last line")
    .addOption(
      new Option("--plant <fault>", "a fault for the judge to find").choices(PLANTS).hideHelp(),
    )
    .addHelpText("after", EXIT)
    .action(async (options: LabOptions) => done(await lab(host, options)));
}

async function lab(host: Host, options: LabOptions): Promise<ExitStatus> {
  if (options.script === true) {
    return play({
      json: options.json === true,
      plant: options.plant,
      print: host.print,
      onStop: host.onStop,
    });
  }
  if (options.json === true || options.plant !== undefined) {
    host.complain("--json and --plant go with --script.");
    return 2;
  }
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    host.complain("There is no terminal to show the lab on. Without one: locum lab --script");
    return 2;
  }
  return tryOut(host);
}
