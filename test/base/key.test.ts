// Keys: written and read back whole, and never shown.

import { chmodSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { KEY_BYTES, Key, keyFileText, keyOfHex, readKeyText } from "../../base/key.js";
import { makeKeyFile, readKeyFile } from "../../base/key-file.js";
import { realDisk } from "../../base/node/disk.js";
import { realRandom } from "../../base/node/random.js";
import { tempFolder } from "./helpers.js";

const bytes = fc.uint8Array({ minLength: KEY_BYTES, maxLength: KEY_BYTES });

test("a key is read back as it was written, and as others write base64url", () => {
  fc.assert(
    fc.property(bytes, (some) => {
      const key = new Key(some);
      const text = keyFileText(key);
      expect(text).toBe(`locum-key-1:${Buffer.from(some).toString("base64url")}\n`);
      const read = readKeyText(text);
      expect(read instanceof Key && read.equals(key)).toBe(true);
      expect(keyOfHex(Buffer.from(some).toString("hex")).equals(key)).toBe(true);
    }),
  );
});

test("a key shows itself to nobody", () => {
  const key = keyOfHex("c0ffee42".repeat(8));
  const shown = [`${key}`, String(key), JSON.stringify({ key }), inspect({ key }, { depth: 9 })];
  expect(shown.slice(0, 3)).toEqual(["[key]", "[key]", '{"key":"[key]"}']);
  for (const text of [...shown, inspect(key, { showHidden: true }), Object.values(key).join()]) {
    expect(text.toLowerCase()).not.toMatch(/c0ff|192, ?255/);
  }
});

test("a key keeps nothing of the array that it was made of, and gives only copies", () => {
  const array = new Uint8Array(KEY_BYTES).fill(1);
  const key = new Key(array);
  array.fill(2);
  key.bytes().fill(3);
  expect([...key.bytes()]).toEqual(new Array(KEY_BYTES).fill(1));
  expect(key.equals(keyOfHex(`02${"01".repeat(31)}`))).toBe(false);
});

test.each([
  ["", "it is empty"],
  ["\n", "it is empty"],
  ["hunter2", 'it does not begin with "locum-key-1:"'],
  [`locum-key-2:${"A".repeat(43)}`, 'it does not begin with "locum-key-1:"'],
  [`locum-key-1:${"A".repeat(42)}`, 'it has 42 characters after "locum-key-1:", a key has 43'],
  [`locum-key-1:${"A".repeat(44)}`, 'it has 44 characters after "locum-key-1:", a key has 43'],
  [`locum-key-1:${"A".repeat(42)}=`, "it has characters that no key has"],
  [`locum-key-1:${"A".repeat(21)} ${"A".repeat(21)}`, "it has characters that no key has"],
  [`locum-key-1:${"A".repeat(42)}B`, "its last character is wrong"],
])("the text %j is no key", (text, words) => {
  expect(readKeyText(text)).toBe(words);
});

test("words about any text that is no key repeat nothing of it", () => {
  const secret = "Zq8vJx2Lw7Tn";
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const read = readKeyText(before + secret + after);
      expect(typeof read === "string" && read.includes(secret)).toBe(false);
    }),
  );
});

test("a key's file and its folder are their owner's alone; an exposed one is refused with the remedy", async () => {
  const disk = realDisk();
  const path = `${tempFolder()}/keys/gate%201.key`;
  expect(await readKeyFile(disk, path)).toEqual({ kind: "none" });
  const key = await makeKeyFile({ disk, random: realRandom() }, path);
  const modes = [path, path.replace(/\/[^/]+$/, "")].map((one) => statSync(one).mode & 0o777);
  expect(modes).toEqual([0o600, 0o700]);
  const read = await readKeyFile(disk, path);
  expect(key instanceof Key && read.kind === "key" && read.key.equals(key)).toBe(true);
  for (const [mode, shown] of [
    [0o640, "0640"],
    [0o604, "0604"],
    [0o610, "0610"],
  ] as const) {
    chmodSync(path, mode);
    const refused = await readKeyFile(disk, path);
    const why = `others than its owner may read it (mode ${shown})`;
    const remedy = `Make it its owner's alone: chmod 600 ${path}`;
    expect(refused).toEqual({ kind: "refused", words: `Key file ${path}: ${why}. ${remedy}` });
  }
});

test("a folder for keys that was open to others is closed", async () => {
  const folder = `${tempFolder()}/keys`;
  mkdirSync(folder, { mode: 0o755 });
  await realDisk().makeFolder(folder, { secret: true });
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test("a file that is no key, too long or a folder is refused by name", async () => {
  const disk = realDisk();
  const path = `${tempFolder()}/backup.key`;
  writeFileSync(path, "letmein", { mode: 0o600 });
  const words = `Key file ${path} holds no key: it does not begin with "locum-key-1:".`;
  expect(await readKeyFile(disk, path)).toEqual({ kind: "refused", words });
  writeFileSync(path, "x".repeat(1_025));
  expect(await readKeyFile(disk, path)).toMatchObject({
    kind: "refused",
    words: expect.stringContaining(`Key file ${path}: 1025 bytes are more than the 1024 allowed`),
  });
  expect(await readKeyFile(disk, tempFolder())).toMatchObject({ kind: "refused" });
});
