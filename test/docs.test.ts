import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { pages } from "../docs/generate.js";

const ROOT = resolve(import.meta.dirname, "..");

test("the generated pages are what the code says today", () => {
  for (const [path, text] of Object.entries(pages())) {
    expect(readFileSync(join(ROOT, path), "utf8"), `${path}: run npm run docs`).toBe(text);
  }
});

test("the generated wire code is what the schemas say today", () => {
  const folder = mkdtempSync(join(tmpdir(), "locum-proto-"));
  try {
    execFileSync(process.execPath, [join(ROOT, "proto/generate.mjs"), folder], { cwd: ROOT });
    for (const name of ["locum.js", "locum.d.ts", "control.js", "control.d.ts"]) {
      const made = readFileSync(join(folder, name), "utf8");
      const kept = readFileSync(join(ROOT, "proto/gen", name), "utf8");
      expect(made === kept, `proto/gen/${name}: run npm run proto`).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 240_000); // The generator alone takes seconds, more on a busy machine.

test("every page that a page links to is there", () => {
  for (const page of ["README.md", "docs/architecture.md", "docs/operations.md"]) {
    const text = readFileSync(join(ROOT, page), "utf8");
    for (const [, to] of text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(join(ROOT, page, "..", to ?? "")), `${page} → ${to}`).toBe(true);
    }
  }
});
