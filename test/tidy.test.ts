// The house rules of docs/architecture.md, held against the source: floors, purity, size, words.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** From the top; an import only ever goes down. Parts of one floor never import one another. */
const FLOORS: readonly (readonly string[])[] = [
  ["locum.ts"],
  ["lab"],
  ["agent-main", "agent-backup", "tui"],
  ["link"],
  ["objects"],
  ["proto"],
  ["service"],
  ["base"],
];
const PARTS = FLOORS.flat();

/** Where Node's modules, timers, dates, randomness and the process may be named. */
const NEAR_NODE = ["base/node/", "service/", "tui/", "lab/", "locum.ts"];
const OUTSIDE =
  /\bfrom "node:|\bimport\("node:|(?<![.#\w] ?)(?:setTimeout|setInterval|setImmediate|queueMicrotask|fetch)\(|\bDate\b|(?<![.#])\bperformance\b|(?<![.#])\bprocess\.|\bMath\.random\b|\bBuffer\b|(?<![.#])\bconsole\./;
const LINES_MAX = 400;
/** Long by nature, each with its reason. */
const LONG: Readonly<Record<string, string>> = {};

/** `import … from "x"`, its last line if it has several, `export … from`, `import("x")`, `import "x"`. */
const IMPORT =
  /^(?:\}|import\b[^"\n]*|export\b[^"\n=]*) from "([^"\n]+)"|\bimport\(\s*"([^"\n]+)"|^import "([^"\n]+)"/gm;

type Source = {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
};

const sources: readonly Source[] = walk(ROOT)
  .map((path) => relative(ROOT, path).replaceAll("\\", "/"))
  .filter((path) => PARTS.includes(path.split("/")[0] ?? "") && !path.startsWith("proto/gen/"))
  .map((path) => {
    const text = readFileSync(join(ROOT, path), "utf8");
    return { path, text, imports: importsOf(path, text) };
  });

test("the sources are found", () => {
  expect(sources.length).toBeGreaterThan(100);
  for (const part of PARTS) {
    expect(
      sources.some(({ path }) => partOf(path) === part),
      part,
    ).toBe(true);
  }
});

test("an import only ever goes down, and never sideways", () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter((to) => PARTS.includes(partOf(to)) && partOf(to) !== partOf(path))
      .filter((to) => floorOf(to) <= floorOf(path))
      .map((to) => `${path} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("a core imports only proto, objects/core, assert and table", () => {
  const allowed = /^(proto\/|objects\/core\/|base\/(assert|table)\.ts$)/;
  const wrong = sources
    .filter(({ path }) => path.includes("/core/"))
    .flatMap(({ path, imports }) =>
      imports
        .filter((to) => !allowed.test(to) && !to.startsWith(coreOf(path)))
        .map((to) => `${path} imports ${to}`),
    );
  expect(wrong).toEqual([]);
});

test("proto is pure: it imports only itself, base outside base/node, and its codec", () => {
  const allowed = /^(proto\/|base\/(?!node\/)|long$|protobufjs)/;
  const wrong = sources
    .filter(({ path }) => path.startsWith("proto/"))
    .flatMap(({ path, imports }) =>
      imports.filter((to) => !allowed.test(to)).map((to) => `${path} imports ${to}`),
    );
  expect(wrong).toEqual([]);
});

test("only locum.ts and those near Node reach base/node", () => {
  const wrong = sources
    .filter(({ path }) => !NEAR_NODE.some((near) => path.startsWith(near)))
    .flatMap(({ path, imports }) =>
      imports.filter((to) => to.startsWith("base/node/")).map((to) => `${path} imports ${to}`),
    );
  expect(wrong).toEqual([]);
});

test("Node, time, chance and the process appear only near Node; all others get a World", () => {
  const wrong = sources
    .filter(({ path }) => !NEAR_NODE.some((near) => path.startsWith(near)))
    .flatMap(({ path, text }) =>
      withoutComments(text)
        .split("\n")
        .filter((line) => OUTSIDE.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(wrong).toEqual([]);
});

test("the settings library is opened in one place", () => {
  const users = sources.filter(({ imports }) => imports.includes("conf")).map(({ path }) => path);
  expect(users).toEqual(["base/node/settings.ts"]);
});

test("every module opens with what it is", () => {
  const bare = sources
    .filter(({ text }) => !/^(#!.*\n)?\/\/ \S/.test(text))
    .map(({ path }) => path);
  expect(bare).toEqual([]);
});

test("no file outgrows its one sentence", () => {
  const long = sources
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .filter(({ path, lines }) => lines > LINES_MAX && LONG[path] === undefined)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
  expect(long).toEqual([]);
});

test("every exported name says what it is", () => {
  const undocumented = sources
    .filter(({ path }) => !path.endsWith("messages.ts") && !path.endsWith("view.ts"))
    .flatMap(({ path, text }) => {
      const lines = text.split("\n");
      return lines.flatMap((line, i) => {
        const isNew = /^export (async )?(function|class|const|abstract class) /.test(line);
        const before = lines[i - 1] ?? "";
        return isNew && !/\*\/\s*$/.test(before) && !isGroup(lines, i) ? [`${path}:${i + 1}`] : [];
      });
    });
  expect(undocumented).toEqual([]);
});

/** Constants that follow a documented one without a blank line share its comment. */
function isGroup(lines: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i] ?? "";
    if (/\*\/\s*$/.test(line)) return true;
    if (!/^export const /.test(line)) return false;
  }
  return false;
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const top = relative(ROOT, path).split(/[\\/]/)[0] ?? "";
    if (!PARTS.includes(top)) return [];
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) && !name.endsWith(".d.ts") ? [path] : [];
  });
}

function importsOf(path: string, text: string): readonly string[] {
  const found = [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? "");
  return found.map((to) => {
    if (!to.startsWith(".")) return to;
    const resolved = relative(ROOT, resolve(ROOT, folderOf(path), to)).replaceAll("\\", "/");
    const source = resolved.replace(/\.js$/, ".ts");
    return readable(source) ? source : source.replace(/\.ts$/, ".tsx");
  });
}

function readable(path: string): boolean {
  try {
    return statSync(join(ROOT, path)).isFile();
  } catch {
    return false;
  }
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

function partOf(path: string): string {
  return path.split("/")[0] ?? "";
}

function floorOf(path: string): number {
  return FLOORS.findIndex((floor) => floor.includes(partOf(path)));
}

/** The whole of the core that a file of it is in. */
function coreOf(path: string): string {
  return path.slice(0, path.indexOf("/core/") + "/core/".length);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
