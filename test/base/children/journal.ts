// Appends numbers to a journal, says each that is durable, compacts now and then, until it is killed.

import { openJournal } from "../../../base/journal.js";
import { realDisk } from "../../../base/node/disk.js";
import { digestOf } from "../../objects/memory-world.js";

const [folder = ""] = process.argv.slice(2);
const opened = await openJournal({ disk: realDisk(), folder, digestOf, log: () => {} });
if (opened.kind === "broken") throw new Error(opened.words);
const { journal, snapshot, records } = opened;
let n = Number(records.at(-1)?.value ?? snapshot[0]?.value ?? 0);
for (;;) {
  const group = Array.from({ length: 5 }, () => {
    n += 1;
    const mine = n;
    return journal.append({ kind: "n", value: mine }).then(() => process.stdout.write(`${mine}\n`));
  });
  if (n % 35 === 0) await journal.compact([{ kind: "state", value: n }]);
  await Promise.all(group);
}
