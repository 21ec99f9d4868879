// Every bug that is planted, by where it is.

import { BACKUP_CORE } from "./bugs/backup-core.js";
import { BACKUP_IO } from "./bugs/backup-io.js";
import { BASE } from "./bugs/base.js";
import { MAIN } from "./bugs/main.js";
import { OBJECTS } from "./bugs/objects.js";
import type { Planted } from "./planted.js";

/** Every planted bug. */
export const BUGS: readonly Planted[] = [
  ...BACKUP_CORE,
  ...BACKUP_IO,
  ...MAIN,
  ...OBJECTS,
  ...BASE,
];
