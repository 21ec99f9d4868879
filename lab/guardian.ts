// The guardian's process: waits until its input closes, then ends what the stage left running.
//
//   guardian keep|remove FOLDER

import { rm } from "node:fs/promises";
import { sweep } from "./guard.js";

const [what, root = ""] = process.argv.slice(-2);
process.stdin.resume();
process.stdin.once("close", () => void end());

async function end(): Promise<void> {
  await sweep(root);
  if (what === "remove") await rm(root, { recursive: true, force: true });
}
