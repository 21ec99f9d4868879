// The guardian's process: waits until its input closes, then ends what the stage left running.
//
//   guardian FOLDER

import { sweep } from "./guard.js";

const root = process.argv.at(-1) ?? "";
process.stdin.resume();
process.stdin.once("close", () => void sweep(root));
