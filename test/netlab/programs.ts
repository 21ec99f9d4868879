// What runs on the hosts: Locum as it is built in dist/, and the lab's recorder beside it.

import { fileURLToPath } from "node:url";
import type { Entry } from "../../lab/entry.js";

const built = (path: string): Entry => [
  process.execPath,
  fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)),
];

/** The program under test. */
export const LOCUM = built("locum.js");

/** The protected application, on the mains and on the backup. */
export const RECORDER = built("lab/recorder.js");

/** Where the backup agent listens on its host. */
export const PORT = 7440;
