// A real pseudo-terminal for a test: `script` gives the terminal, a headless one reads what is
// written to it, so that a test looks at the screen a person would see.

import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import xterm from "@xterm/headless";

const PROGRAM = fileURLToPath(new URL("./program.ts", import.meta.url));
const LOOK_MS = 20;
const PATIENCE_MS = 20_000;

export type Seat = {
  /** The rows of the screen, without blanks at their ends. */
  rows(): string[];
  /** Every cell of a row. */
  cellsOf(row: number): string;
  /** The screen that a person's shell has is another one than the interface's. */
  isAlternate(): boolean;
  types(keys: string): void;
  /** Resolves when it is so; rejects with the screen after a while. */
  until(what: string, isSo: (screen: string) => boolean): Promise<string>;
  /** Raw bytes written so far. */
  written(): string;
  /** The process of the interface itself. */
  pid(): number;
  resize(columns: number, rows: number): Promise<void>;
  /** Resolves with the exit status when the terminal's program has ended. */
  ended: Promise<number | null>;
  child: ChildProcess;
  leave(): void;
};

/** Sits a test down at a terminal that runs test/tui/program.ts. */
export function sit(kind: string, columns = 80, rows = 24, env: NodeJS.ProcessEnv = {}): Seat {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const node = `exec '${process.execPath}' --import tsx '${PROGRAM}' ${kind}`;
  const child = spawn(
    "script",
    ["-qfec", `stty rows ${rows} cols ${columns}; ${node}`, "/dev/null"],
    {
      env: {
        PATH: process.env.PATH,
        TERM: "xterm-256color",
        LANG: "C.UTF-8",
        TZ: "Europe/Berlin",
        NODE_NO_WARNINGS: "1",
        ...env,
      },
      stdio: ["pipe", "pipe", "pipe"],
    },
  );
  let all = "";
  child.stdout.on("data", (bytes: Buffer) => {
    all += bytes.toString("utf8");
    terminal.write(bytes);
  });
  child.stdin.on("error", () => {});
  const ended = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));
  const row = (index: number, trim: boolean) =>
    terminal.buffer.active.getLine(terminal.buffer.active.baseY + index)?.translateToString(trim) ??
    "";
  const screenRows = () => Array.from({ length: terminal.rows }, (_, i) => row(i, true).trimEnd());
  const until = async (what: string, isSo: (screen: string) => boolean) => {
    const endMs = performance.now() + PATIENCE_MS;
    for (;;) {
      const text = screenRows().join("\n");
      if (isSo(text)) return text;
      if (performance.now() > endMs) throw new Error(`Never seen: ${what}. The screen:\n${text}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  };
  const pid = () => {
    const tasks = `/proc/${child.pid}/task`;
    const children = readdirSync(tasks).map((id) =>
      readFileSync(`${tasks}/${id}/children`, "utf8"),
    );
    return Number(children.join(" ").trim().split(" ")[0]);
  };
  return {
    rows: screenRows,
    cellsOf: (index) => row(index, false),
    isAlternate: () => terminal.buffer.active.type === "alternate",
    types: (keys) => child.stdin.write(keys),
    until,
    written: () => all,
    pid,
    resize: (toColumns, toRows) => {
      terminal.resize(toColumns, toRows);
      const tty = readlinkSync(`/proc/${pid()}/fd/0`);
      const stty = spawn("stty", ["-F", tty, "rows", `${toRows}`, "cols", `${toColumns}`]);
      return new Promise((resolve) => stty.on("close", () => resolve()));
    },
    ended,
    child,
    leave: () => child.kill("SIGKILL"),
  };
}
