// Makes the static code of the wire schemas: `npm run proto`. With a folder as argument it writes
// there instead; a test compares the two.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const to = process.argv[2] ?? join(here, "gen");
const pbjs = join(dirname(createRequire(import.meta.url).resolve("protobufjs-cli")), "bin", "pbjs");
// The library's setter of a union deletes all its other fields, twenty for each message that is
// decoded, there or not; to delete what is not there is slow.
const SETTER = "$util.oneOfSetter($oneOfFields)";
const QUICK_SETTER = `
function $setterOf($names) {
    return function ($name) {
        for (const $other of $names)
            if ($other !== $name && Object.hasOwn(this, $other))
                delete this[$other];
    };
}
`;
// An agent link must not even be able to decode an operator's command: each schema has a root of
// its own, or the second module would replace the first one's names.
for (const name of ["locum", "control"]) {
  execFileSync(
    process.execPath,
    [
      pbjs,
      ...["-t", "static-module", "-w", "esm", "--root", `locum-${name}`],
      ...["--no-delimited", "--no-typeurl", "--no-service", "--no-create"],
      ...["--dependency", "protobufjs/minimal.js", "--dts"],
      ...["-o", join(to, `${name}.js`), join(here, `${name}.proto`)],
    ],
    { stdio: "inherit" },
  );
  const path = join(to, `${name}.js`);
  const made = readFileSync(path, "utf8");
  writeFileSync(path, made.replaceAll(SETTER, "$setterOf($oneOfFields)") + QUICK_SETTER);
}
