// After a build: the program's own file can be started by name. On Windows npm's shim does that.

import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";

chmodSync(fileURLToPath(new URL("../../locum.js", import.meta.url)), 0o755);
