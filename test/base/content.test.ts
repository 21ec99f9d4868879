// Contents by digest: kept once, compared when read, swept only when nobody can want them.

import { expect, test } from "vitest";
import { Contents } from "../../base/content.js";
import { bytesOf, digestOf, memoryWorld } from "../objects/memory-world.js";

const FOLDER = "/var/lib/locum/content";
const TEXT = bytesOf("name = Gate north\n");
const OTHER = bytesOf("name = Gate south\n");

function opened() {
  const { disk } = memoryWorld();
  return { disk, contents: new Contents(disk, FOLDER, digestOf) };
}

test("a content is a file named by its digest, written once", async () => {
  const { disk, contents } = opened();
  const digest = await contents.put(TEXT);
  expect(digest).toBe(digestOf(TEXT));
  expect(disk.paths(FOLDER)).toEqual([`${FOLDER}/${digest.slice(0, 2)}/${digest}`]);
  disk.done.length = 0;
  await contents.put(TEXT);
  await new Contents(disk, FOLDER, digestOf).put(TEXT);
  expect(disk.done.some((line) => line.startsWith("replace"))).toBe(false);
  expect(await contents.get(digest)).toEqual({ kind: "found", bytes: TEXT });
});

test("what is not there is missing; names that are no digests reach no file", async () => {
  const { disk, contents } = opened();
  expect(await contents.get(digestOf(TEXT))).toEqual({ kind: "missing" });
  expect(await contents.has(digestOf(TEXT))).toBe(false);
  disk.done.length = 0;
  for (const bad of ["../../etc/passwd", "", "AB".repeat(32)]) {
    expect(await contents.get(bad)).toEqual({ kind: "missing" });
    expect(await contents.has(bad)).toBe(false);
  }
  expect(disk.done).toEqual([]);
});

test("a corrupt file is reported with its path, not given out, and healed by the next put", async () => {
  const { disk, contents } = opened();
  const digest = await contents.put(TEXT);
  const path = contents.pathOf(digest);
  disk.write(path, OTHER);
  expect(await contents.get(digest)).toEqual({ kind: "corrupt", path });
  await contents.put(TEXT);
  expect(await contents.get(digest)).toMatchObject({ kind: "found" });
});

test("a file of the wrong size found at the start is written anew", async () => {
  const { disk, contents } = opened();
  disk.write(contents.pathOf(digestOf(TEXT)), "short");
  await contents.put(TEXT);
  expect(await contents.get(digestOf(TEXT))).toMatchObject({ kind: "found" });
});

test("a sweep removes what nobody refers to, but nothing put or claimed since the last", async () => {
  const { disk, contents } = opened();
  const kept = await contents.put(TEXT);
  const gone = await contents.put(OTHER);
  expect(await contents.sweep(new Set())).toBe(0);
  expect(await contents.claim(gone)).toBe(true);
  expect(await contents.sweep(new Set([kept]))).toBe(0);
  expect(await contents.sweep(new Set([kept]))).toBe(1);
  expect(await contents.claim(gone)).toBe(false);
  expect(disk.paths(FOLDER)).toEqual([contents.pathOf(kept)]);
  await contents.put(OTHER);
  expect(await contents.has(gone)).toBe(true);
});

test("a put during a sweep is not lost", async () => {
  const { disk } = opened();
  await new Contents(disk, FOLDER, digestOf).put(TEXT);
  const contents = new Contents(disk, FOLDER, digestOf);
  const [, digest] = await Promise.all([contents.sweep(new Set()), contents.put(TEXT)]);
  expect(await contents.get(digest)).toMatchObject({ kind: "found" });
});
