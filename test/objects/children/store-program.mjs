// A store's program over a folder: one file per object, named TYPE-NUMBER, as docs/stores.md agrees.
// The folder is $STORE_FOLDER; a file `bad` in it makes the program misbehave in the way it names.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const folder = process.env.STORE_FOLDER;
const request = JSON.parse(readFileSync(0, "utf8"));
const path = `${folder}/${request.type}-${request.number}`;
const bad = existsSync(`${folder}/bad`) ? readFileSync(`${folder}/bad`, "utf8").trim() : "";

if (bad === `${request.do} hangs`) {
  writeFileSync(`${folder}/hanging`, `${process.pid}\n`);
  setInterval(() => {}, 1_000);
} else if (bad === `${request.do} writes for ever`) {
  const more = () => process.stdout.write("x".repeat(65_536), more);
  more();
} else if (bad === `${request.do} dies`) {
  process.kill(process.pid, "SIGSEGV");
} else if (bad === `${request.do} lies`) {
  process.exit(0);
} else answer();

function answer() {
  const refuse = (exitCode, words) => {
    process.stderr.write(`${words}\n`);
    process.exit(exitCode);
  };
  switch (request.do) {
    case "list":
      for (const file of readdirSync(folder)) {
        const [, type, number] = /^([a-z]+)-(\d+)$/.exec(file) ?? [];
        if (type === undefined) continue;
        const content = readFileSync(`${folder}/${file}`);
        const digest = createHash("sha256").update(content).digest("hex");
        const entry = { type, number: Number(number), bytes: content.length, digest };
        process.stdout.write(`${JSON.stringify(entry)}\n`);
      }
      return;
    case "get":
      if (!existsSync(path)) refuse(3, `there is no ${request.type} ${request.number}`);
      process.stdout.write(JSON.stringify({ content: readFileSync(path).toString("base64") }));
      return;
    case "put":
      writeFileSync(path, Buffer.from(request.content, "base64"));
      process.stdout.write(JSON.stringify({ reference: path }));
      return;
    case "remove":
      rmSync(path, { force: true });
      return;
    default:
      if (!existsSync(folder)) refuse(6, `${folder} is not there`);
  }
}
